package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PowerTest {
    /** Two shares of 200 people each, 0.4 and 0.25: the normal formula without continuity correction, as R's power.prop.test gives it. */
    @Test
    void aWorkedExample() {
        double before = Math.sqrt(0.4 * 0.6 / 200);
        double after = Math.sqrt(0.25 * 0.75 / 200);
        // z = 0.15 / 0.046233 = 3.2444; Phi(3.2444 - 1.96) = 0.9005
        assertThat(Power.of(0.15, before, after)).isCloseTo(0.9005, within(0.0005));
    }

    @Test
    void theSmallestChangeIsClaimedInEightOfTen() {
        double smallest = Power.smallest(0.5);
        // (1.96 + 0.8416) times the error of the difference
        assertThat(smallest).isCloseTo(2.8016 * 0.5 * Math.sqrt(2), within(0.001));
        assertThat(Power.of(smallest, 0.5, 0.5)).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void nothingIsShownOfNoChangeAndEverythingOfExactFigures() {
        assertThat(Power.of(0, 1, 1)).isCloseTo(0.025, within(1e-9));
        assertThat(Power.of(-3, 1, 1)).isEqualTo(Power.of(3, 1, 1));
        assertThat(Power.of(0.1, 0, 0)).isEqualTo(1);
        assertThat(Power.of(0, 0, 0)).isZero();
    }

    /** A council of 3,000 that goes from 4.9% to 3.9%: as often as is said the atlas' own test claims it. */
    @Test
    void simulatedCouncilsClaimItAsOftenAsIsSaid() {
        Random random = new Random(12);
        int claimed = 0;
        int rounds = 4_000;
        for (int i = 0; i < rounds; i++) {
            Estimate before = drawn(random, 0.049);
            Estimate after = drawn(random, 0.039);
            claimed += Difference.between(after, before).differs(Level.USUAL) ? 1 : 0;
        }
        double said = Power.of(1, error(0.049), error(0.039));
        assertThat(claimed / (double) rounds).isCloseTo(said, within(0.03));
    }

    private static double error(double share) {
        return 100 * Math.sqrt(share * (1 - share) / 3_000);
    }

    private static Estimate drawn(Random random, double share) {
        int count = 0;
        for (int i = 0; i < 3_000; i++) {
            count += random.nextDouble() < share ? 1 : 0;
        }
        return Estimate.counted(100.0 * count / 3_000, 3_000);
    }
}
