package uk.mobilityatlas.ingest.dfe;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;

/** Shares of care leavers with the number of care leavers that the tool publishes beside them. */
final class CareLeavers {
    private static final String NUMBER = "care-leavers";
    private static final Set<String> SHARES = Set.of(
            "care-leavers-neet",
            "care-leavers-in-education-or-work",
            "care-leavers-not-in-touch",
            "care-leavers-suitable-homes",
            "care-leavers-higher-education");

    private record Where(AreaCode area, Period period) {
        static Where of(LaitFigure figure) {
            return new Where(figure.observation().area(), figure.observation().period());
        }
    }

    private final Map<Where, BigDecimal> numbers = new HashMap<>();

    CareLeavers(List<LaitFigure> figures) {
        for (LaitFigure figure : figures) {
            if (figure.observation().indicator().equals(NUMBER) && figure.exact() != null) {
                numbers.put(Where.of(figure), figure.exact());
            }
        }
    }

    /** The figure, with count and interval where it is a share of care leavers and their number is published. */
    Observation counted(LaitFigure figure) {
        if (!SHARES.contains(figure.observation().indicator())) {
            return figure.observation();
        }
        @Nullable BigDecimal number = numbers.get(Where.of(figure));
        return CountedRate.of(figure.observation(), number);
    }
}
