package uk.mobilityatlas.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.tidy.FigureRow.Decimals;
import uk.mobilityatlas.observation.tidy.TidyColumn;

/** Prints figures of one or of many indicators as one tidy table. */
@Command(
        name = "observations",
        description =
                "Prints figures of one or of many indicators as one table, a row a figure, with interval and status.")
final class ObservationsCommand extends WorkbenchCommand {
    /** So many are told of one by one. */
    private static final int FEW = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final IndicatorWords indicators = new IndicatorWords();

    @Option(
            names = "--area",
            paramLabel = "AREA",
            description = "Only this area, by code or name; may be given several times. Older names and codes are"
                    + " understood. " + AreaGroups.HELP)
    private List<String> areas = new ArrayList<>();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            converter = LevelOption.class,
            description = "Only this level: " + LevelOption.ALL + ". May be given several times.")
    private List<Geography> levels = new ArrayList<>();

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            converter = PeriodChoice.Word.class,
            description = "latest (unless said), all, or one such as 2023, 2023/24, 2022-2024 or 2025-04-30;"
                    + " a year also finds the one period that lies in it. May be given several times.")
    private List<PeriodChoice> periods = new ArrayList<>();

    @Option(
            names = "--exact",
            description =
                    "All decimals that the atlas holds, to six; unless said, those that the indicator is shown with.")
    private boolean exact;

    @Mixin
    private final TableFileWords table = new TableFileWords();

    ObservationsCommand(Workbench workbench, CommandOutput paper) {
        super(workbench, paper);
    }

    @Override
    public Integer call() {
        if (!indicators.given()) {
            throw new ParameterException(
                    spec.commandLine(), "Say which figures: --indicator with an id, --topic, or --all.");
        }
        Finder finder = new Finder(workbench, paper);
        List<FigureRows.Part> parts = parts(indicators.among(workbench.catalogue(), finder), finder);
        FigureRows rows =
                new FigureRows(workbench, parts, Set.copyOf(levels), exact ? Decimals.ALL : Decimals.OF_THE_INDICATOR);
        table.write(
                TidyColumn.OF_A_FIGURE,
                rows,
                parts.stream().map(p -> p.figures().indicator()).toList(),
                workbench,
                paper);
        rows.notes().forEach(paper::note);
        return Commands.DONE;
    }

    /** An indicator without a period that is asked for is refused where it is alone, and named where it is one of several. */
    private List<FigureRows.Part> parts(List<Indicator> asked, Finder finder) {
        List<PeriodChoice> wanted = periods.isEmpty() ? List.of(PeriodChoice.LATEST) : periods;
        List<FigureRows.Part> parts = new ArrayList<>();
        Map<Indicator, CommandFailure> without = new LinkedHashMap<>();
        for (Indicator indicator : asked) {
            List<Area> named = finder.areas(
                    areas,
                    levels.isEmpty() ? null : levels.get(0),
                    List.copyOf(new LinkedHashSet<>(levels)),
                    indicator.geographies());
            FigureQuery figures = new FigureQuery(workbench, indicator);
            SortedSet<Period> meant = figures.some(wanted, e -> without.putIfAbsent(indicator, e));
            if (!meant.isEmpty()) {
                parts.add(new FigureRows.Part(figures, meant, named));
            }
        }
        if (parts.isEmpty()) {
            throw without.values().iterator().next();
        }
        if (without.size() <= FEW) {
            without.values().forEach(e -> paper.note(String.valueOf(e.getMessage())));
        } else {
            paper.note(without.size() + " of " + asked.size() + " indicators have no figures for a period asked for: "
                    + without.keySet().stream().map(Indicator::id).collect(Collectors.joining(", ")) + ".");
        }
        return parts;
    }
}
