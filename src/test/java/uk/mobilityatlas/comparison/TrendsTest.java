package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.observation.SeriesBreak;
import uk.mobilityatlas.observation.Status;
import uk.mobilityatlas.stats.Level;
import uk.mobilityatlas.stats.TrendVerdict;
import uk.mobilityatlas.stats.Wilson;

class TrendsTest {
    private static final Period LAST = Period.year(2025);

    private static Observation at(Period period, double value, @Nullable Double error, @Nullable Double weight) {
        ConfidenceInterval interval =
                error == null ? null : new ConfidenceInterval(value - 1.96 * error, value + 1.96 * error);
        Set<Mark> marks = weight == null ? Set.of() : Set.of(Mark.ESTIMATED);
        return new Observation(
                "x", Places.BLACKPOOL, period, value, interval, null, weight, Status.AVAILABLE, marks, "");
    }

    private static Series years(
            @Nullable Double error, @Nullable Double weight, SeriesBreak[] breaks, double... values) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            observations.add(at(Period.year(2026 - values.length + i), values[i], error, weight));
        }
        return new Series("x", Places.BLACKPOOL, observations, List.of(breaks));
    }

    private static AreaTrend trend(Series series) {
        return Trends.of(Places.inactivity(), series, Optional.empty(), LAST);
    }

    private static SeriesBreak[] none() {
        return new SeriesBreak[0];
    }

    @Test
    void aSteadyRiseIsRisingAndSaysItsYears() {
        assertThat(trend(years(0.2, null, none(), 9, 9, 3, 4, 5, 6, 7)).words()).isEqualTo("Rising, 2021 to 2025");
    }

    @Test
    void anEstimatedWeightIsMarked() {
        assertThat(trend(years(0.2, 3210.0, none(), 1, 3, 5, 7, 9)).words())
                .isEqualTo("Rising, 2021 to 2025 (partly estimated)");
    }

    @Test
    void unchangedIsNoChange() {
        assertThat(trend(years(0.2, null, none(), 3, 3, 3, 3, 3)).word()).isEqualTo("No change");
    }

    @Test
    void ofFourFiguresTheChangeIsToldAndWithoutIntervalsNothing() {
        assertThat(trend(years(0.2, null, none(), 3, 4, 5, 6)).words())
                .isEqualTo("Economic inactivity was higher in 2025 than in 2022");
        assertThat(trend(years(null, null, none(), 3, 4, 5, 6, 7)).words())
                .isEqualTo("Cannot say: the figures come without intervals");
    }

    @Test
    void aBreakStopsATrendAndAJoinDoesNot() {
        SeriesBreak cut = new SeriesBreak("x", null, Period.year(2022), SeriesBreak.Kind.BREAK, "Another question.");
        assertThat(trend(years(0.2, null, new SeriesBreak[] {cut}, 3, 4, 5, 6, 7))
                        .words())
                .isEqualTo("Fewer than five figures since the series broke in 2022."
                        + " Economic inactivity was higher in 2025 than in 2022");
        SeriesBreak april =
                new SeriesBreak("x", null, Period.day(LocalDate.of(2022, 4, 30)), SeriesBreak.Kind.BREAK, "New codes.");
        assertThat(trend(years(0.2, null, new SeriesBreak[] {april}, 3, 4, 5, 6, 7))
                        .words())
                .contains("since the series broke in April 2022.");
        SeriesBreak join = new SeriesBreak("x", null, Period.year(2022), SeriesBreak.Kind.JOIN, "A new code.");
        assertThat(trend(years(0.2, null, new SeriesBreak[] {join}, 3, 4, 5, 6, 7))
                        .verdict())
                .isEqualTo(TrendVerdict.RISING);
    }

    @Test
    void overlappingPeriodsCountOnce() {
        List<Observation> rolling = new ArrayList<>();
        for (int year = 2011; year <= 2023; year++) {
            rolling.add(at(Period.span(year, year + 2), year - 2000, 0.2, null));
        }
        Series series = new Series("x", Places.BLACKPOOL, rolling, List.of());
        AreaTrend trend = trend(series);
        assertThat(trend.from()).isEqualTo(Period.span(2011, 2013));
        assertThat(trend.words()).isEqualTo("Rising, 2011–2013 to 2023–2025");
        Series shorter = new Series("x", Places.BLACKPOOL, rolling.subList(1, 13), List.of());
        assertThat(trend(shorter).verdict()).isEqualTo(TrendVerdict.CANNOT_SAY);
    }

    @Test
    void aChangeOfNeetIsCertainOnlyWhereTheYearsBoundsStayApart() {
        Series neet = series(Places.neet().id(), 4.4, 3241, 7.6, 3210);
        Series notKnown = series("neet-or-not-known-16-17", 8.9, 3241, 8.9, 3210);
        Change change = Change.between(Places.neet(), neet, Optional.of(notKnown), Period.year(2021), LAST);
        assertThat(change.words())
                .isEqualTo(
                        "Recorded NEET has risen from 2021 to 2025; with young people not known included, we cannot tell (partly estimated)");
        Series tracked = series("neet-or-not-known-16-17", 5.0, 3241, 8.9, 3210);
        assertThat(Change.between(Places.neet(), neet, Optional.of(tracked), Period.year(2021), LAST)
                        .words())
                .isEqualTo("The NEET rate has clearly risen from 2021 to 2025");
    }

    @Test
    void anUnchangedFigureIsNoChangeAndAMissingOneIsSaid() {
        Series same = series("x", 4.4, 3241, 4.4, 3210);
        assertThat(Change.between(Places.inactivity(), same, Optional.empty(), Period.year(2021), LAST)
                        .words())
                .isEqualTo("Economic inactivity: no change between 2021 and 2025");
        assertThat(Change.between(Places.inactivity(), same, Optional.empty(), Period.year(2019), LAST)
                        .words())
                .contains("no figure");
    }

    private static Series series(String indicator, double then, double cohortThen, double now, double cohortNow) {
        return new Series(
                indicator,
                Places.BLACKPOOL,
                List.of(counted(Period.year(2021), then, cohortThen), counted(LAST, now, cohortNow)),
                List.of());
    }

    private static Observation counted(Period period, double value, double cohort) {
        return at(period, value, 0.0, cohort).with(Wilson.percent(value / 100 * cohort, cohort, Level.USUAL));
    }
}
