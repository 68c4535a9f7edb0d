package uk.mobilityatlas.view.types;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.MethodLink;
import uk.mobilityatlas.desk.control.PlaceTypeBadge;
import uk.mobilityatlas.desk.control.Sketch;
import uk.mobilityatlas.desk.control.TwoColumns;
import uk.mobilityatlas.desk.picture.PicturePane;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.desk.screen.PageView;
import uk.mobilityatlas.desk.screen.ScreenLabel;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Palette;

/** Place type as a lens: every area in the lanes of its types, what each type tells, and why a place is of it. */
public final class TypesView extends PageView<TypesPage, TypesViewModel> {
    private static final Texts TEXTS = Texts.beside(TypesView.class);

    /** What six lanes need, so that no name stands on another. */
    private static final double LANES = 340;

    private final Desk desk;
    private final PicturePane pane;
    private final Label note = PicturePane.words("", "subtitle");
    private final VBox right = new VBox();

    /** What stands at its door, before it is built. */
    public static ScreenLabel sign() {
        return new ScreenLabel("types", Icon.TYPES, TEXTS.of("tab"));
    }

    public TypesView(Desk desk, SaveDialog save) {
        super(sign(), new TypesViewModel(desk), Method.PLACE_TYPE_LENS);
        this.desk = desk;
        pane = new PicturePane("types", desk, save, model.captionProperty(), code -> desk.state()
                .change(s -> s.toggling(code)));
        pane.lead(note);
        pane.tall(LANES);
        VBox left = new VBox(pane);
        VBox.setVgrow(pane, Priority.ALWAYS);
        lay(new TwoColumns(left, right), pane);
    }

    @Override
    protected void show(@Nullable TypesPage sheet) {
        if (sheet == null) {
            return;
        }
        Palette palette = desk.theme().palette();
        note.setText(sheet.note());
        pane.show(sheet.picture(), sheet::position);
        right.getChildren().clear();
        right.getChildren().add(PicturePane.words(TEXTS.of("tell"), "section"));
        sheet.types().forEach(line -> right.getChildren().add(type(line)));
        right.getChildren()
                .add(new FlowPane(
                        16,
                        4,
                        new MethodLink(Method.PLACE_TYPE_LENS, desk.methods()),
                        new MethodLink(TEXTS.of("made"), "place-types", desk.methods())));
        right.getChildren().add(PicturePane.words(TEXTS.of("places"), "section"));
        if (sheet.places().isEmpty()) {
            right.getChildren().add(PicturePane.words(TEXTS.of("no-places"), "muted"));
        }
        sheet.places().forEach(line -> right.getChildren().add(place(line, palette)));
    }

    private static Node type(TypesPage.TypeLine line) {
        HBox head = new HBox(10, new PlaceTypeBadge(line.type()), PicturePane.words(line.members(), "muted"));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(4, head, PicturePane.words(line.words(), "body"));
        box.setId("type-" + line.type().id());
        box.getStyleClass().add("saying");
        return box;
    }

    private Node place(TypesPage.PlaceLine line, Palette palette) {
        Sketch mark = new Sketch(14, 18, Sketch.marker(AreaStyle.of(line.position(), palette), palette));
        VBox words = new VBox(2, PicturePane.words(line.words(), "body"), new EvidenceBox(line, desk.catalogue()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = new HBox(8, mark, words);
        box.getStyleClass().add("saying");
        return box;
    }
}
