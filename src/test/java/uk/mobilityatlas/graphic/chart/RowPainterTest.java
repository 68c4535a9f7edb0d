package uk.mobilityatlas.graphic.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.graphic.Marker;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.TypeScale;
import uk.mobilityatlas.observation.Range;

class RowPainterTest {
    /** 4.7 to 4.8 on a scale of which one is 40 pixels, as in the window: no wider than a third of a marker. */
    @ParameterizedTest
    @EnumSource(value = Marker.class, mode = Mode.EXCLUDE, names = "BAR")
    void aNarrowRangeIsSeenWhateverTheMarkerOfItsPlace(Marker marker) {
        Palette palette = Palette.LIGHT;
        BufferedImage image = new BufferedImage(400, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(palette.paper());
        g.fillRect(0, 0, 400, 40);
        Color colour = palette.areas().get(0);
        AreaStyle style = new AreaStyle(colour, colour, marker, List.of());
        ValueRow row = new ValueRow(
                null, "Hartlepool", style, 4.7, new Range(4.7, 4.8), null, null, new ValueRow.Said("", "", "", "", ""));
        new RowPainter(Axis.bare(0, 10, 0, 400), false, TypeScale.SCREEN, palette).paint(g, row, 20, 10);
        assertThat(new Color(image.getRGB(186, 20)))
                .as("the known is a heavy edge outside the range")
                .isEqualTo(colour);
        assertThat(Palette.luminance(new Color(image.getRGB(190, 20))))
                .as("the range is pale, between ink and paper")
                .isBetween(Palette.luminance(colour) + 0.05, 0.99);
    }
}
