package uk.mobilityatlas.cli;

import java.util.Arrays;
import java.util.Optional;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Benchmark;

/** The benchmark after --against, which for a place type or for neighbours is another one for each area. */
final class BenchmarkChoice {
    static final String ALL =
            "england, region, cauth, type, a type such as coastal, neighbours, or an area's code or name";
    private static final String NEIGHBOURS = "dfe";

    private final Workbench workbench;
    private final Finder finder;
    private final Paper paper;

    BenchmarkChoice(Workbench workbench, Finder finder, Paper paper) {
        this.workbench = workbench;
        this.finder = finder;
        this.paper = paper;
    }

    /** The benchmark of one area. */
    Benchmark of(String word, Area area) {
        return switch (word) {
            case "england" -> Benchmark.ENGLAND;
            case "region" -> Benchmark.REGION;
            case "cauth" -> Benchmark.COMBINED_AUTHORITY;
            case "type" -> ownType(area);
            case "neighbours" -> Benchmark.neighbours(model(area));
            default -> PlaceType.of(word)
                    .map(Benchmark::of)
                    .orElseGet(() -> Benchmark.of(finder.area(word, null).code()));
        };
    }

    private Benchmark ownType(Area area) {
        Optional<PlaceType> first =
                Arrays.stream(PlaceType.values()).filter(area::is).findFirst();
        if (first.isEmpty()) {
            throw new CommandFailure(area.name() + " is of no place type; compare it with england or region.");
        }
        if (area.types().size() > 1) {
            paper.note(area.name() + " is of several types; it is held against the "
                    + first.get().id() + " ones.");
        }
        return Benchmark.of(first.get());
    }

    /** The department's model where it knows the area, else the first that does. */
    private String model(Area area) {
        var models = workbench.neighbours().models(area.code());
        if (models.isEmpty()) {
            throw new CommandFailure("No published model names neighbours of " + area.name() + ".");
        }
        return models.contains(NEIGHBOURS) ? NEIGHBOURS : models.get(0);
    }
}
