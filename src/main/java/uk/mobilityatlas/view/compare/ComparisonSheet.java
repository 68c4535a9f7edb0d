package uk.mobilityatlas.view.compare;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.control.Scroll;
import uk.mobilityatlas.desk.picture.GraphicView;

/**
 * The parts of a comparison, which scroll as one: the pictures side by side where there is room, else one below the other, then
 * what can be said, then the table. The trends take the height that is there, so that the next heading is seen over the fold.
 */
final class ComparisonSheet extends StackPane {
    /** In pixels of the design: where two columns have room. */
    private static final double WIDE = 1140;

    private static final double LEAST_ROWS = 440;
    private static final double MOST_ROWS = 640;
    private static final double ROWS_SHARE = 0.39;
    private static final double MOST_TRENDS = 480;
    /** What of the next part is seen below the trends. */
    private static final double PEEK = 68;

    private static final PseudoClass APART = PseudoClass.getPseudoClass("apart");

    private final Theme theme;
    private final Region over;
    private final GraphicView trends;
    private final Region rows;
    private final StackPane pictures = new StackPane();
    private final StackPane words = new StackPane();
    private final FindingsBox findings;
    private final Scroll scroll;
    private @Nullable Boolean wide;

    ComparisonSheet(Theme theme, Region over, GraphicView trends, Region rows, FindingsBox findings, Region table) {
        this.theme = theme;
        this.over = over;
        this.trends = trends;
        this.rows = rows;
        this.findings = findings;
        getStyleClass().add("compare");
        VBox sheet = new VBox(pictures, words, table);
        sheet.getStyleClass().add("compare-sheet");
        scroll = new Scroll(sheet);
        getChildren().add(scroll);
        arrange();
    }

    @Override
    protected void layoutChildren() {
        arrange();
        super.layoutChildren();
        scroll.layout();
        // how high the trends may be is known once what stands over them is laid out
        fill();
        scroll.layout();
    }

    private double scale() {
        return theme.textScaleProperty().get();
    }

    private void arrange() {
        boolean now = getWidth() == 0 || getWidth() >= WIDE * scale();
        double share = Math.max(LEAST_ROWS * scale(), Math.min(MOST_ROWS * scale(), getWidth() * ROWS_SHARE));
        rows.setMinWidth(now ? share : 0);
        rows.setPrefWidth(now ? share : Region.USE_COMPUTED_SIZE);
        if (wide != null && wide == now) {
            return;
        }
        wide = now;
        pictures.getChildren().setAll(beside(over, rows));
        words.getChildren().setAll(beside(findings.apart(), findings.said()));
        // both as wide as each other, however long their sentences are
        for (Region half : List.of(findings.apart(), findings.said())) {
            half.setMinWidth(0);
            half.setPrefWidth(now ? 1 : Region.USE_COMPUTED_SIZE);
            HBox.setHgrow(half, Priority.ALWAYS);
        }
        pseudoClassStateChanged(APART, !now);
    }

    private Pane beside(Region one, Region other) {
        boolean now = Boolean.TRUE.equals(wide);
        Pane both = now ? new HBox(one, other) : new VBox(one, other);
        both.getStyleClass().add("compare-pair");
        one.setMinWidth(0);
        HBox.setHgrow(one, Priority.ALWAYS);
        return both;
    }

    /** In two columns the trends reach down to where the next heading can just be seen. */
    private void fill() {
        double high = scroll.getViewportBounds().getHeight();
        boolean now = Boolean.TRUE.equals(wide) && trends.getLayoutY() > 0;
        double top = trends.getLayoutY() + over.getLayoutY();
        trends.setWished(now ? Math.min(MOST_TRENDS * scale(), Math.floor(high - top - PEEK * scale())) : 0);
    }
}
