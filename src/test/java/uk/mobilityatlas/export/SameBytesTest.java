package uk.mobilityatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.mobilityatlas.deck.Decks;
import uk.mobilityatlas.story.ReadyStory;

/** The same story of the same figures gives the same file, whenever it is written. */
class SameBytesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(DeckForm.class)
    void twoExportsAreOneFile(DeckForm form) throws IOException {
        Path first = folder.resolve("first." + form.ending());
        Path second = folder.resolve("second." + form.ending());
        DeckFile.write(Decks.three(ReadyStory.BRIEFING), form, first);
        DeckFile.write(Decks.three(ReadyStory.BRIEFING), form, second);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    /** Two seconds are the least that the archive's clock can tell, so its times are looked at. */
    @ParameterizedTest
    @EnumSource(
            value = DeckForm.class,
            names = {"POWERPOINT", "SPREADSHEET"})
    void noHourIsKeptInAnArchive(DeckForm form) throws IOException {
        Path file = folder.resolve("story." + form.ending());
        DeckFile.write(Decks.three(ReadyStory.COMPARE), form, file);
        Set<FileTime> times = new TreeSet<>();
        String about = "";
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                times.add(entries.nextElement().getLastModifiedTime());
            }
            about = new String(
                    zip.getInputStream(zip.getEntry("docProps/core.xml")).readAllBytes());
        }
        assertThat(times).hasSize(1);
        assertThat(about).contains(Decks.three(ReadyStory.COMPARE).version().date() + "T00:00:00Z");
    }

    /** A page more, or another figure, is another document. */
    @ParameterizedTest
    @EnumSource(
            value = DeckForm.class,
            names = {"SLIDES", "BRIEFING"})
    void anotherStoryHasAnotherId(DeckForm form) throws IOException {
        Path one = folder.resolve("one.pdf");
        Path other = folder.resolve("other.pdf");
        DeckFile.write(Decks.three(ReadyStory.BRIEFING), form, one);
        DeckFile.write(Decks.three(ReadyStory.COMPARE), form, other);
        assertThat(id(one)).isNotEmpty().isNotEqualTo(id(other));
    }

    private static String id(Path pdf) throws IOException {
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
            return document.getDocument().getDocumentID().toString();
        }
    }
}
