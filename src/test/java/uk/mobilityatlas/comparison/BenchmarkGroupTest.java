package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Range;

class BenchmarkGroupTest {
    private final List<Area> ports = new ArrayList<>();
    private final List<Observation> figures = new ArrayList<>();
    private final List<Observation> notKnown = new ArrayList<>();

    private AreaCode port() {
        AreaCode code = new AreaCode("E060003%02d".formatted(ports.size()));
        ports.add(Places.council(code, "Port " + ports.size()));
        return code;
    }

    private BenchmarkValue value(Indicator indicator) {
        return new BenchmarkGroup(ports, Places.figures(indicator, figures, notKnown)).value("ports");
    }

    private void bare(double... values) {
        for (double value : values) {
            figures.add(Places.bare(port(), value));
        }
    }

    private void counted(int many) {
        for (int i = 0; i < many; i++) {
            figures.add(Places.counted(port(), 10, 1000));
        }
    }

    @Test
    void nineInTenWithCountsStandForAll() {
        counted(9);
        bare(90);
        BenchmarkValue summed = value(Places.inactivity());
        assertThat(summed.basis()).isEqualTo(BenchmarkValue.Basis.SUMMED);
        assertThat(summed.figure().orElseThrow()).isCloseTo(10, within(1e-9));
        assertThat(summed.members()).isEqualTo(9);
        assertThat(summed.bounds()).isNull();
        bare(90);
        assertThat(value(Places.inactivity()).basis()).isEqualTo(BenchmarkValue.Basis.MEDIAN);
    }

    @Test
    void countsOfAnotherUnitThanAShareAreNotSummed() {
        counted(6);
        assertThat(value(Indicators.score(Places.inactivity())).basis()).isEqualTo(BenchmarkValue.Basis.MEDIAN);
    }

    @Test
    void fourFiguresMakeNoMedianAndFiveDo() {
        bare(9, 1, 7, 3);
        BenchmarkValue four = value(Places.inactivity());
        assertThat(four.hasValue()).isFalse();
        assertThat(four.note()).isEqualTo("Four of 4 have a figure among ports: too few for a benchmark.");
        bare(5);
        BenchmarkValue five = value(Places.inactivity());
        assertThat(five.figure()).contains(5.0);
        assertThat(five.atRate()).isEqualTo("at the median of ports");
        bare(6);
        assertThat(value(Places.inactivity()).figure()).as("between 5 and 6").contains(5.5);
    }

    @Test
    void aMedianOfRatesWithBoundsHasTheMediansOfBoth() {
        bare(9, 1, 7, 3, 5);
        double[] most = {10, 31, 8, 4, 9};
        for (int i = 0; i < most.length; i++) {
            notKnown.add(Places.bare(ports.get(i).code(), most[i]));
        }
        // highs 10, 31, 8, 4, 9
        assertThat(value(Places.neet()).bounds()).isEqualTo(new Range(5, 9));
        notKnown.remove(2);
        BenchmarkValue one = value(Places.neet());
        assertThat(one.figure()).contains(5.0);
        assertThat(one.bounds()).as("one share of not known is missing").isNull();
        assertThat(value(Places.inactivity()).bounds())
                .as("a rate without bounds")
                .isNull();
    }

    @Test
    void theNotKnownWeighByTheirCohorts() {
        figures.add(Places.counted(port(), 10, 1000));
        figures.add(Places.counted(port(), 4, 3000));
        notKnown.add(Places.counted(ports.get(0).code(), 12, 1000));
        notKnown.add(Places.counted(ports.get(1).code(), 10, 3000));
        BenchmarkValue both = value(Places.neet());
        // 220 of 4000 known, 20 + 180 not known
        assertThat(both.bounds().lower()).isCloseTo(5.5, within(1e-9));
        assertThat(both.bounds().upper()).isCloseTo(10.5, within(1e-9));
        notKnown.remove(0);
        assertThat(value(Places.neet()).bounds()).isNull();
    }

    @Test
    void membersOutsideTheDefinitionAreNoMembers() {
        counted(2);
        ports.add(Places.council(new AreaCode("W06000099"), "Harbwr"));
        assertThat(value(Places.neet()).note())
                .isEqualTo("Counts of 2 of 2 members summed and the rate worked out again.");
    }
}
