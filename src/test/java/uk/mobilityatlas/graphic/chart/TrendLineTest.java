package uk.mobilityatlas.graphic.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.observation.SeriesBreak;
import uk.mobilityatlas.observation.Status;

/** Lines end where figures end: at a break and at a missing value, but not at a join. */
class TrendLineTest {
    private static final AreaCode PLACE = new AreaCode("E06000009");

    @Test
    void aBreakOrAMissingValuePartsTheLine() {
        TrendLine trend = TrendLine.of("Place", series(List.of(5.0, 6.0, 7.0, 8.0, 9.0), SeriesBreak.Kind.BREAK));
        assertThat(trend.pieces()).extracting(List::size).containsExactly(2, 3);
        TrendLine gap = TrendLine.of("Place", series(Arrays.asList(5.0, null, 0.0), SeriesBreak.Kind.JOIN));
        assertThat(gap.pieces()).extracting(List::size).containsExactly(1, 1);
        assertThat(gap.latest().orElseThrow().value()).as("zero is a figure").isEqualTo(0.0);
    }

    @Test
    void aJoinDoesNot() {
        TrendLine trend = TrendLine.of("Place", series(List.of(5.0, 6.0, 7.0, 8.0), SeriesBreak.Kind.JOIN));
        assertThat(trend.pieces()).hasSize(1);
        assertThat(trend.place(trend.breaks().get(0)).orElseThrow()).isBetween(2022.9, 2023.1);
    }

    @Test
    void boundsReachFromTheKnownToThePublishedUpperEnd() {
        TrendLine trend = TrendLine.bounded(
                "Place", series(List.of(3.0, 4.0), SeriesBreak.Kind.JOIN), series(List.of(4.5), SeriesBreak.Kind.JOIN));
        assertThat(trend.points().get(0).upper()).isEqualTo(4.5);
        assertThat(trend.points().get(1).upper())
                .as("the upper end is missing in 2022")
                .isNull();
    }

    @Test
    void scalesHaveRoundStepsAndSayWhereTheyStart() {
        Scale share = Scale.of(17.2, 33.1, false, 5);
        assertThat(share.low()).isLessThanOrEqualTo(17.2);
        assertThat(share.high()).isGreaterThanOrEqualTo(33.1);
        assertThat(share.startsAtZero()).isFalse();
        assertThat(Scale.of(17.2, 33.1, true, 5).low()).isZero();
        assertThat(Scale.of(2, 18, false, 5).startsAtZero()).as("zero is near").isTrue();
        assertThat(Scale.of(0.1, 0.9, false, 4).ticks()).contains(0.25, 0.5);
        assertThat(Scale.of(5, 5, false, 4).high()).isGreaterThan(5);
        assertThat(Scale.of(-3.2, 4.1, false, 5).low()).isLessThanOrEqualTo(-3.2);
    }

    private static Series series(List<Double> values, SeriesBreak.Kind kind) {
        List<Observation> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Double v = values.get(i);
            rows.add(new Observation(
                    "x",
                    PLACE,
                    Period.year(2021 + i),
                    v,
                    v == null ? null : new ConfidenceInterval(v, v + 1),
                    null,
                    null,
                    v == null ? Status.CONFIDENTIAL : Status.AVAILABLE,
                    Set.of(),
                    ""));
        }
        return new Series("x", PLACE, rows, List.of(new SeriesBreak("x", null, Period.year(2023), kind, "A reason.")));
    }
}
