package uk.mobilityatlas.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.mobilityatlas.stats.ClassMethod;

/** Draws a map of one indicator. */
@Command(name = "map", description = "Draws a map of one indicator as SVG, PNG or PDF.")
final class MapCommand extends WorkbenchCommand {
    @Mixin
    private final FigureWords words = new FigureWords();

    @Option(
            names = "--classes",
            paramLabel = "METHOD",
            converter = ClassesOption.class,
            description = "How figures are put into classes: " + ClassesOption.ALL + " (quantile unless said).")
    private ClassMethod classes = ClassMethod.QUANTILE;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            converter = PictureOption.class,
            description = "The picture: FILE.svg, FILE.png or FILE.pdf.")
    private Path out = Path.of("");

    MapCommand(Workbench workbench, CommandOutput paper) {
        super(workbench, paper);
    }

    @Override
    public Integer call() {
        new MapDrawing(workbench, paper).draw(new MapRequest(words.indicator, words.level, words.period, classes, out));
        return Commands.DONE;
    }
}
