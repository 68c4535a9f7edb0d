package uk.mobilityatlas.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Topic;
import uk.mobilityatlas.stats.ClassMethod;

/** Which indicators a ready-made story asks for: of each topic the first ones that exist for all of its areas. */
final class Measures {
    static final String NEET = "neet-16-17";

    private static final Map<Topic, List<String>> PREFERRED = Map.of(
            Topic.YOUNG_PEOPLE,
            List.of(NEET, "participation-16-17", "sustained-destinations", "inactive-neet-16-24-census"),
            Topic.SCHOOL,
            List.of("attainment-8", "persistent-absence", "english-and-maths-by-19", "good-level-of-development"),
            Topic.SKILLS,
            List.of("no-qualifications", "level-3-at-19", "level-3-or-above", "level-3-or-above-northern-ireland"),
            Topic.WORK,
            List.of("economic-inactivity", "employment-rate", "claimant-rate", "economic-inactivity-northern-ireland"),
            Topic.LIVING_STANDARDS,
            List.of("weekly-pay", "child-poverty-ahc", "disposable-income"),
            Topic.INNOVATION,
            List.of("gva-per-hour", "business-births"),
            Topic.TRANSPORT,
            List.of("travel-time-public-transport-or-walk", "gigabit-broadband"),
            Topic.HEALTH,
            List.of("life-satisfaction", "healthy-life-expectancy-female"),
            Topic.HOUSING,
            List.of("housing-affordability"),
            Topic.CLASS,
            List.of("smc-promising-prospects"));

    /** The nations, by the letter that their codes begin with. */
    private static final Map<String, String> NATIONS =
            Map.of("E", "England", "W", "Wales", "S", "Scotland", "N", "Northern Ireland");

    private static final Map<String, String> GROUPS =
            Map.of("UK", "EWSNK", "Great Britain", "EWS", "England and Wales", "EW");

    private final Catalogue catalogue;
    private final List<Area> areas;

    Measures(Catalogue catalogue, List<Area> areas) {
        this.catalogue = catalogue;
        this.areas = areas.stream().limit(Selection.MOST_AREAS).toList();
    }

    /** The topic's first indicators that exist for all areas, at most so many. */
    List<Selection> of(Topic topic, int most) {
        return PREFERRED.get(topic).stream()
                .flatMap(id -> one(id).stream())
                .limit(most)
                .toList();
    }

    /** One indicator of the areas beside England, if it exists for all of them. */
    Optional<Selection> one(String id) {
        return catalogue.find(id).filter(this::exists).map(this::query);
    }

    /** Those of some indicators that exist. */
    List<Selection> each(String... ids) {
        return Stream.of(ids).flatMap(id -> one(id).stream()).toList();
    }

    private boolean exists(Indicator indicator) {
        return areas.stream()
                .allMatch(area -> area.geographies().stream().anyMatch(indicator.geographies()::contains)
                        && covers(indicator, area.code())
                        && !absent(indicator, area.code()));
    }

    /** The survey's figures for Northern Ireland are other indicators, or none: its own survey asks otherwise. */
    private boolean absent(Indicator indicator, AreaCode area) {
        return area.value().startsWith("N")
                && (indicator.id().equals("no-qualifications")
                        || catalogue.find(indicator.id() + "-northern-ireland").isPresent());
    }

    private static boolean covers(Indicator indicator, AreaCode area) {
        String letter = area.value().substring(0, 1);
        String group = GROUPS.get(indicator.coverage());
        return group != null ? group.contains(letter) : indicator.coverage().equals(NATIONS.get(letter));
    }

    private Selection query(Indicator indicator) {
        return new Selection(
                indicator.id(),
                null,
                level(indicator),
                areas.stream().map(Area::code).toList(),
                Benchmark.ENGLAND,
                ClassMethod.NATURAL,
                Selection.MapKind.MAP,
                Selection.Filter.NONE);
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
