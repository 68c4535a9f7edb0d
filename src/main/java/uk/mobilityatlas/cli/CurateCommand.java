package uk.mobilityatlas.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.mobilityatlas.ingest.Curate;

/** Makes the data pack. The report goes to standard error, the count of rows of each file to standard output. */
@Command(
        name = "curate",
        description = "Makes the data pack from the published files, and says what became of every row.")
final class CurateCommand implements Callable<Integer> {
    private final Paper paper;

    @Option(names = "--sources", required = true, paramLabel = "DIR", description = "The published files.")
    private Path sources = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the pack is written.")
    private Path out = Path.of("");

    CurateCommand(Paper paper) {
        this.paper = paper;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(sources)) {
            throw new CommandFailure("There is no folder " + sources + " to read the published files from.");
        }
        int code = Curate.run(sources, out, new PrintWriter(paper.notes(), true));
        if (code == Commands.DONE) {
            paper.copy(out.resolve("intake.csv"));
        }
        return code;
    }
}
