package uk.mobilityatlas.view.shell;

import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.desk.control.Sketch;
import uk.mobilityatlas.desk.picture.PicturePane;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.VerdictMark;

/** How many areas of the level are worse, similar and better: one bar, as the verdict map inks them, with its counts. */
final class AllAreas extends VBox {
    private static final double BAR = 13;

    AllAreas(String title, Comparison all, Palette palette) {
        super(6);
        setId("tray-all");
        Map<VerdictMark, Integer> counts = new EnumMap<>(VerdictMark.class);
        VerdictMark.of(all).values().forEach(mark -> counts.merge(mark, 1, Integer::sum));
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        FlowPane words = new FlowPane(12, 2);
        counts.forEach((mark, count) -> {
            Label label = PicturePane.words(count + " " + mark.words().toLowerCase(Locale.ROOT), "muted");
            label.setGraphic(new Sketch(14, 14, (g, size) -> mark.paint(g, 7, 7, 4.6, palette)));
            label.setGraphicTextGap(5);
            words.getChildren().add(label);
        });
        Sketch bar = new Sketch(200, BAR, (g, size) -> {
            double left = 0;
            for (Map.Entry<VerdictMark, Integer> part : counts.entrySet()) {
                double width = size.width() * part.getValue() / Math.max(1, sum);
                Rectangle2D box = new Rectangle2D.Double(left, 0, Math.max(1, width - 1), size.height());
                part.getKey().fill(g, box, palette);
                g.setColor(palette.rule2());
                g.draw(new Rectangle2D.Double(left + 0.5, 0.5, Math.max(1, width - 2), size.height() - 1));
                left += width;
            }
        });
        bar.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(PicturePane.words(title, "strong"), bar, words);
    }
}
