package uk.mobilityatlas.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.stats.ClassMethod;

/** Draws a map of one indicator. */
@Command(name = "map", description = "Draws a map of one indicator as SVG, PNG or PDF.")
final class MapCommand implements Callable<Integer> {
    private final Workbench workbench;
    private final Paper paper;

    @Option(names = "--indicator", required = true, paramLabel = "ID", description = "The indicator's id.")
    private String indicator = "";

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            converter = LevelWord.class,
            description = "The level: " + LevelWord.ALL + "; unless said, the one with most to see.")
    @Nullable
    private Geography level;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            converter = PeriodChoice.Word.class,
            description = "latest (unless said), or one such as 2023, 2023/24, 2023-24, 2022-2024, 2025-04-30.")
    private PeriodChoice period = PeriodChoice.LATEST;

    @Option(
            names = "--classes",
            paramLabel = "METHOD",
            converter = ClassesWord.class,
            description = "How figures are put into classes: " + ClassesWord.ALL + " (quantile unless said).")
    private ClassMethod classes = ClassMethod.QUANTILE;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            converter = PictureWord.class,
            description = "The picture: FILE.svg, FILE.png or FILE.pdf.")
    private Path out = Path.of("");

    MapCommand(Workbench workbench, Paper paper) {
        this.workbench = workbench;
        this.paper = paper;
    }

    @Override
    public Integer call() {
        new MapDrawing(workbench, paper).draw(new MapRequest(indicator, level, period, classes, out));
        return Commands.DONE;
    }
}
