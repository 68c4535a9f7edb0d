package uk.mobilityatlas.graphic.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.RealFigures;
import uk.mobilityatlas.graphic.Size;

/** No label of an axis is cut off at a picture's left or right, on the real pack. */
class LabelsAtTheEdgeTest {
    private static final int AROUND = 100;

    @ParameterizedTest
    @CsvSource({"weekly-pay, 2025-04-30", "disposable-income, 2023", "neet-16-17, 2025"})
    void nothingIsDrawnBesideAPicture(String indicator, String period) {
        Geography level = indicator.startsWith("neet") ? Geography.UPPER_TIER : Geography.DISTRICT;
        AreaFigures figures = RealFigures.of(indicator, period, level);
        Set<AreaCode> all = figures.areas().stream().map(Area::code).collect(Collectors.toSet());
        for (Graphic picture : List.of(
                new Strip(figures, List.of(new Strip.Lane("All", all)), Set.of(), Palette.LIGHT, ""),
                new Scatter(figures, figures, Set.of(), List.of(), Palette.LIGHT, ""))) {
            for (int width = 520; width <= 1280; width += 95) {
                assertThat(besides(picture, width))
                        .as(picture.getClass().getSimpleName() + " of " + indicator + ", " + width + " wide")
                        .isZero();
            }
        }
    }

    /** How many pixels are inked at the left and the right of a picture. */
    private static int besides(Graphic picture, int width) {
        int high = 420;
        BufferedImage image = new BufferedImage(width + 2 * AROUND, high, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.translate(AROUND, 0);
        picture.paint(g, new Size(width, high));
        g.dispose();
        int inked = 0;
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < AROUND - 1; x++) {
                inked += image.getRGB(x, y) == 0 ? 0 : 1;
                inked += image.getRGB(AROUND + width + 1 + x, y) == 0 ? 0 : 1;
            }
        }
        return inked;
    }
}
