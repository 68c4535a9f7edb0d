package uk.mobilityatlas.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.tidy.FigureRow.Decimals;
import uk.mobilityatlas.observation.tidy.TidyRow;
import uk.mobilityatlas.observation.tidy.TidyRows;

/**
 * The published figures of some indicators, by indicator, area and period. One indicator is in memory at a time; what has no
 * row is remembered, to be said afterwards.
 */
final class FigureRows implements TidyRows {
    /**
     * One indicator's share.
     *
     * @param areas those asked for; empty for all of today
     */
    record Part(FigureQuery figures, SortedSet<Period> periods, List<Area> areas) {}

    private final Workbench workbench;
    private final List<Part> parts;
    private final Set<Geography> levels;
    private final FigureRowMaker maker;
    private final Map<Area, List<FigureQuery>> missing = new LinkedHashMap<>();
    private final List<Indicator> empty = new ArrayList<>();
    private int superseded;

    /** @param levels only areas of these; empty for any */
    FigureRows(Workbench workbench, List<Part> parts, Set<Geography> levels, Decimals decimals) {
        this.workbench = workbench;
        this.parts = parts;
        this.levels = levels;
        this.maker = new FigureRowMaker(workbench, levels, decimals);
    }

    @Override
    public void each(Consumer<? super TidyRow> taker) {
        for (Part part : parts) {
            Indicator indicator = part.figures().indicator();
            int rows = part.areas().isEmpty() ? everywhere(part, taker) : named(part, taker);
            if (rows == 0) {
                empty.add(indicator);
            }
        }
    }

    /** Areas of today; figures of councils that were merged are left to those who ask for them by name, and counted. */
    private int everywhere(Part part, Consumer<? super TidyRow> taker) {
        int rows = 0;
        for (Observation o : part.figures().everywhere(part.periods())) {
            Area area = workbench.areas().get(o.area());
            if (!wanted(area)) {
                continue;
            }
            if (area.current()) {
                taker.accept(maker.row(part.figures().indicator(), area, o));
                rows++;
            } else {
                superseded++;
            }
        }
        return rows;
    }

    private int named(Part part, Consumer<? super TidyRow> taker) {
        int rows = 0;
        for (Area area : part.areas()) {
            List<Observation> found = wanted(area) ? part.figures().of(area, part.periods()) : List.<Observation>of();
            found.forEach(o -> taker.accept(maker.row(part.figures().indicator(), area, o)));
            rows += found.size();
            if (found.isEmpty()) {
                missing.computeIfAbsent(area, a -> new ArrayList<>()).add(part.figures());
            }
        }
        return rows;
    }

    private boolean wanted(Area area) {
        return levels.isEmpty() || levels.stream().anyMatch(area::isIn);
    }

    /** What is not in the rows and why, in sentences. To be asked when all rows are written. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (superseded > 0) {
            notes.add(superseded + " rows of areas that have since been merged are left out; ask for one with --area.");
        }
        missing.forEach((area, without) -> notes.add(
                parts.size() == 1
                        ? without.get(0).missing(area)
                        : area.name() + " (" + area.code() + ") has no row of " + without.size() + " of " + parts.size()
                                + " indicators: "
                                + without.stream().map(q -> q.indicator().id()).collect(Collectors.joining(", "))
                                + "."));
        List<Part> unnamed = parts.stream()
                .filter(p -> p.areas().isEmpty() && empty.contains(p.figures().indicator()))
                .toList();
        if (parts.size() == 1) {
            unnamed.forEach(p -> notes.add(
                    "There is no row for that: " + p.figures().indicator().title() + " exists for "
                            + p.figures().extent() + "."));
        } else if (!unnamed.isEmpty()) {
            notes.add(unnamed.size() + " of " + parts.size() + " indicators have no row for that: "
                    + unnamed.stream().map(p -> p.figures().indicator().id()).collect(Collectors.joining(", "))
                    + ".");
        }
        return notes;
    }
}
