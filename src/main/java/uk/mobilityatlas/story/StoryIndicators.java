package uk.mobilityatlas.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.NationalCoverage;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Role;
import uk.mobilityatlas.indicator.Topic;
import uk.mobilityatlas.stats.ClassMethod;

/** Which indicators a ready-made story asks for: of each topic the first ones that exist for all of its areas. */
final class StoryIndicators {
    private final Catalogue catalogue;
    private final List<Area> areas;

    StoryIndicators(Catalogue catalogue, List<Area> areas) {
        this.catalogue = catalogue;
        this.areas = areas.stream().limit(Selection.MOST_AREAS).toList();
    }

    /** The topic's first indicators that exist for all areas, at most so many; a nation's own measure before all others. */
    List<Selection> of(Topic topic, int most) {
        return catalogue.of(Role.STORY).stream()
                .filter(i -> i.topic() == topic)
                .sorted(Comparator.comparing(i -> !areas.stream().allMatch(area -> NationalCoverage.isOwn(i, area))))
                .flatMap(i -> one(i).stream())
                .limit(most)
                .toList();
    }

    /** One indicator of the areas beside England, or beside their own nation, if it exists for all of them. */
    Optional<Selection> one(Indicator indicator) {
        return Optional.of(indicator).filter(this::exists).map(this::query);
    }

    /** The NEET rate, if it exists for all of them. */
    Optional<Selection> neet() {
        return one(catalogue.neet());
    }

    /** The groups of young people of whom there are figures for the United Kingdom as a whole and for nothing smaller. */
    List<Selection> unitedKingdom() {
        return catalogue.indicators().stream()
                .filter(i -> i.topic() == Topic.YOUNG_PEOPLE && i.geographies().equals(Set.of(Geography.WIDER)))
                .map(i -> query(i).withGeography(Geography.WIDER).withAreas(List.of(AreaCode.UNITED_KINGDOM)))
                .toList();
    }

    /** What is shown beside the NEET rate over the years: who takes part instead. */
    List<Selection> besideNeet() {
        return each(catalogue.of(Role.NEET).stream().skip(1));
    }

    /** How many are not known behind the NEET rate. */
    Optional<Selection> notKnown() {
        return catalogue.find(catalogue.neet().notKnown().share()).flatMap(this::one);
    }

    /** Those that are proposed for a part of a story and exist. */
    List<Selection> each(Role role) {
        return each(catalogue.of(role).stream());
    }

    private List<Selection> each(Stream<Indicator> indicators) {
        return indicators.flatMap(i -> one(i).stream()).toList();
    }

    private boolean exists(Indicator indicator) {
        return areas.stream()
                .allMatch(area -> area.geographies().stream().anyMatch(indicator.geographies()::contains)
                        && NationalCoverage.publishes(indicator, area));
    }

    private Selection query(Indicator indicator) {
        return new Selection(
                indicator.id(),
                null,
                level(indicator),
                areas.stream().map(Area::code).toList(),
                benchmark(),
                ClassMethod.NATURAL,
                Selection.MapKind.MAP,
                Selection.Filter.NONE);
    }

    /** As in every view: the nation of places that are all of one, else England. */
    private Benchmark benchmark() {
        List<Benchmark> nations =
                areas.stream().map(Benchmark::nation).distinct().toList();
        return nations.size() == 1 ? nations.get(0) : Benchmark.ENGLAND;
    }

    /** A level that all areas belong to, upper tier before the others; else the first area's. */
    private Geography level(Indicator indicator) {
        Stream<Geography> preferred = Stream.concat(Stream.of(Geography.UPPER_TIER), Stream.of(Geography.values()));
        List<Geography> possible =
                preferred.filter(indicator.geographies()::contains).toList();
        return possible.stream()
                .filter(g -> areas.stream().allMatch(a -> a.isIn(g)))
                .findFirst()
                .or(() -> possible.stream()
                        .filter(g -> areas.stream().anyMatch(a -> a.isIn(g)))
                        .findFirst())
                .orElse(Geography.UPPER_TIER);
    }
}
