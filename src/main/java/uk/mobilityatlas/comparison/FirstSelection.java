package uk.mobilityatlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.area.StatisticalNeighbour;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Role;
import uk.mobilityatlas.stats.ClassMethod;

/**
 * What is shown before anyone has asked for anything: somebody's own council beside those that are most like it, or an example.
 *
 * @param model whose list of neighbours the others come from; null where they are no neighbours
 */
public record FirstSelection(Selection selection, @Nullable String model) {
    /** Three places of three kinds, shown to whoever has named no council: Blackpool, Barnsley and Cornwall. */
    public static final List<AreaCode> EXAMPLE =
            List.of(new AreaCode("E06000009"), new AreaCode("E08000038"), new AreaCode("E06000052"));

    /** The level of the first map, known before anything is read. */
    public static final Geography LEVEL = Geography.UPPER_TIER;

    private static final int BESIDE = 2;

    /** The NEET rate of the example. */
    public static Selection example(Catalogue catalogue) {
        return selection(catalogue.neet(), LEVEL, EXAMPLE, Benchmark.ENGLAND);
    }

    /**
     * A council beside its two nearest neighbours by the first list that knows it, a combined authority as its councils, on the
     * NEET rate where the place has one; not on the window's thread.
     */
    public static FirstSelection of(Area home, Answers answers) {
        Geography level = level(home);
        Indicator indicator = indicator(home, level, answers.catalogue());
        if (home.isIn(Geography.COMBINED_AUTHORITY)) {
            List<AreaCode> members = answers.areas().members(home.code(), level).stream()
                    .map(Area::code)
                    .limit(Selection.MOST_AREAS)
                    .toList();
            return new FirstSelection(selection(indicator, level, members, Benchmark.of(home.code())), null);
        }
        Neighbours published = answers.neighbours().published();
        Optional<String> model = published.model(home.code());
        List<AreaCode> areas = new ArrayList<>(List.of(home.code()));
        model.ifPresent(m -> areas.addAll(nearest(published.of(home.code(), m), level, answers.areas())));
        return new FirstSelection(
                selection(indicator, level, areas, Benchmark.nation(home)),
                areas.size() > 1 ? model.orElse(null) : null);
    }

    private static List<AreaCode> nearest(List<StatisticalNeighbour> neighbours, Geography level, Areas areas) {
        return neighbours.stream()
                .flatMap(n -> areas.find(n.neighbour()).stream())
                .filter(area -> area.current() && area.isIn(level))
                .map(Area::code)
                .limit(BESIDE)
                .toList();
    }

    /** The level at which a place stands, or its councils do. */
    public static Geography level(Area home) {
        return home.isIn(Geography.DISTRICT) && !home.isIn(Geography.UPPER_TIER) ? Geography.DISTRICT : LEVEL;
    }

    /** The NEET rate, or what is proposed beside it, or anything that the place can have a figure of. */
    public static Indicator indicator(Area home, Geography level, Catalogue catalogue) {
        return Stream.of(
                        Stream.of(catalogue.neet()),
                        catalogue.of(Role.COMPANION).stream(),
                        catalogue.indicators().stream())
                .flatMap(some -> some)
                .filter(i -> covers(i, home, level))
                .findFirst()
                .orElse(catalogue.neet());
    }

    /** Whether an indicator can have a figure of a place at its level. */
    public static boolean covers(Indicator indicator, Area home, Geography level) {
        return indicator.geographies().contains(level) && NationalCoverage.publishes(indicator, home);
    }

    private static Selection selection(
            Indicator indicator, Geography level, List<AreaCode> areas, Benchmark benchmark) {
        return new Selection(
                indicator.id(),
                null,
                level,
                areas,
                benchmark,
                ClassMethod.NATURAL,
                Selection.MapKind.MAP,
                Selection.Filter.NONE);
    }
}
