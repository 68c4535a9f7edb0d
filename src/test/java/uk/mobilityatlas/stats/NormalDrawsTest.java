package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NormalDrawsTest {
    private static double[] stream(int count) {
        Random random = new Random(7);
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = random.nextGaussian();
        }
        return numbers;
    }

    @Test
    void aLongerRowGoesOnWhereTheShorterOneStopped() {
        NormalDraws draws = new NormalDraws(7);
        assertThat(draws.upTo(5)).containsExactly(stream(5));
        assertThat(draws.upTo(12)).containsExactly(stream(12));
        assertThat(Arrays.copyOf(draws.upTo(3), 3)).containsExactly(stream(3));
        assertThat(draws.upTo(13)).containsExactly(stream(13));
    }

    @Test
    void theFurthestIsTheLargestOnEitherSideOfZero() {
        NormalDraws draws = new NormalDraws(7);
        for (int count : new int[] {1, 8, 200}) {
            assertThat(draws.furthest(count))
                    .isEqualTo(Arrays.stream(stream(count)).map(Math::abs).max().orElseThrow());
        }
    }
}
