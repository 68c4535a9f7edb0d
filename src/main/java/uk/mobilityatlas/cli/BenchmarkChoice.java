package uk.mobilityatlas.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Benchmark;

/** The benchmark after --against, which for a place type or for neighbours is another one for each area. */
final class BenchmarkChoice {
    static final String ALL =
            "england, region, cauth, type, one of the types (coastal, rural, post-industrial, city), neighbours,"
                    + " one of their lists (dfe, ons-global, ons-economic, ons-demographic, own by our finder), or an area's code or name";
    private static final String NEIGHBOURS = "dfe";

    private final Workbench workbench;
    private final Finder finder;
    private final CommandOutput paper;

    BenchmarkChoice(Workbench workbench, Finder finder, CommandOutput paper) {
        this.workbench = workbench;
        this.finder = finder;
        this.paper = paper;
    }

    /** The benchmark of one area. */
    Benchmark of(String word, Area area) {
        return switch (word) {
            case "type" -> ownType(area);
            case "neighbours" -> neighbours(area);
            default -> Benchmark.named(word)
                    .orElseGet(() -> Benchmark.of(finder.one(word, null).code()));
        };
    }

    /** An area of several types is held against the first of them, and told of the others. */
    private Benchmark ownType(Area area) {
        List<PlaceType> types =
                Arrays.stream(PlaceType.values()).filter(area::is).toList();
        if (types.size() > 1) {
            paper.note(area.name() + " is "
                    + types.stream().map(PlaceType::id).collect(Collectors.joining(" and "))
                    + "; it is held against the " + types.get(0).id() + " councils. For others: "
                    + types.stream().skip(1).map(t -> "--against " + t.id()).collect(Collectors.joining(", ")) + ".");
        }
        return new Benchmark(Benchmark.Kind.PLACE_TYPE, null, types.isEmpty() ? null : types.get(0), null);
    }

    /** The department's list where it knows the area, else the first published one that does. */
    private Benchmark neighbours(Area area) {
        String model = workbench.neighbours().model(area.code()).orElse(NEIGHBOURS);
        if (!model.equals(NEIGHBOURS)) {
            paper.note(area.name() + ": the neighbours are those of " + model + ", as dfe lists none of it.");
        }
        return Benchmark.neighbours(model);
    }
}
