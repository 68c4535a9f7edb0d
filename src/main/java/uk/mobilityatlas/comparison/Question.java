package uk.mobilityatlas.comparison;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Period;

/**
 * A selection put to what there is: its indicator at a level and in a period that are really published.
 *
 * @param geography the level that is answered for: the selection's, or the indicator's own where it has no other
 * @param periods all periods with a figure at this level, oldest first; empty where it has none
 */
public record Question(Selection selection, Indicator indicator, Geography geography, List<Period> periods) {
    private static final Texts TEXTS = Texts.beside(Question.class);

    public Question {
        periods = List.copyOf(periods);
    }

    /** The period asked for where there are figures of it, else the latest; empty where there are no figures at all. */
    public Optional<Period> period() {
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        @Nullable Period asked = selection.period();
        return Optional.of(asked != null && periods.contains(asked) ? asked : periods.get(periods.size() - 1));
    }

    /** A sentence saying why another level than the one asked for is shown; or empty. */
    public String note() {
        return geography == selection.geography()
                ? ""
                : TEXTS.of("level.chosen", indicator.title(), Names.areas(geography));
    }
}
