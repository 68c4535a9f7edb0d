package uk.mobilityatlas.view.rug;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.VerdictGrid;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Strings;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Rug;
import uk.mobilityatlas.indicator.Indicator;

/**
 * What a rug shows, as it was read.
 *
 * @param indicators those of the columns
 * @param model the published list of neighbours that the rows come from, or empty
 */
record RugPage(
        Selection selection,
        Geography geography,
        RugRows rows,
        List<Indicator> indicators,
        List<List<Area>> groups,
        VerdictGrid grid,
        String model) {
    /** Reads every figure; not on the window's thread. */
    static RugPage read(
            Desk desk, Neighbours neighbours, Selection selection, RugRows rows, List<Indicator> indicators) {
        Geography geography = selection.geography();
        List<List<Area>> groups = rows.groups(selection, geography, desk.areas(), neighbours).stream()
                .filter(g -> !g.isEmpty())
                .toList();
        List<Indicator> columns = new ArrayList<>();
        List<Figures> figures = new ArrayList<>();
        for (Indicator indicator : indicators) {
            Geography level = Answers.geography(indicator, geography);
            Answers.period(desk.observations().periods(indicator.id(), level), null)
                    .ifPresent(period -> {
                        columns.add(indicator);
                        figures.add(Figures.read(indicator, period, desk.observations()));
                    });
        }
        List<Area> all = groups.stream().flatMap(List::stream).distinct().toList();
        VerdictGrid grid =
                VerdictGrid.of(new Comparer(desk.areas(), neighbours), figures, geography, all, selection.benchmark());
        return new RugPage(selection, geography, rows, columns, groups, grid, model(rows, groups, neighbours));
    }

    private static String model(RugRows rows, List<List<Area>> groups, Neighbours neighbours) {
        return rows.kind() == RugRows.Kind.NEIGHBOURS && !groups.isEmpty()
                ? neighbours.model(groups.get(0).get(0).code()).orElse("")
                : "";
    }

    String headline() {
        Optional<List<Area>> first = groups.stream().findFirst();
        if (first.isEmpty()) {
            return Strings.text("rug.empty");
        }
        List<Area> family = first.get();
        Stream<Area> others = rows.kind() == RugRows.Kind.NEIGHBOURS
                ? family.stream().skip(1)
                : groups.stream().flatMap(List::stream).skip(1);
        List<AreaCode> codes = others.map(Area::code).toList();
        return grid.headline(family.get(0).code(), codes, rows.kind() == RugRows.Kind.NEIGHBOURS);
    }

    String subtitle() {
        String neighbours =
                model.isEmpty() ? "" : Strings.text("rug.subtitle.neighbours", Strings.text("rug.model." + model));
        return Strings.text("rug.subtitle", Strings.text("geography." + geography.id()), benchmark(), neighbours)
                .strip();
    }

    private String benchmark() {
        return grid.rows().isEmpty() ? "" : grid.rows().get(0).benchmark();
    }

    Rug picture(Palette palette) {
        return new Rug(grid.columns(), groups, selection.areas(), Strings.capital(benchmark()), palette, headline());
    }
}
