package uk.mobilityatlas;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.DeckMaker;
import uk.mobilityatlas.desk.Progress;
import uk.mobilityatlas.export.DeckFile;
import uk.mobilityatlas.export.DeckForm;
import uk.mobilityatlas.story.Story;
import uk.mobilityatlas.view.story.StoryFiles;

/** Stories as files, for the window. */
final class StoryWriting implements StoryFiles {
    /** What answering the slides takes of the time. */
    private static final double ANSWERING = 0.4;

    private final Supplier<DeckMaker> maker;
    private final Consumer<Path> folders;

    /** @param folders shows a folder to the user */
    StoryWriting(Supplier<DeckMaker> maker, Consumer<Path> folders) {
        this.maker = maker;
        this.folders = folders;
    }

    @Override
    public List<Format> formats() {
        return Arrays.stream(DeckForm.values())
                .map(form -> new Format(form.id(), form.ending()))
                .toList();
    }

    @Override
    public void write(Story story, Format format, Path file, Progress progress) {
        DoubleConsumer reached = part -> {
            progress.reached(part);
            stop(progress);
        };
        DeckFile.write(answered(story, reached), form(format), file, part -> reached.accept(written(part)));
    }

    @Override
    public void pages(Story story, Format format, OutputStream out, DoubleConsumer reached) throws IOException {
        DeckFile.write(answered(story, reached), form(format), out, part -> reached.accept(written(part)));
    }

    private Deck answered(Story story, DoubleConsumer reached) {
        return maker.get()
                .make(
                        story,
                        done -> reached.accept(ANSWERING * done / story.slides().size()));
    }

    private static double written(double part) {
        return ANSWERING + (1 - ANSWERING) * part;
    }

    private static DeckForm form(Format format) {
        return DeckForm.of(format.id()).orElseThrow();
    }

    private static void stop(Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    @Override
    public void reveal(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            folders.accept(folder);
        }
    }
}
