package uk.mobilityatlas.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;

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
            paramLabel = "CODE_OR_NAME",
            description = "An area; up to twelve. Older names and codes are understood.")
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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatOption.class,
            description = "csv prints the figures; so does leaving out --out.")
    @Nullable
    private String format;

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
        List<Area> compared = finder.areas(areas, null);
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
        } else if (format != null || out == null) {
            List<Observation> found = figures.of(compared, period);
            figures.noteMissing(compared, found, paper);
            paper.table(ObservationTable.HEADER, ObservationTable.rows(found, workbench.areas()));
        }
        return Commands.DONE;
    }

    private void verdicts(FigureQuery figures, Period at, Map<Area, Benchmark> benchmarks) {
        VerdictTable table = new VerdictTable(workbench.answers());
        List<List<String>> rows = new ArrayList<>();
        benchmarks.forEach((area, benchmark) -> rows.add(table.row(figures.compare(Map.of(area, benchmark), at))));
        table.notes().forEach(paper::note);
        paper.table(VerdictTable.HEADER, rows);
    }
}
