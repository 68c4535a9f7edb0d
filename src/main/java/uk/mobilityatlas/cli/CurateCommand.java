package uk.mobilityatlas.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.mobilityatlas.ingest.SourceFolder;
import uk.mobilityatlas.ingest.curation.Curate;

/** Makes the data pack. The report goes to standard error, the count of rows of each file to standard output. */
@Command(
        name = "curate",
        description = "Makes the data pack from the published files, and says what became of every row.")
final class CurateCommand implements Callable<Integer> {
    private final CommandOutput paper;

    @Option(
            names = "--sources",
            required = true,
            paramLabel = "DIR",
            description =
                    "A folder of published files; may be given again, and of a file in several the last one counts.")
    private List<Path> sources = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the pack is written.")
    private Path out = Path.of("");

    CurateCommand(CommandOutput paper) {
        this.paper = paper;
    }

    @Override
    public Integer call() {
        for (Path folder : sources) {
            if (!Files.isDirectory(folder)) {
                throw new CommandFailure("There is no folder " + folder + " to read the published files from.");
            }
        }
        int code = Curate.run(new SourceFolder(sources), out, new PrintWriter(paper.notes(), true));
        if (code == Commands.DONE) {
            paper.copy(out.resolve("intake.csv"));
        }
        return code;
    }
}
