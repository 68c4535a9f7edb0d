package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearnessTest {
    // four corners of a rectangle: standardised it is a square, so sides are 1/√2 of the diagonal
    private final Nearness square = new Nearness(new double[][] {{0, 0}, {10, 0}, {0, 500}, {10, 500}});

    @Test
    void theFurthestPairIsOneWhateverTheUnits() {
        List<Nearness.Near> near = square.of(0);
        assertThat(near).extracting(Nearness.Near::index).containsExactly(1, 2, 3);
        assertThat(near.get(0).distance()).isCloseTo(Math.sqrt(0.5), within(1e-12));
        assertThat(near.get(2).distance()).isEqualTo(1);
    }

    @Test
    void eachVariableHasItsShare() {
        List<Nearness.Near> near = square.of(0);
        assertThat(near.get(0).shares()).containsExactly(1, 0);
        assertThat(near.get(2).shares()[0]).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void closenessIsToldAgainstAllPairs() {
        assertThat(square.of(0).get(0).closerPairs()).isZero();
        // four sides of six pairs are closer than a diagonal
        assertThat(square.of(0).get(2).closerPairs()).isCloseTo(4.0 / 6, within(1e-12));
    }

    @Test
    void aVariableThatDoesNotVaryTakesNoPart() {
        Nearness flat = new Nearness(new double[][] {{1, 7}, {2, 7}, {4, 7}});
        assertThat(flat.varying()).containsExactly(0);
        assertThat(flat.of(0).get(0).index()).isEqualTo(1);
        assertThat(flat.of(0).get(1).distance()).isEqualTo(1);
    }

    @Test
    void missingFiguresAreRefused() {
        assertThatThrownBy(() -> new Nearness(new double[][] {{1}, {Double.NaN}}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** By hand: standard deviations √5 and √3, so that the last row is √(36/5 + 16/3) from the first. */
    @Test
    void distancesAreThoseOfTheStandardisedFigures() {
        Nearness four = new Nearness(new double[][] {{10, 100}, {12, 100}, {14, 100}, {16, 104}});
        double furthest = Math.sqrt(36.0 / 5 + 16.0 / 3);
        List<Nearness.Near> near = four.of(3);
        assertThat(near).extracting(Nearness.Near::index).containsExactly(2, 1, 0);
        assertThat(near.get(0).distance()).isCloseTo(Math.sqrt(4.0 / 5 + 16.0 / 3) / furthest, within(1e-12));
        assertThat(near.get(1).distance()).isCloseTo(Math.sqrt(16.0 / 5 + 16.0 / 3) / furthest, within(1e-12));
        assertThat(near.get(0).shares()).containsExactly(new double[] {6.0 / 46, 40.0 / 46}, within(1e-12));
        // closer than the last two rows are each other: both steps of 2, and the step of 4
        assertThat(near.get(0).closerPairs()).isCloseTo(3.0 / 6, within(1e-12));
        assertThat(four.of(0).get(0).distance()).isCloseTo(2 / Math.sqrt(5) / furthest, within(1e-12));
        assertThat(four.varying()).containsExactly(0, 1);
    }

    @Test
    void areasOfTheSameFiguresHaveNoDistanceAndNoReason() {
        Nearness.Near twin =
                new Nearness(new double[][] {{1, 5}, {1, 5}, {3, 9}}).of(0).get(0);
        assertThat(twin.index()).isEqualTo(1);
        assertThat(twin.distance()).isZero();
        assertThat(twin.shares()).containsExactly(0, 0);
        Nearness none = new Nearness(new double[][] {{4}, {4}});
        assertThat(none.varying()).isEmpty();
        assertThat(none.of(0).get(0).distance()).isZero();
    }
}
