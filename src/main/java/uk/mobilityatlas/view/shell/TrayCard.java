package uk.mobilityatlas.view.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.control.IconButton;
import uk.mobilityatlas.desk.control.Sketch;
import uk.mobilityatlas.desk.picture.AreaFacts;
import uk.mobilityatlas.desk.picture.FigureRange;
import uk.mobilityatlas.desk.picture.PicturePane;
import uk.mobilityatlas.desk.picture.RangeSketch;
import uk.mobilityatlas.desk.picture.SparklineSketch;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.observation.Series;

/** One compared area in the tray: its figure, its range against the benchmark, the verdict, rank and trend. */
final class TrayCard extends VBox {
    private static final Texts TEXTS = Texts.beside(TrayCard.class);

    private static final double MARK = 14;
    private static final double TRACK = 26;
    private final Palette palette;

    TrayCard(Palette palette) {
        this.palette = palette;
        getStyleClass().add("tray-card");
    }

    /** The name and figure over the range; a null action means that the card cannot be taken away. */
    void head(String name, String value, AreaStyle style, @Nullable Runnable remove) {
        Label title = new Label(name, new Sketch(MARK, MARK, (g, size) -> style.marker()
                .paint(g, MARK / 2, MARK / 2, 5, style.colour(), palette.panel())));
        title.getStyleClass().add("strong");
        title.setGraphicTextGap(8);
        title.setMinWidth(40);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label figure = new Label(value);
        figure.getStyleClass().add("strong");
        figure.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(4, title, gap, figure);
        head.setAlignment(Pos.CENTER_LEFT);
        if (remove != null) {
            head.getChildren().add(IconButton.cross(TEXTS.of("tray.remove", name), remove));
        }
        getChildren().add(head);
    }

    void track(RangeSketch sketch, @Nullable FigureRange range, AreaStyle style) {
        getChildren().add(new Sketch(200, TRACK, sketch.range(range, style)));
    }

    /** The verdict, and what else can be said in words. */
    void words(AreaFacts facts, @Nullable String people) {
        if (!facts.verdictWords().isEmpty()) {
            Label verdict = PicturePane.words(facts.verdictWords(), "strong");
            VerdictMark mark = facts.verdict();
            if (mark != null) {
                verdict.setGraphic(new Sketch(MARK, MARK, (g, size) -> mark.paint(g, 7, 7, 5, palette)));
                verdict.setGraphicTextGap(8);
            }
            getChildren().add(verdict);
        }
        if (facts.range() == null) {
            getChildren().add(PicturePane.words(facts.valueNote(), "muted"));
        }
        if (people != null) {
            getChildren().add(PicturePane.words(people, "muted"));
        }
    }

    /** The last line: rank on the left, the trend on the right. */
    void course(String rank, @Nullable Series series, AreaStyle style) {
        Label place = PicturePane.words(rank, "muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, place, gap);
        line.setAlignment(Pos.CENTER_LEFT);
        if (series != null && series.observations().size() > 1) {
            Sketch sparkline = new Sketch(66, 24, SparklineSketch.of(series, style, palette));
            line.getChildren().add(sparkline);
        }
        getChildren().add(line);
    }
}
