package uk.mobilityatlas.view.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Notice;
import uk.mobilityatlas.desk.picture.PagePrinter;
import uk.mobilityatlas.desk.picture.PrintDialog;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Story;
import uk.mobilityatlas.view.AskedFiles;

class StoryExportTest {
    private static final Path FILE = Path.of("story.pptx");

    private final Desk desk = Rooms.desk();
    private final StoryViewModel model = Rooms.model(desk, new KeptStories());
    private final WrittenStories written = new WrittenStories();
    private final StoryExport export = new StoryExport(
            desk,
            model,
            written,
            new AskedFiles(),
            new PrintDialog(
                    (title, pages, progress) -> PagePrinter.Outcome.NO_PRINTER, desk.background(), desk.notices()));

    private Story story() {
        model.make(ReadyStory.COMPARE);
        return model.story().orElseThrow();
    }

    private Notice notice() {
        return Objects.requireNonNull(desk.notices().currentProperty().get());
    }

    @Test
    void theWholeStoryIsWrittenAndTheNoticeLeadsToItsFolder() {
        List<String> said = new ArrayList<>();
        desk.notices().currentProperty().addListener((property, before, now) -> {
            if (now != null) {
                said.add(now.sentence());
            }
        });
        Story story = story();
        export.write(story, written.formats().get(0), FILE, () -> {});
        assertThat(written.stories).containsExactly(story);
        assertThat(said).anyMatch(s -> s.contains("50%"));
        assertThat(notice().sentence()).contains("story.pptx");
        Objects.requireNonNull(notice().action()).run();
        assertThat(written.revealed).containsExactly(FILE);
    }

    @Test
    void whatCannotBeWrittenIsOneSentenceAndCanBeWrittenElsewhere() {
        written.trouble = "The folder is for reading only, so story.pptx was not written.";
        Path elsewhere = Path.of("elsewhere", "story.pptx");
        Story story = story();
        export.write(
                story,
                written.formats().get(0),
                FILE,
                () -> export.write(story, written.formats().get(0), elsewhere, () -> {}));
        assertThat(notice().sentence()).isEqualTo(written.trouble);
        assertThat(notice().actionName()).isEqualTo("Choose another folder");
        written.trouble = "";
        Objects.requireNonNull(notice().action()).run();
        assertThat(written.places).containsExactly(elsewhere);
    }

    @Test
    void withoutAPrinterTheNoticeLeadsToAPdf() {
        story();
        assertThat(export.printSlides(null)).isTrue();
        assertThat(notice().sentence()).isEqualTo("No printer is set up on this computer. Save it as PDF instead.");
        assertThat(notice().actionName()).isEqualTo("Save as PDF");
    }

    @Test
    void aFileIsNamedAfterItsStory() {
        assertThat(StoryExport.name("Blackpool, Barnsley and Cornwall compared"))
                .isEqualTo("Blackpool, Barnsley and Cornwall compared");
        assertThat(StoryExport.name("NEET: who/what?")).isEqualTo("NEET who what");
        assertThat(StoryExport.name("...")).isEqualTo("Story");
        assertThat(StoryExport.name("a".repeat(300))).hasSize(80);
    }

    @Test
    void twoFormsOfOneEndingDoNotTakeEachOthersPlace() {
        assertThat(StoryExport.fileName("NEET", new StoryFiles.Format("pdf", "pdf")))
                .isEqualTo("NEET.pdf");
        assertThat(StoryExport.fileName("NEET", new StoryFiles.Format("briefing-with-notes", "pdf")))
                .isEqualTo("NEET, briefing with notes.pdf");
    }
}
