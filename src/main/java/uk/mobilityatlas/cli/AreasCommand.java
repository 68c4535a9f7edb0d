package uk.mobilityatlas.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.area.Succession;

/** Lists the areas of today. */
@Command(name = "areas", description = "Lists the areas of today, or finds some by name, older name or code.")
final class AreasCommand extends WorkbenchCommand {
    private static final List<String> HEADER =
            List.of("code", "name", "level", "region", "combined_authority", "place_types");

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            converter = LevelOption.class,
            description = "Only one level: " + LevelOption.ALL + ".")
    @Nullable
    private Geography level;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            converter = PlaceTypeOption.class,
            description = "Only one type of place: " + PlaceTypeOption.ALL + ".")
    @Nullable
    private PlaceType type;

    @Option(names = "--find", paramLabel = "TEXT", description = "Only areas of this name, older name or code.")
    @Nullable
    private String find;

    AreasCommand(Workbench workbench, CommandOutput paper) {
        super(workbench, paper);
    }

    @Override
    public Integer call() {
        List<List<String>> rows = asked().stream()
                .filter(a -> level == null || a.isIn(level))
                .filter(a -> type == null || a.is(type))
                .map(this::row)
                .toList();
        if (rows.isEmpty()) {
            paper.note("No area answers to that.");
        }
        paper.table(HEADER, rows);
        return Commands.DONE;
    }

    private List<Area> asked() {
        Areas areas = workbench.areas();
        if (find == null) {
            return areas.all().stream()
                    .filter(Area::current)
                    .sorted(Comparator.comparing((Area a) -> highest(a)).thenComparing(Area::name))
                    .toList();
        }
        Set<Area> found = new LinkedHashSet<>();
        for (Area area : areas.search(find, Integer.MAX_VALUE)) {
            if (area.current()) {
                found.add(area);
            } else {
                found.addAll(today(area, areas));
            }
        }
        return new ArrayList<>(found);
    }

    /** The areas that a superseded one is part of today, each with a note. */
    private List<Area> today(Area old, Areas areas) {
        List<Area> successors = new ArrayList<>();
        for (Succession s : areas.successions()) {
            if (s.from().equals(old.code())) {
                areas.find(s.to()).filter(Area::current).ifPresent(now -> {
                    paper.note(old.name() + " (" + old.code() + ") has been part of " + now.name() + " since " + s.on()
                            + ".");
                    successors.add(now);
                });
            }
        }
        return successors;
    }

    private static Geography highest(Area area) {
        return Arrays.stream(Geography.values()).filter(area::isIn).findFirst().orElse(Geography.WIDER);
    }

    private List<String> row(Area area) {
        return List.of(
                area.code().value(),
                area.name(),
                Arrays.stream(Geography.values())
                        .filter(area::isIn)
                        .map(Geography::id)
                        .collect(Collectors.joining(";")),
                name(area.regionCode()),
                name(area.combinedAuthorityCode()),
                Arrays.stream(PlaceType.values())
                        .filter(area::is)
                        .map(PlaceType::id)
                        .collect(Collectors.joining(";")));
    }

    private String name(Optional<AreaCode> code) {
        return code.flatMap(workbench.areas()::find).map(Area::name).orElse("");
    }
}
