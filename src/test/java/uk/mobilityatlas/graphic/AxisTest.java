package uk.mobilityatlas.graphic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.indicator.Unit;

class AxisTest {
    private static final Unit PER_CENT = new Unit("per-cent", "", "%", "per cent");
    private static final Unit POUNDS = new Unit("pounds", "£", "", "pounds");

    @ParameterizedTest
    @CsvSource({"3.4, 7.6, 4, 2, 8, 2", "0.5, 7.6, 4, 0, 8, 2", "540, 651, 5, 525, 675, 25", "-3, 12, 4, -5, 15, 5"})
    void endsAndStepsAreRound(double least, double most, int steps, double low, double high, double step) {
        assertThat(Scale.of(least, most, false, steps)).isEqualTo(new Scale(low, high, step));
    }

    @Test
    void barsBeginAtZeroOnEitherSide() {
        assertThat(Scale.of(60, 80, true, 4).low()).isZero();
        assertThat(Scale.of(-80, -60, true, 4).high()).isZero();
        assertThat(Scale.of(60, 80, false, 4).startsAtZero()).isFalse();
    }

    @Test
    void oneValueStandsWithinItsScale() {
        Scale scale = Scale.of(21, 21, false, 6);
        assertThat(scale.low()).isLessThan(21);
        assertThat(scale.high()).isGreaterThan(21);
    }

    @Test
    void noughtAloneStandsAtTheFoot() {
        Scale scale = Scale.of(0, 0, false, 4);
        assertThat(scale.startsAtZero()).isTrue();
        assertThat(scale.high()).isPositive();
    }

    @Test
    void theUnitStandsOnTheLastLabelAndACurrencySignOnEach() {
        assertThat(texts(Scale.of(0, 7.6, true, 4), PER_CENT)).containsExactly("8%", "6", "4", "2", "0");
        assertThat(texts(Scale.of(500, 1400, false, 2), POUNDS)).containsExactly("£1,500", "£1,000", "£500");
        assertThat(texts(Scale.of(0.1, 0.45, false, 5), PER_CENT).get(0)).isEqualTo("0.5%");
        assertThat(texts(Scale.of(-30, 20, true, 3), POUNDS)).contains("\u2212£20");
    }

    /** Narrow axes have fewer steps, not labels left out here and there; and zero is a step wherever it is in range. */
    @ParameterizedTest
    @CsvSource({
        "3.4, 7.3, true, 235",
        "16.2, 29.6, false, 230",
        "16.5, 36.1, false, 195",
        "-12, 31, false, 300",
        "-12, 31, false, 250"
    })
    void labelsThatWouldTouchMakeStepsCoarser(double least, double most, boolean fromZero, double pixels) {
        TypeScale type = TypeScale.SLIDE;
        Scale scale = Scale.across(least, most, fromZero, 3, PER_CENT, type, pixels);
        Axis axis = Axis.of(scale, PER_CENT, 0, pixels);
        double before = Double.NEGATIVE_INFINITY;
        for (double tick : scale.ticks()) {
            double half = Lettering.width(scale.label(tick, PER_CENT), type.plain()) / 2;
            assertThat(axis.at(tick) - half)
                    .as(scale + " at " + tick)
                    .isGreaterThanOrEqualTo(before + type.between() - 1e-9);
            before = axis.at(tick) + half;
        }
        assertThat(scale.ticks()).hasSizeGreaterThan(1);
        assertThat(scale.ticks().contains(0.0)).isEqualTo(scale.low() <= 0);
    }

    @Test
    void whereOnlyTwoLabelsFitTheyAreItsEnds() {
        assertThat(Scale.across(16.5, 36.1, false, 3, PER_CENT, TypeScale.SLIDE, 195))
                .isEqualTo(new Scale(10, 40, 30));
        assertThat(texts(new Scale(2.5, 7.5, 5), PER_CENT)).containsExactly("7.5%", "2.5");
    }

    @Test
    void aWideAxisHasAsManyStepsAsAskedFor() {
        assertThat(Scale.across(16.2, 29.6, false, 3, PER_CENT, TypeScale.SLIDE, 900))
                .isEqualTo(Scale.of(16.2, 29.6, false, 3));
    }

    private static List<String> texts(Scale scale, Unit unit) {
        return Axis.of(scale, unit, 0, 100).labels().stream()
                .map(Axis.Label::text)
                .toList();
    }

    @Test
    void valuesBecomePixelsAndPixelsValues() {
        Axis across = Axis.bare(2, 10, 100, 300);
        Axis up = Axis.bare(2, 10, 300, 100);
        assertThat(across.at(4)).isEqualTo(150);
        assertThat(up.at(4)).isEqualTo(250);
        for (double value : new double[] {2, 3.3, 10, 12}) {
            assertThat(across.value(across.at(value))).isCloseTo(value, within(1e-9));
            assertThat(up.value(up.at(value))).isCloseTo(value, within(1e-9));
        }
    }

    @Test
    void anAxisOfOneValueHasItInTheMiddle() {
        Axis axis = Axis.bare(7, 7, 100, 300);
        assertThat(axis.at(7)).isEqualTo(200);
        assertThat(axis.value(100)).isEqualTo(7);
        assertThat(Axis.bare(0, 1, 50, 50).value(50)).isZero();
    }

    @Test
    void aLabelWithoutRoomBesideAnEarlierOneIsLeftOut() {
        Axis.Label last = new Axis.Label(10, "2,000,000", Align.CENTRE);
        Axis.Label first = new Axis.Label(0, "1,000,000", Align.CENTRE);
        Rectangle2D wide = new Rectangle2D.Double(50, 0, 300, 40);
        Rectangle2D narrow = new Rectangle2D.Double(50, 0, 60, 40);
        Axis roomy = new Axis(0, 10, wide.getMinX(), wide.getMaxX(), List.of(last, first));
        Axis tight = new Axis(0, 10, narrow.getMinX(), narrow.getMaxX(), List.of(last, first));
        assertThat(inked(g -> roomy.paintBelow(g, wide, false, TypeScale.SCREEN, Palette.LIGHT)))
                .isEqualTo(inked(g -> text(g, first, 50)) + inked(g -> text(g, last, 350)));
        assertThat(inked(g -> tight.paintBelow(g, narrow, false, TypeScale.SCREEN, Palette.LIGHT)))
                .isEqualTo(inked(g -> text(g, last, 110)));
    }

    private static void text(Graphics2D g, Axis.Label label, double x) {
        TypeScale type = TypeScale.SCREEN;
        Lettering.draw(g, label.text(), x, 40 + type.below(), type.plain(), Palette.LIGHT.ink3(), label.align());
    }

    private static int inked(Consumer<Graphics2D> painting) {
        BufferedImage image = new BufferedImage(420, 80, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        Lettering.hints(g);
        painting.accept(g);
        g.dispose();
        int inked = 0;
        for (int argb : image.getRGB(0, 0, 420, 80, null, 0, 420)) {
            inked += argb == 0 ? 0 : 1;
        }
        return inked;
    }
}
