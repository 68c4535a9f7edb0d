package uk.mobilityatlas.view.compare;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.MethodPages;
import uk.mobilityatlas.desk.control.MethodLink;
import uk.mobilityatlas.desk.control.Sketch;
import uk.mobilityatlas.desk.picture.PicturePane;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.VerdictMark;

/** What can and cannot be concluded: the differences of every two areas, and a sentence for each. */
final class FindingsBox {
    private static final Texts TEXTS = Texts.beside(FindingsBox.class);

    /** A name and its figures stand no further apart than an eye follows. */
    private static final double MEASURE = 560;

    private final MethodPages pages;
    private final VBox apart = new VBox();
    private final VBox said = new VBox();

    FindingsBox(MethodPages pages) {
        this.pages = pages;
        said.setId("sayings");
        said.getStyleClass().addAll("compare-part", "sayings");
        apart.getStyleClass().add("compare-part");
    }

    /** What can be said of the places among themselves. */
    Region apart() {
        return apart;
    }

    /** What can be said of each place. */
    Region said() {
        return said;
    }

    void show(ComparisonPage sheet, Palette palette) {
        boolean several = !sheet.between().isEmpty();
        apart.setVisible(several);
        apart.setManaged(several);
        apart.getChildren().clear();
        if (several) {
            apart.getChildren()
                    .addAll(
                            PicturePane.words(
                                    TEXTS.of(
                                            "apart",
                                            Names.number(sheet.sayings().size())),
                                    "section"),
                            between(sheet));
        }
        said.getChildren().setAll(PicturePane.words(TEXTS.of("said"), "section"));
        for (ComparisonPage.Saying saying : sheet.sayings()) {
            VerdictMark mark = saying.mark();
            Region glyph =
                    mark == null ? new Region() : new Sketch(16, 18, (g, size) -> mark.paint(g, 8, 9, 5, palette));
            glyph.setMinWidth(16);
            Label words = PicturePane.words(saying.words(), "body");
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox line = new HBox(10, glyph, words);
            line.setAlignment(Pos.TOP_LEFT);
            line.getStyleClass().add("saying");
            said.getChildren().add(line);
        }
        said.getChildren().add(methods(sheet));
    }

    /** The pages behind what is said, by name. */
    private FlowPane methods(ComparisonPage sheet) {
        FlowPane links = new FlowPane(12, 2, PicturePane.words(TEXTS.of("compare.methods"), "small"));
        links.setId("compare-methods");
        links.setRowValignment(VPos.BASELINE);
        links.getChildren().add(new MethodLink(TEXTS.of("said.scale"), MethodPages.VERDICTS, pages));
        sheet.methods().stream()
                .map(method -> new MethodLink(method.title(), MethodLink.page(method), pages))
                .forEach(links.getChildren()::add);
        return links;
    }

    private VBox between(ComparisonPage sheet) {
        VBox box = new VBox(8);
        box.setId("between");
        box.getStyleClass().add("between");
        box.getChildren().add(PicturePane.words(sheet.between(), "strong"));
        sheet.claims().forEach(claim -> box.getChildren().add(PicturePane.words(claim, "body")));
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setMaxWidth(MEASURE);
        grid.setVgap(4);
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(names);
        int row = 0;
        for (ComparisonPage.Difference difference : sheet.differences()) {
            Label value = new Label(difference.difference());
            Label interval = PicturePane.words(difference.interval(), "muted");
            value.setMinWidth(Region.USE_PREF_SIZE);
            interval.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row++, PicturePane.words(difference.pair(), "body"), value, interval);
            GridPane.setHalignment(value, javafx.geometry.HPos.RIGHT);
            GridPane.setHalignment(interval, javafx.geometry.HPos.RIGHT);
            GridPane.setValignment(value, VPos.TOP);
            GridPane.setValignment(interval, VPos.TOP);
        }
        if (row > 0) {
            box.getChildren().addAll(grid, PicturePane.words(sheet.differencesNote(), "small"));
        }
        Method method = sheet.methods().contains(Method.NOT_KNOWN) ? Method.NOT_KNOWN : Method.DIFFERENCES;
        box.getChildren().add(new MethodLink(method, pages));
        return box;
    }
}
