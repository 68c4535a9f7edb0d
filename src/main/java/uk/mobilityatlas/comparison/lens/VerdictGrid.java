package uk.mobilityatlas.comparison.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Outcome;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Indicator;

/**
 * Several areas on several indicators. As in a profile the false-discovery rate is controlled within each area, over all that
 * it can be tested on.
 *
 * @param rows an area each
 * @param columns an indicator each, with all the areas
 */
public record VerdictGrid(List<Profile> rows, List<Comparison> columns) {
    private static final Texts TEXTS = Texts.beside(VerdictGrid.class);

    public VerdictGrid {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** Holds each area's figures against its benchmark; not on the window's thread. */
    public static VerdictGrid of(
            Function<Indicator, Comparer> comparers,
            List<Figures> indicators,
            Function<Indicator, Geography> levels,
            List<Area> areas,
            Benchmark benchmark) {
        List<Comparer> each =
                indicators.stream().map(f -> comparers.apply(f.indicator())).toList();
        List<Profile> rows = new ArrayList<>();
        for (Area area : areas) {
            rows.add(Profile.of(
                    area,
                    IntStream.range(0, indicators.size())
                            .mapToObj(i -> compare(each.get(i), indicators.get(i), levels, area, benchmark))
                            .toList()));
        }
        List<Comparison> columns = new ArrayList<>();
        for (int i = 0; i < indicators.size() && !rows.isEmpty(); i++) {
            int at = i;
            columns.add(rows.get(0)
                    .rows()
                    .get(at)
                    .with(rows.stream()
                            .map(row -> row.rows().get(at).areas().get(0))
                            .toList()));
        }
        return new VerdictGrid(rows, columns);
    }

    /** Each indicator at its own level: a group is of the areas that the indicator is published for. */
    private static Comparison compare(
            Comparer comparer, Figures figures, Function<Indicator, Geography> levels, Area area, Benchmark benchmark) {
        return comparer.compare(figures, levels.apply(figures.indicator()), List.of(area.code()), benchmark);
    }

    /** One area’s row; empty for an area that is not in the grid. */
    public Optional<Profile> of(AreaCode area) {
        return rows.stream().filter(r -> r.area().code().equals(area)).findFirst();
    }

    /** Blackpool is worse than England on 8 of 10 tested indicators; its nearest neighbours on 6 to 8. */
    public String headline(AreaCode first, List<AreaCode> others, boolean neighbours) {
        Profile own = of(first).orElse(null);
        if (own == null || own.tested() == 0) {
            return TEXTS.of("rug.none");
        }
        String text = TEXTS.of(
                "rug.first",
                Names.sentence(Names.of(own.area())),
                own.benchmark(),
                own.count(Outcome.WORSE),
                own.tested());
        List<Profile> rest = others.stream().flatMap(code -> of(code).stream()).toList();
        if (rest.isEmpty()) {
            return text;
        }
        long least = rest.stream().mapToLong(p -> p.count(Outcome.WORSE)).min().orElse(0);
        long most = rest.stream().mapToLong(p -> p.count(Outcome.WORSE)).max().orElse(0);
        String key = neighbours ? "rug.neighbours" : "rug.others";
        return text + TEXTS.of(key, least == most ? Long.toString(least) : TEXTS.of("rug.range", least, most));
    }
}
