package uk.mobilityatlas.view.gaps;

import java.util.List;
import java.util.Optional;
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
import uk.mobilityatlas.desk.FinderRequest;
import uk.mobilityatlas.desk.PlaceUse;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.MethodLink;
import uk.mobilityatlas.desk.control.Scroll;
import uk.mobilityatlas.desk.control.SearchBox;
import uk.mobilityatlas.desk.control.TwoColumns;
import uk.mobilityatlas.desk.picture.PicturePane;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.desk.screen.PageView;
import uk.mobilityatlas.desk.screen.ScreenLabel;

/** Groups within one place: how far each lies from the others, and which gaps can be claimed. */
public final class GapsView extends PageView<GapsPage, GapsViewModel> {
    private static final Texts TEXTS = Texts.beside(GapsView.class);

    private final Desk desk;
    private final PicturePane pane;
    private final SearchBox choice;
    private final VBox right = new VBox();

    /** What stands at its door, before it is built. */
    public static ScreenLabel sign() {
        return new ScreenLabel("gaps", Icon.TYPES, TEXTS.of("tab"));
    }

    public GapsView(Desk desk, SaveDialog save) {
        super(sign(), new GapsViewModel(desk), Method.DIFFERENCES);
        this.desk = desk;
        pane = new PicturePane("gaps", desk, save, model.captionProperty(), code -> {});
        choice = new SearchBox("gaps-place", TEXTS.of("finder.prompt"), this::find);
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

    private void find(String beginning) {
        desk.finder()
                .ask(FinderRequest.place(TEXTS.of("finder.prompt"), gapsIn()).beginningWith(beginning));
    }

    private PlaceUse gapsIn() {
        return PlaceUse.of(TEXTS.of("place.show"), area -> true, model::choose);
    }

    @Override
    public Optional<PlaceUse> placeUse() {
        return Optional.of(gapsIn());
    }

    @Override
    protected void show(@Nullable GapsPage sheet) {
        if (sheet == null) {
            return;
        }
        choice.show(sheet.place().name(), sheet.place().code().value());
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
