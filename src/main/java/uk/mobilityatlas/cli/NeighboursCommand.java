package uk.mobilityatlas.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.StatisticalNeighbour;
import uk.mobilityatlas.comparison.LevelRule;
import uk.mobilityatlas.comparison.NeighbourVariables;
import uk.mobilityatlas.comparison.NeighboursWithOwn;
import uk.mobilityatlas.comparison.OwnNeighbours;
import uk.mobilityatlas.indicator.Indicator;

/** Lists the statistical neighbours of an area, as published or by the atlas's own finder. */
@Command(name = "neighbours", description = "Lists the statistical neighbours of an area, nearest first.")
final class NeighboursCommand extends WorkbenchCommand {
    private static final List<String> HEADER = List.of("code", "name", "distance", "why");
    private static final int MOST = 10;
    private static final String DFE = "dfe";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--area", required = true, paramLabel = "AREA", description = "The area, by code or name.")
    private String area = "";

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            converter = ModelOption.class,
            description = "One of " + ModelOption.ALL
                    + "; unless said, the first published one that knows the area, or own after --on.")
    @Nullable
    private String model;

    @Option(
            names = "--on",
            paramLabel = "ID",
            split = ",",
            description = "For own: the indicators that distance is measured on, joined by commas.")
    private List<String> on = new ArrayList<>();

    NeighboursCommand(Workbench workbench, CommandOutput paper) {
        super(workbench, paper);
    }

    @Override
    public Integer call() {
        Finder finder = new Finder(workbench, paper);
        Area asked = finder.one(area, Geography.UPPER_TIER);
        if (!asked.isIn(Geography.UPPER_TIER) && !asked.isIn(Geography.DISTRICT)) {
            throw new CommandFailure(asked.name() + " is no council; neighbours are found among councils only.");
        }
        String chosen = model(asked);
        if (!chosen.equals(NeighboursWithOwn.OWN) && !on.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--on goes with --model own; the published lists are as they are.");
        }
        paper.table(HEADER, chosen.equals(NeighboursWithOwn.OWN) ? own(asked, finder) : published(asked, chosen));
        return Commands.DONE;
    }

    private String model(Area asked) {
        if (model != null) {
            return model;
        }
        return on.isEmpty() ? workbench.neighbours().model(asked.code()).orElse(DFE) : NeighboursWithOwn.OWN;
    }

    private List<List<String>> published(Area asked, String chosen) {
        List<StatisticalNeighbour> found = workbench.neighbours().of(asked.code(), chosen);
        if (found.isEmpty()) {
            List<String> models = workbench.neighbours().models(asked.code());
            throw new CommandFailure("The model " + chosen + " names no neighbours of " + asked.name()
                    + (models.isEmpty() ? "." : "; it has those of " + String.join(", ", models) + "."));
        }
        paper.note("By " + chosen + ". The published lists carry no distance.");
        return found.stream()
                .map(n -> List.of(
                        n.neighbour().value(),
                        workbench.areas().get(n.neighbour()).name(),
                        "",
                        "number " + n.rank() + " of " + found.size()
                                + (n.closeness().isBlank() ? "" : "; " + n.closeness())))
                .toList();
    }

    private List<List<String>> own(Area asked, Finder finder) {
        Geography level = LevelRule.ofNeighbours(asked, Geography.UPPER_TIER);
        List<String> variables = on.isEmpty() ? NeighbourVariables.first(workbench.catalogue()) : on;
        variables.forEach(id -> FigureChoice.level(finder.indicator(id), level));
        OwnNeighbours finding = workbench.answers().neighbours().own(variables, "", level);
        List<OwnNeighbours.Neighbour> found = finding.of(asked.code(), MOST);
        if (found.isEmpty()) {
            throw new CommandFailure(finding.reason(asked));
        }
        paper.note("Measured on "
                + String.join(
                        "; ", finding.variables().stream().map(Indicator::title).toList()) + ".");
        if (!finding.coverage().isBlank()) {
            paper.note(finding.coverage());
        }
        return found.stream()
                .map(n -> List.of(n.area().code().value(), n.area().name(), "%.3f".formatted(n.distance()), n.why()))
                .toList();
    }
}
