package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.Trend;
import uk.mobilityatlas.stats.TrendVerdict;

class AreaTrendTest {
    private static final Period FROM = Period.year(2021);
    private static final Period TO = Period.year(2025);
    private static final Indicator NEET = Places.neet();

    private static AreaTrend known(TrendVerdict verdict, @Nullable Change change) {
        return new AreaTrend(NEET, new Trend(verdict, 1, 20), FROM, TO, true, true, "", false, change);
    }

    private static Change change(Direction known, Direction whole, boolean bounded) {
        return new Change(NEET, FROM, TO, known, whole, bounded, false, false, "");
    }

    @Test
    void theWholeRateIsCertainOnlyByItsBounds() {
        AreaTrend clear = known(TrendVerdict.RISING, change(Direction.ABOVE, Direction.ABOVE, true));
        assertThat(clear.clearly()).isEqualTo(Direction.ABOVE);
        assertThat(clear.shortly()).isEqualTo("Clearly risen");
        assertThat(clear.words(NEET))
                .isEqualTo(
                        "The NEET rate has clearly risen from 2021 to 2025; recorded NEET: rising, 2021 to 2025 (partly estimated)");
        AreaTrend unbounded = known(TrendVerdict.RISING, change(Direction.ABOVE, Direction.ABOVE, false));
        assertThat(unbounded.clearly()).isEqualTo(Direction.NEITHER);
        assertThat(known(TrendVerdict.RISING, null).clearly()).isEqualTo(Direction.NEITHER);
    }

    @Test
    void theKnownPartIsNamedWhereItIsAllThatRisesOrFalls() {
        Change open = change(Direction.ABOVE, Direction.NEITHER, true);
        assertThat(known(TrendVerdict.RISING, open).shortly()).isEqualTo("Rising (recorded)");
        assertThat(known(TrendVerdict.FALLING, open).shortly()).isEqualTo("Falling (recorded)");
        assertThat(known(TrendVerdict.NO_CLEAR_CHANGE, open).shortly()).isEqualTo("No clear change");
        assertThat(known(TrendVerdict.FALLING, open).words(NEET))
                .isEqualTo(
                        "Recorded NEET: falling, 2021 to 2025 (partly estimated); with young people not known included, we cannot tell");
        assertThat(known(TrendVerdict.NO_CLEAR_CHANGE, open).words(NEET))
                .isEqualTo("Recorded NEET: no clear change, 2021 to 2025 (partly estimated)");
    }

    @Test
    void aRateWithoutBoundsHasNoKnownPart() {
        AreaTrend plain =
                new AreaTrend(NEET, new Trend(TrendVerdict.RISING, 1, 20), FROM, TO, false, false, "", false, null);
        assertThat(plain.shortly()).isEqualTo("Rising");
        assertThat(plain.words(NEET)).isEqualTo("Rising, 2021 to 2025");
        assertThat(known(TrendVerdict.RISING, null).words(Places.inactivity()))
                .isEqualTo("Rising, 2021 to 2025 (partly estimated)");
    }

    @Test
    void whatCannotBeSaidHasItsReason() {
        assertThat(AreaTrend.unsaid(NEET, "", false, null).words()).isEqualTo("Cannot say");
        assertThat(AreaTrend.unsaid(NEET, "nothing is published", false, null).words())
                .isEqualTo("Cannot say: nothing is published");
        Change silent =
                new Change(NEET, FROM, TO, Direction.NEITHER, Direction.NEITHER, false, false, false, "No figure.");
        assertThat(AreaTrend.unsaid(NEET, "one figure", false, silent).words()).isEqualTo("Cannot say: one figure");
    }
}
