package uk.mobilityatlas.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.stats.Estimate;
import uk.mobilityatlas.stats.FalseDiscovery;

/**
 * Verdicts on many areas at once: a difference is claimed only where it survives the control of the false-discovery
 * rate. Verdicts from bounds are no tests and stay as they are.
 */
public final class MultipleTesting {
    private MultipleTesting() {}

    public static List<Compared> controlled(List<Compared> compared) {
        List<Compared> tested =
                compared.stream().filter(MultipleTesting::byChance).toList();
        double[] adjusted = FalseDiscovery.adjusted(
                tested.stream().mapToDouble(MultipleTesting::pValue).toArray());
        List<Compared> kept = new ArrayList<>();
        int at = 0;
        for (Compared one : compared) {
            boolean chance = byChance(one)
                    && adjusted[at++] > FalseDiscovery.RATE
                    && one.verdict().differs();
            kept.add(chance ? one.with(Verdict.similar(one.verdict().test())) : one);
        }
        return kept;
    }

    public static boolean byChance(Compared one) {
        return one.verdict().test() == Verdict.Test.INTERVAL || one.verdict().test() == Verdict.Test.DIFFERENCE;
    }

    private static double pValue(Compared one) {
        if (one.verdict().test() == Verdict.Test.DIFFERENCE && one.difference() != null) {
            return one.difference().pValue();
        }
        @Nullable Estimate estimate = one.estimate();
        return estimate == null ? 1 : estimate.pValue(one.benchmark().figure().orElse(estimate.value()));
    }
}
