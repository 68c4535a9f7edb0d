package uk.mobilityatlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.Decks;
import uk.mobilityatlas.graphic.GoldenPictures;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.story.ReadyStory;

/** What goes to a printer are the pages of the PDF: as many, turned as they are, and whole on the paper. */
class PdfPrinterTest {
    private final PrintedPages printed = new PrintedPages();
    private final PdfPrinter printer = new PdfPrinter(() -> printed, () -> true);

    private static byte[] pdf(Deck deck, DeckForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeckFile.write(deck, form, out, part -> {});
        return out.toByteArray();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void slidesLieAcrossThePaperAndABriefingStandsOnIt() throws IOException {
        Deck deck = Decks.three(ReadyStory.COMPARE);
        byte[] slides = pdf(deck, DeckForm.SLIDES);
        assertThat(printer.print(deck.title(), slides, part -> {})).isTrue();
        assertThat(printed.getJobName()).isEqualTo(deck.title());
        assertThat(printed.sheets).hasSize(deck.slides().size()).allSatisfy(sheet -> {
            assertThat(sheet.format().getOrientation()).isEqualTo(PageFormat.LANDSCAPE);
            assertThat(sheet.format().getWidth()).isGreaterThan(sheet.format().getHeight());
            assertThat(inked(sheet.ink())).isBetween(0.002, 0.9);
        });
        printed.sheets.clear();
        byte[] briefing = pdf(deck, DeckForm.BRIEFING);
        printer.print(deck.title(), briefing, part -> {});
        assertThat(printed.sheets).hasSize(pages(briefing)).allSatisfy(sheet -> {
            assertThat(sheet.format().getOrientation()).isEqualTo(PageFormat.PORTRAIT);
            assertThat(inked(sheet.ink())).isBetween(0.002, 0.9);
        });
    }

    /** The same lines: what is painted on the paper is what the PDF shows, but for the edge that printers do not reach. */
    @Test
    void picturesFillThePaperToItsEdgeAndNoFurther() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureFile.writePages(
                List.of(
                        GoldenPictures.all().get("choropleth").picture(),
                        GoldenPictures.all().get("spine").picture()),
                new Size(1280, 900),
                out);
        assertThat(pages(out.toByteArray())).isGreaterThanOrEqualTo(2);
        printer.print("Pictures", out.toByteArray(), part -> {});
        assertThat(printed.sheets).hasSize(pages(out.toByteArray()));
        BufferedImage first = printed.sheets.get(0).ink();
        for (int x = 0; x < first.getWidth(); x++) {
            for (int y = 0; y < 17; y++) {
                assertThat(first.getRGB(x, y)).isEqualTo(0xFFFFFFFF);
                assertThat(first.getRGB(x, first.getHeight() - 1 - y)).isEqualTo(0xFFFFFFFF);
            }
        }
        assertThat(printed.sheets.get(0).format().getImageableWidth()).isGreaterThan(800);
    }

    private static double inked(BufferedImage page) {
        int ink = 0;
        for (int x = 0; x < page.getWidth(); x++) {
            for (int y = 0; y < page.getHeight(); y++) {
                if ((page.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
                    ink++;
                }
            }
        }
        return (double) ink / (page.getWidth() * page.getHeight());
    }

    @Test
    void nothingIsPrintedWhereTheDialogIsLeft() throws IOException {
        printed.accepted = false;
        assertThat(printer.print("Left", pdf(Decks.three(ReadyStory.COMPARE), DeckForm.SLIDES), part -> {}))
                .isFalse();
        assertThat(printed.sheets).isEmpty();
    }

    @Test
    void printingSaysHowFarItIsAndCanBeStopped() throws IOException {
        byte[] slides = pdf(Decks.three(ReadyStory.COMPARE), DeckForm.SLIDES);
        List<Double> heard = new ArrayList<>();
        printer.print("Whole", slides, heard::add);
        assertThat(heard).hasSize(pages(slides)).isSorted().startsWith(0.0).allMatch(part -> part < 1);
        printed.sheets.clear();
        assertThatThrownBy(() -> printer.print("Stopped", slides, part -> {
                    if (part > 0.3) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(printed.sheets).hasSizeBetween(1, pages(slides) - 1);
    }

    @Test
    void whatThePrinterRefusesIsOneSentence() throws IOException {
        byte[] slides = pdf(Decks.three(ReadyStory.COMPARE), DeckForm.SLIDES);
        printed.trouble = "Out of paper.";
        assertThatThrownBy(() -> printer.print("Refused", slides, part -> {}))
                .isInstanceOf(PagesNotPrintedException.class)
                .hasMessage("The printer did not take the pages: Out of paper.");
    }
}
