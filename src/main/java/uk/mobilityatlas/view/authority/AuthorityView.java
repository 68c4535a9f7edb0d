package uk.mobilityatlas.view.authority;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.ChoiceButton;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.MethodLink;
import uk.mobilityatlas.desk.control.TwoColumns;
import uk.mobilityatlas.desk.picture.PicturePane;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.desk.screen.Lack;
import uk.mobilityatlas.desk.screen.PageView;
import uk.mobilityatlas.desk.screen.ScreenLabel;

/** A combined authority from its councils' counts: who makes the gap, the table, and what is not covered. */
public final class AuthorityView extends PageView<AuthorityPage, AuthorityViewModel> {
    private static final Texts TEXTS = Texts.beside(AuthorityView.class);

    private final Desk desk;
    private final PicturePane pane;
    private final VBox right = new VBox();
    private final ChoiceButton<Area> choice;
    private final ChoiceButton<Boolean> about;

    /** What stands at its door, before it is built. */
    public static ScreenLabel sign() {
        return new ScreenLabel("authority", Icon.TYPES, TEXTS.of("tab"));
    }

    public AuthorityView(Desk desk, SaveDialog save) {
        super(sign(), new AuthorityViewModel(desk), Method.ROLL_UP);
        this.desk = desk;
        pane = new PicturePane("authority", desk, save, model.captionProperty(), code -> desk.state()
                .change(s -> s.toggling(code)));
        choice = new ChoiceButton<>("authority-choice", TEXTS.of("choice"), AuthorityView::named, model::choose);
        choice.offer(model.choices(), model.wholeProperty().get(), "");
        model.wholeProperty().addListener((property, before, now) -> choice.offer(model.choices(), now, ""));
        about = new ChoiceButton<>(
                "authority-about", TEXTS.of("about"), all -> TEXTS.of(all ? "about.all" : "about.one"), model::showAll);
        about.offer(List.of(false, true), false, "");
        model.allProperty().addListener((property, before, now) -> about.offer(List.of(false, true), now, ""));
        VBox left = new VBox(pane);
        VBox.setVgrow(pane, Priority.ALWAYS);
        lay(new TwoColumns(left, right), pane);
    }

    private static String named(Area area) {
        return area.isIn(Geography.REGION) ? TEXTS.of("region", area.name()) : area.name();
    }

    @Override
    protected void show(@Nullable AuthorityPage sheet) {
        if (sheet == null) {
            return;
        }
        pane.show(sheet.picture(), sheet::position);
        right.getChildren().setAll(PicturePane.words(TEXTS.of("said"), "section"));
        sheet.sayings().forEach(saying -> right.getChildren().add(PicturePane.saying(saying)));
        right.getChildren().add(new MethodLink(Method.ROLL_UP, desk.methods()));
    }

    @Override
    protected void remedy(Lack lack) {
        if (lack == Lack.COUNCILS) {
            model.showCouncils();
        } else {
            super.remedy(lack);
        }
    }

    @Override
    public List<Node> tools() {
        return List.of(choice, about);
    }
}
