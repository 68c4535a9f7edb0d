package uk.mobilityatlas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.export.DeckForm;

/** Writes a story about each of many councils into a folder, several at once; one that fails does not stop the others. */
final class StoryBatch {
    /** So many times it is said how far a long run is. */
    private static final int TOLD = 10;

    private static final int LONG = 20;

    private final CommandOutput paper;
    private final StoryFile file;
    private final Path folder;
    private final int jobs;

    /** @param jobs how many are written at once; more than there are cores would only take memory */
    StoryBatch(CommandOutput paper, StoryFile file, Path folder, int jobs) {
        this.paper = paper;
        this.file = file;
        this.folder = folder;
        this.jobs = Math.min(jobs, Runtime.getRuntime().availableProcessors());
    }

    /** Writes them all, says what failed, and returns the number that the command ends with. */
    int write(List<Area> councils, DeckForm form, Function<Area, Deck> story) {
        makeFolder();
        HeapTuning heap = new HeapTuning();
        AtomicInteger done = new AtomicInteger();
        List<ParallelJobs.Failure<Area>> failures = ParallelJobs.run(councils, jobs, council -> {
            try {
                file.write(story.apply(council), form, folder.resolve(name(council, form)));
            } finally {
                heap.tidy();
                tell(done.incrementAndGet(), councils.size());
            }
        });
        paper.note((councils.size() - failures.size()) + " of " + councils.size() + " written to "
                + folder.toAbsolutePath() + ".");
        failures.forEach(f -> paper.note(f.piece().name() + ": " + f.sentence()));
        return failures.isEmpty() ? Commands.DONE : Commands.FAILED;
    }

    private void tell(int done, int all) {
        if (all >= LONG && done < all && done * TOLD / all > (done - 1) * TOLD / all) {
            paper.note(done + " of " + all + " …");
        }
    }

    private static String name(Area council, DeckForm form) {
        return council.code() + "-" + council.name().replaceAll("[^A-Za-z0-9]+", "-") + "." + form.ending();
    }

    private void makeFolder() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CommandFailure(
                    folder + " is a file; give the name of a folder, which is made if it is not there.");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CommandFailure("The folder " + folder + " cannot be made: choose another one.");
        }
    }
}
