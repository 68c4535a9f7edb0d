package uk.mobilityatlas.desk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;

/**
 * What a selection asks for, as it was read in one go.
 *
 * @param geography the level shown: the selection's, or the indicator's own where it has no other
 * @param geographyNote a sentence saying why another level than the one asked for is shown; or empty
 * @param periods all periods with a figure at this level, oldest first
 * @param found the figures; null where the indicator has none at this level
 */
public record Reading(
        Selection selection,
        Indicator indicator,
        Geography geography,
        String geographyNote,
        List<Period> periods,
        @Nullable Found found) {
    /**
     * The figures of one period.
     *
     * @param figures every area's, with what a comparison needs besides
     * @param areas those of the level, in classes, as a map shows them
     * @param comparison the compared areas beside the benchmark
     */
    public record Found(Period period, Figures figures, AreaFigures areas, Comparison comparison) {
        public Optional<Observation> observation(AreaCode area) {
            return figures.of(area);
        }
    }

    public Reading {
        periods = List.copyOf(periods);
    }

    public Optional<Found> figures() {
        return Optional.ofNullable(found);
    }

    /** The period's name, or an empty text where there is no figure. */
    public String periodLabel() {
        return found == null ? "" : Dates.of(found.period());
    }
}
