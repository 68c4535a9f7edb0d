package uk.mobilityatlas.cli;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.wording.SourceLine;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.tidy.FigureRow;
import uk.mobilityatlas.observation.tidy.FigureRow.Decimals;

/** Makes the rows that stand for figures in every table of the command line. */
final class FigureRowMaker {
    private final Workbench workbench;
    private final Set<Geography> asked;
    private final Decimals decimals;
    private final PackVersion version;
    private final Map<Indicator, String> sources = new HashMap<>();

    /** @param asked the levels asked for; empty for any */
    FigureRowMaker(Workbench workbench, Set<Geography> asked, Decimals decimals) {
        this.workbench = workbench;
        this.asked = asked;
        this.decimals = decimals;
        this.version = workbench.version();
    }

    /** Rows of whatever level, with the decimals of the indicator. */
    FigureRowMaker(Workbench workbench) {
        this(workbench, Set.of(), Decimals.OF_THE_INDICATOR);
    }

    FigureRow row(Indicator indicator, Area area, Observation figure) {
        String source = sources.computeIfAbsent(indicator, i -> SourceLine.of(i, workbench.catalogue()));
        return new FigureRow(indicator, area.name(), levels(area, indicator), figure, source, version, decimals);
    }

    /** The row of an area whether or not it has a figure. */
    FigureRow row(Indicator indicator, Area area, Period period, @Nullable Observation figure) {
        return row(
                indicator,
                area,
                figure == null ? Observation.of(indicator.id(), area.code(), period, null, Set.of(), "") : figure);
    }

    /** The area's levels that were asked for, of those that the indicator exists for where it has any of them. */
    private Set<Geography> levels(Area area, Indicator indicator) {
        Set<Geography> own = EnumSet.noneOf(Geography.class);
        own.addAll(area.geographies());
        if (!asked.isEmpty()) {
            own.retainAll(asked);
        }
        Set<Geography> published = EnumSet.noneOf(Geography.class);
        published.addAll(own);
        published.retainAll(indicator.geographies());
        return published.isEmpty() ? own : published;
    }
}
