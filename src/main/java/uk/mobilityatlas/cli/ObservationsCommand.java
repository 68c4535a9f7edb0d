package uk.mobilityatlas.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;

/** Prints figures of one indicator. */
@Command(name = "observations", description = "Prints the figures of one indicator, with interval and status.")
final class ObservationsCommand extends WorkbenchCommand {
    @Option(names = "--indicator", required = true, paramLabel = "ID", description = "The indicator's id.")
    private String indicator = "";

    @Option(
            names = "--area",
            paramLabel = "CODE_OR_NAME",
            description = "Only this area; may be given several times. Older names and codes are understood.")
    private List<String> areas = new ArrayList<>();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            converter = LevelOption.class,
            description = "Only one level: " + LevelOption.ALL + ".")
    @Nullable
    private Geography level;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            converter = PeriodChoice.Word.class,
            description = "latest (unless said), all, or one such as 2023, 2023/24, 2022-2024 or 2025-04-30;"
                    + " a year also finds the one period that lies in it.")
    private PeriodChoice period = PeriodChoice.LATEST;

    ObservationsCommand(Workbench workbench, CommandOutput paper) {
        super(workbench, paper);
    }

    @Override
    public Integer call() {
        Finder finder = new Finder(workbench, paper);
        Indicator asked = finder.indicator(indicator);
        List<Area> wanted = finder.areas(areas, level);
        FigureQuery figures = new FigureQuery(workbench, asked);
        List<Observation> found = wanted.isEmpty() ? everywhere(figures) : figures.of(wanted, period);
        if (level != null) {
            Geography only = level;
            found = found.stream()
                    .filter(o -> workbench.areas().get(o.area()).isIn(only))
                    .toList();
        }
        figures.noteMissing(wanted, found, paper);
        if (found.isEmpty() && wanted.isEmpty()) {
            paper.note("There is no row for that: " + asked.title() + " exists for " + figures.extent() + ".");
        }
        paper.table(ObservationTable.HEADER, ObservationTable.rows(found, workbench.areas()));
        return Commands.DONE;
    }

    /** Areas of today; figures of councils that were merged are left to those who ask for them by name, and counted. */
    private List<Observation> everywhere(FigureQuery figures) {
        List<Observation> all = figures.everywhere(period);
        List<Observation> today = all.stream()
                .filter(o -> workbench.areas().get(o.area()).current())
                .sorted(Comparator.comparing(Observation::area).thenComparing(Observation::period))
                .toList();
        int old = all.size() - today.size();
        if (old > 0) {
            paper.note(old + " rows of areas that have since been merged are left out; ask for one with --area.");
        }
        return today;
    }
}
