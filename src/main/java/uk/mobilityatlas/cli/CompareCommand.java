package uk.mobilityatlas.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.tidy.FigureRow.Decimals;
import uk.mobilityatlas.observation.tidy.TidyColumn;
import uk.mobilityatlas.observation.tidy.TidyRow;

/** Compares areas on one indicator. */
@Command(name = "compare", description = "Draws or prints a comparison of up to twelve areas.")
final class CompareCommand extends WorkbenchCommand {
    private static final int MOST_AREAS = 12;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--indicator", required = true, paramLabel = "ID", description = "The indicator's id.")
    private String indicator = "";

    @Option(
            names = "--area",
            required = true,
            paramLabel = "AREA",
            description =
                    "An area, by code or name; up to twelve. Older names and codes are understood. " + AreaGroups.HELP)
    private List<String> areas = new ArrayList<>();

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            converter = PeriodChoice.Word.class,
            description = "latest (unless said), all, or one such as 2023, 2023/24, 2022-2024 or 2025-04-30;"
                    + " a year also finds the one period that lies in it.")
    private PeriodChoice period = PeriodChoice.LATEST;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            converter = PictureOption.class,
            description = "Draws the comparison: FILE.svg, FILE.png or FILE.pdf.")
    @Nullable
    private Path out;

    @Mixin
    private final TableWords table = new TableWords();

    @Option(
            names = "--against",
            paramLabel = "BENCHMARK",
            description = "Prints verdicts against a benchmark, and draws it: " + BenchmarkChoice.ALL + ".")
    @Nullable
    private String against;

    CompareCommand(Workbench workbench, CommandOutput paper) {
        super(workbench, paper);
    }

    @Override
    public Integer call() {
        Finder finder = new Finder(workbench, paper);
        Indicator asked = finder.indicator(indicator);
        List<Area> compared = finder.areas(areas, null, List.of(), asked.geographies());
        if (compared.size() > MOST_AREAS) {
            throw new ParameterException(spec.commandLine(), "At most twelve areas can be compared in one picture.");
        }
        FigureQuery figures = new FigureQuery(workbench, asked);
        Map<Area, Benchmark> benchmarks = new LinkedHashMap<>();
        BenchmarkChoice choice = new BenchmarkChoice(workbench, finder, paper);
        compared.forEach(area -> benchmarks.put(area, choice.of(against == null ? "england" : against, area)));
        if (out != null) {
            PeriodChoice drawn = period.all() ? PeriodChoice.LATEST : period;
            new CompareDrawing(workbench).draw(figures.compare(benchmarks, figures.one(drawn)), out);
            paper.note("Written: " + out.toAbsolutePath());
        }
        if (against != null) {
            if (period.all()) {
                throw new CommandFailure("Verdicts are on one period at a time; all is not one.");
            }
            verdicts(figures, figures.one(period), benchmarks);
        } else if (table.format().isPresent() || out == null) {
            SortedSet<Period> periods = period.all() ? figures.all() : new TreeSet<>(Set.of(figures.one(period)));
            FigureRows rows = new FigureRows(
                    workbench,
                    List.of(new FigureRows.Part(figures, periods, compared)),
                    Set.of(),
                    Decimals.OF_THE_INDICATOR);
            table.write(TidyColumn.OF_A_FIGURE, rows, paper);
            rows.notes().forEach(paper::note);
        }
        return Commands.DONE;
    }

    private void verdicts(FigureQuery figures, Period at, Map<Area, Benchmark> benchmarks) {
        VerdictTable verdicts = new VerdictTable(workbench);
        List<TidyRow> rows = new ArrayList<>();
        benchmarks.forEach((area, benchmark) -> rows.add(verdicts.row(figures.compare(Map.of(area, benchmark), at))));
        verdicts.notes().forEach(paper::note);
        table.write(VerdictTable.COLUMNS, rows::forEach, paper);
    }
}
