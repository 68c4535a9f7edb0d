package uk.mobilityatlas.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.area.StatisticalNeighbour;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.stats.BoundedEstimate;

/** Resolves a benchmark for one area: whose figure it is, how it is worked out, or why there is none. */
public final class Benchmarks {
    private static final Texts TEXTS = Texts.beside(Benchmarks.class);

    /** What stands in where England has no figure of its own, nearest first. */
    private static final List<AreaCode> WIDER =
            List.of(new AreaCode("K04000001"), new AreaCode("K03000001"), AreaCode.UNITED_KINGDOM);

    private final Areas areas;
    private final Neighbours neighbours;

    public Benchmarks(Areas areas, Neighbours neighbours) {
        this.areas = areas;
        this.neighbours = neighbours;
    }

    /** The benchmark's value for an area; groups are formed of the areas of a geography. */
    public BenchmarkValue resolve(Benchmark benchmark, Area area, Geography geography, Figures figures) {
        return switch (benchmark.kind()) {
            case ENGLAND -> england(area, figures);
            case REGION -> parent(area, area.region(), "region", geography, figures);
            case COMBINED_AUTHORITY -> parent(area, area.combinedAuthority(), "combined-authority", geography, figures);
            case PLACE_TYPE -> type(area, benchmark.type(), geography, figures);
            case NEIGHBOURS -> neighbours(area, benchmark.model(), figures);
            case AREA -> single(benchmark.area(), geography, figures);
            case OWN_PAST -> OwnPast.of(benchmark.model(), area, figures);
            case TARGET -> TargetValue.of(benchmark.model(), area, geography, figures, areas);
        };
    }

    /** England's own figure; empty where there is none, whatever might stand in. */
    Optional<BenchmarkValue> england(Figures figures) {
        return isTotal(figures)
                ? Optional.empty()
                : figures.figure(AreaCode.ENGLAND).map(own -> published(AreaCode.ENGLAND, figures, ""));
    }

    private static boolean isTotal(Figures figures) {
        return figures.indicator().unit().isTotal();
    }

    /** A total of a larger place says nothing beside that of a part of it. */
    private static BenchmarkValue total(String name) {
        return BenchmarkValue.missing(name, TEXTS.of("benchmark.total", name));
    }

    private BenchmarkValue england(Area area, Figures figures) {
        Optional<BenchmarkValue> own = england(figures);
        if (own.isPresent()) {
            return own.get();
        }
        if (isTotal(figures)) {
            return total(TEXTS.of("name.england"));
        }
        for (AreaCode wider : WIDER) {
            if (figures.figure(wider).isPresent()) {
                return published(wider, figures, TEXTS.of("benchmark.stands-in", Names.of(areas.get(wider))));
            }
        }
        @Nullable AreaCode nation = area.nation();
        if (nation != null && figures.figure(nation).isPresent()) {
            return published(nation, figures, TEXTS.of("benchmark.stands-in", Names.of(areas.get(nation))));
        }
        return BenchmarkValue.missing(TEXTS.of("name.england"), missing(TEXTS.of("name.england"), figures));
    }

    private BenchmarkValue parent(
            Area area, @Nullable AreaCode parent, String kind, Geography geography, Figures figures) {
        if (parent == null) {
            return BenchmarkValue.missing(
                    TEXTS.of("benchmark." + kind), Names.sentence(TEXTS.of("benchmark.no-" + kind, Names.of(area))));
        }
        return single(parent, geography, figures);
    }

    /** A figure of the area's own, or one made of its members' counts. */
    private BenchmarkValue single(@Nullable AreaCode code, Geography geography, Figures figures) {
        Optional<Area> found = Optional.ofNullable(code).flatMap(areas::find);
        if (found.isEmpty()) {
            return BenchmarkValue.missing(TEXTS.of("benchmark.unknown"), TEXTS.of("benchmark.no-area"));
        }
        Area area = found.get();
        if (isTotal(figures) && !area.isIn(geography)) {
            return total(Names.of(area));
        }
        if (figures.figure(area.code()).isPresent()) {
            return published(area.code(), figures, "");
        }
        List<Area> members = areas.members(area.code(), geography);
        String name = Names.of(area);
        if (members.isEmpty() || area.isIn(geography)) {
            return BenchmarkValue.missing(name, missing(name, figures));
        }
        return new BenchmarkGroup(members, figures).summed(name, Names.possessive(name), area.code());
    }

    private BenchmarkValue type(Area area, @Nullable PlaceType type, Geography geography, Figures figures) {
        if (type == null) {
            return BenchmarkValue.missing(
                    TEXTS.of("benchmark.type"), Names.sentence(TEXTS.of("benchmark.no-type", Names.of(area))));
        }
        List<Area> members =
                areas.of(geography).stream().filter(a -> a.is(type)).toList();
        String name = TEXTS.of("type." + type.id(), TEXTS.of("members." + geography.id()));
        return new BenchmarkGroup(members, figures).value(name);
    }

    private BenchmarkValue neighbours(Area area, @Nullable String model, Figures figures) {
        String source = model == null ? "dfe" : model;
        List<Area> members = neighbours.of(area.code(), source).stream()
                .map(StatisticalNeighbour::neighbour)
                .flatMap(code -> areas.find(code).stream())
                .toList();
        String name = TEXTS.of("neighbours." + (TEXTS.has("neighbours." + source) ? source : "other"));
        if (members.isEmpty()) {
            String key = "benchmark.no-neighbours" + (source.equals(NeighboursWithOwn.OWN) ? ".own" : "");
            return BenchmarkValue.missing(name, Names.sentence(TEXTS.of(key, Names.of(area))));
        }
        return new BenchmarkGroup(members, figures).value(name);
    }

    private BenchmarkValue published(AreaCode code, Figures figures, String note) {
        Observation observation = figures.figure(code).orElseThrow();
        String name = Names.of(areas.get(code));
        return new BenchmarkValue(
                name,
                Names.possessive(name),
                code,
                observation.valueOrThrow(),
                figures.estimate(code).orElse(null),
                figures.boundedEstimate(code).map(BoundedEstimate::upper).orElse(null),
                figures.bounds(code).orElse(null),
                BenchmarkValue.Basis.PUBLISHED,
                Set.of(),
                note);
    }

    private static String missing(String name, Figures figures) {
        return Names.sentence(TEXTS.of("benchmark.no-figure", name, Dates.of(figures.period())));
    }
}
