package uk.mobilityatlas.comparison.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.LevelRule;
import uk.mobilityatlas.comparison.NeighbourFinder;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Indicator;

/**
 * A grid of verdicts as it was read for a selection.
 *
 * @param indicators those of the columns that have figures, each in its newest period
 * @param fifths the fifths of the columns, in their order
 * @param groups the rows' places, in groups that a line parts
 * @param model the published list of neighbours that the rows come from, or empty
 */
public record GridReading(
        Selection selection,
        Geography geography,
        GridRows rows,
        List<Indicator> indicators,
        List<List<Area>> groups,
        VerdictGrid grid,
        List<Quintiles> fifths,
        String model) {
    private static final Texts TEXTS = Texts.beside(GridReading.class);

    /** Reads every figure; not on the window's thread. */
    public static GridReading read(Answers answers, Selection selection, GridRows rows, List<Indicator> indicators) {
        Areas areas = answers.areas();
        NeighbourFinder neighbours = answers.neighbours();
        Geography geography = selection.geography();
        List<List<Area>> groups = rows.groups(selection, geography, areas, neighbours.published()).stream()
                .filter(g -> !g.isEmpty())
                .toList();
        List<Indicator> columns = new ArrayList<>();
        List<Figures> figures = new ArrayList<>();
        List<Quintiles> fifths = new ArrayList<>();
        for (Indicator indicator : indicators) {
            Geography level = LevelRule.shown(indicator, geography);
            answers.newest(indicator, level).ifPresent(found -> {
                columns.add(indicator);
                figures.add(found);
                fifths.add(Quintiles.of(found, areas.of(level)));
            });
        }
        List<Area> all = groups.stream().flatMap(List::stream).distinct().toList();
        VerdictGrid grid = VerdictGrid.of(
                indicator -> answers.comparer(
                        selection.benchmark(),
                        selection.variables(),
                        indicator.id(),
                        LevelRule.shown(indicator, geography)),
                figures,
                indicator -> LevelRule.shown(indicator, geography),
                all,
                selection.benchmark());
        return new GridReading(
                selection, geography, rows, columns, groups, grid, fifths, model(rows, groups, neighbours.published()));
    }

    private static String model(GridRows rows, List<List<Area>> groups, Neighbours neighbours) {
        return rows.kind() == GridRows.Kind.NEIGHBOURS && !groups.isEmpty()
                ? neighbours.model(groups.get(0).get(0).code()).orElse("")
                : "";
    }

    /** On how many indicators the first place is worse than its benchmark, and its neighbours or the others. */
    public Optional<String> headline() {
        return first().map(place -> {
            boolean neighbours = rows.kind() == GridRows.Kind.NEIGHBOURS;
            Stream<Area> others = neighbours
                    ? groups.get(0).stream().skip(1)
                    : groups.stream().flatMap(List::stream).skip(1);
            List<AreaCode> codes = others.map(Area::code).toList();
            return grid.headline(place.code(), codes, neighbours);
        });
    }

    /** The place in the first row. */
    public Optional<Area> first() {
        return groups.stream().findFirst().map(group -> group.get(0));
    }

    /** The name of what all places are held against, or of which kind it is where each has its own; empty without rows. */
    public String benchmark() {
        List<String> names =
                grid.rows().stream().map(Profile::benchmark).distinct().toList();
        return names.size() > 1 ? TEXTS.of("grid.own." + selection.benchmark().kind()) : String.join("", names);
    }
}
