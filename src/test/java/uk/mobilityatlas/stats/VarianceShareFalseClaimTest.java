package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.special.Erf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often two groups that are alike are said to differ, though figures are skewed. */
class VarianceShareFalseClaimTest {
    private static final int SPLITS = 1_000;
    private static final int COUNCILS = 153;
    private static final int MEMBERS = 10;

    @ParameterizedTest
    @ValueSource(strings = {"normal", "log-normal (σ 1)", "log-normal (σ 2)", "Pareto (1)"})
    void groupsThatAreAlikeAreSeldomSaidToDiffer(String distribution) throws IOException {
        Random random = new Random(1935);
        int byInterval = 0;
        int told = 0;
        for (int split = 0; split < SPLITS; split++) {
            VarianceShare share = VarianceShare.between(
                    draw(random, MEMBERS, of(distribution)), draw(random, COUNCILS - MEMBERS, of(distribution)));
            if (share.interval().lower() > 0) {
                byInterval++;
            }
            if (share.told()) {
                told++;
            }
        }
        String row =
                "| %s | %.1f%% | %.1f%% |".formatted(distribution, 100.0 * byInterval / SPLITS, 100.0 * told / SPLITS);
        assertThat((double) told / SPLITS).as(row).isLessThan(0.05);
        assertThat(Files.readString(Path.of("docs", "method", "place-type-lens.md")))
                .contains(row);
    }

    /** What a standard normal value becomes. */
    private static DoubleUnaryOperator of(String distribution) {
        return switch (distribution) {
            case "normal" -> z -> z;
            case "log-normal (σ 1)" -> Math::exp;
            case "log-normal (σ 2)" -> z -> Math.exp(2 * z);
            default -> z -> 2 / Erf.erfc(z / Math.sqrt(2));
        };
    }

    private static double[] draw(Random random, int count, DoubleUnaryOperator distribution) {
        double[] drawn = new double[count];
        for (int i = 0; i < count; i++) {
            drawn[i] = distribution.applyAsDouble(random.nextGaussian());
        }
        return drawn;
    }
}
