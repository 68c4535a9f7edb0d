package uk.mobilityatlas.ingest.dfe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Status;

/** "NEET or not known" in the one year for which only its two parts are published. */
final class SummedParts {
    private static final Period YEAR = Period.year(2018);

    private SummedParts() {}

    /** The sum of the parts, before their rounding, for each area; missing where a part is. */
    static List<Observation> of(List<LaitFigure> figures) {
        Map<AreaCode, LaitFigure> notKnown = part("not-known-16-17", figures);
        return part("neet-16-17", figures).values().stream()
                .flatMap(neet -> Stream.ofNullable(
                                notKnown.get(neet.observation().area()))
                        .map(unknown -> sum(neet, unknown)))
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
        AreaCode area = neet.observation().area();
        if (a == null || b == null) {
            Observation missing = a == null ? neet.observation() : notKnown.observation();
            return figure(area, null, missing.status(), EnumSet.noneOf(Mark.class), missing.note());
        }
        return figure(
                area,
                a.add(b).setScale(1, RoundingMode.HALF_UP).doubleValue(),
                neet.observation().status(),
                EnumSet.of(Mark.ESTIMATED),
                "Summed here from the NEET and the not known figure: no combined figure was published.");
    }

    private static Observation figure(
            AreaCode area, @Nullable Double value, Status status, Set<Mark> marks, String note) {
        return new Observation("neet-or-not-known-16-17", area, YEAR, value, status, marks, note);
    }
}
