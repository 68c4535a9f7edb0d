package uk.mobilityatlas.view.gaps;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.AreaPicker;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.MethodLink;
import uk.mobilityatlas.desk.control.PlaceWords;
import uk.mobilityatlas.desk.control.Scroll;
import uk.mobilityatlas.desk.control.TwoColumns;
import uk.mobilityatlas.desk.picture.PicturePane;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.desk.screen.PageView;

/** Groups within one place: how far each lies from the others, and which gaps can be claimed. */
public final class GapsView extends PageView<GapsPage, GapsViewModel> {
    private static final Texts TEXTS = Texts.beside(GapsView.class);

    private final Desk desk;
    private final PicturePane pane;
    private final AreaPicker choice;
    private final VBox right = new VBox();

    public GapsView(Desk desk, SaveDialog save) {
        super("gaps", Icon.TYPES, TEXTS.of("tab"), new GapsViewModel(desk), Method.DIFFERENCES);
        this.desk = desk;
        pane = new PicturePane("gaps", desk, save, model.captionProperty(), code -> {});
        choice = new AreaPicker(
                (text, most) -> desk.areas().search(text, most),
                area -> PlaceWords.where(area, desk.areas()),
                model::choose);
        Label in = new Label(TEXTS.of("in"));
        in.setLabelFor(choice);
        in.setMinWidth(Label.USE_PREF_SIZE);
        HBox lead = new HBox(12, in, choice);
        lead.setAlignment(Pos.CENTER_LEFT);
        pane.lead(lead);
        ScrollPane scroll = new Scroll(pane);
        scroll.setFitToHeight(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox left = new VBox(scroll);
        lay(new TwoColumns(left, right), pane);
    }

    @Override
    protected void show(@Nullable GapsPage sheet) {
        if (sheet == null) {
            return;
        }
        choice.show(sheet.place());
        pane.tall(sheet.picture().height(0));
        pane.show(sheet.picture());
        right.getChildren().clear();
        section("said.claimed", sheet.claimed());
        section("said.similar", sheet.similar());
        right.getChildren().add(new MethodLink(Method.DIFFERENCES, desk.methods()));
        section("said.untested", sheet.untested());
    }

    private void section(String title, List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        right.getChildren().add(PicturePane.words(TEXTS.of(title), "section"));
        sentences.forEach(sentence -> right.getChildren().add(PicturePane.saying(sentence)));
    }
}
