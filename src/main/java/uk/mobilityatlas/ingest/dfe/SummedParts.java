package uk.mobilityatlas.ingest.dfe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;

/** "NEET or not known" in the one year for which only its two parts are published. */
final class SummedParts {
    private static final Period YEAR = Period.year(2018);

    private SummedParts() {}

    /** The sum of the parts, before their rounding, for each area; missing where a part is. */
    static List<Observation> of(List<LaitFigure> figures) {
        Map<AreaCode, LaitFigure> notKnown = part("not-known-16-17", figures);
        return part("neet-16-17", figures).values().stream()
                .filter(neet -> notKnown.containsKey(neet.observation().area()))
                .map(neet -> sum(neet, notKnown.get(neet.observation().area())))
                .toList();
    }

    private static Map<AreaCode, LaitFigure> part(String indicator, List<LaitFigure> figures) {
        return figures.stream()
                .filter(f -> f.observation().indicator().equals(indicator))
                .filter(f -> f.observation().period().equals(YEAR))
                .collect(Collectors.toMap(f -> f.observation().area(), Function.identity()));
    }

    private static Observation sum(LaitFigure neet, LaitFigure notKnown) {
        BigDecimal a = neet.exact();
        BigDecimal b = notKnown.exact();
        Observation missing = a == null ? neet.observation() : b == null ? notKnown.observation() : null;
        return new Observation(
                "neet-or-not-known-16-17",
                neet.observation().area(),
                YEAR,
                missing == null
                        ? Double.valueOf(
                                a.add(b).setScale(1, RoundingMode.HALF_UP).doubleValue())
                        : null,
                null,
                null,
                null,
                missing == null ? neet.observation().status() : missing.status(),
                missing == null ? EnumSet.of(Mark.ESTIMATED) : EnumSet.noneOf(Mark.class),
                missing == null
                        ? "Summed here from the NEET and the not known figure: no combined figure was published."
                        : missing.note());
    }
}
