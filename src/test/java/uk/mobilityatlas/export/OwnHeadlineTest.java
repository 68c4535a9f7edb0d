package uk.mobilityatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.deck.Decks;
import uk.mobilityatlas.deck.briefing.Briefing;
import uk.mobilityatlas.deck.slide.SlideBlock;
import uk.mobilityatlas.deck.slide.SlideLayout;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.Stories;
import uk.mobilityatlas.story.Story;

/** What is wrong with a headline of the user's own is told to whoever writes it; a room and a reader see the verdict alone. */
class OwnHeadlineTest {
    private static final String HEADLINE = "Barnsley has the highest NEET rate";
    private static final String WARNING = "supported";

    private static final Deck DECK = Decks.of(Story.named("A story")
            .adding(Slide.of(PictureKind.BARS, Stories.neet(Stories.BARNSLEY), PictureOptions.NONE, false)
                    .withHeadline(HEADLINE)));

    private static final DeckSlide SLIDE = DECK.slides().get(0);

    @Test
    void theWriterIsWarned() {
        assertThat(SLIDE.wording().flags()).singleElement().satisfies(flag -> assertThat(flag.sentence())
                .contains(WARNING));
    }

    @Test
    void theSlideHasTheVerdictAndNoWarning() {
        String words = SlideLayout.of(SLIDE, 1920, Palette.LIGHT).stream()
                .filter(SlideBlock.Text.class::isInstance)
                .map(block -> ((SlideBlock.Text) block).text())
                .collect(Collectors.joining(" "));
        assertThat(words).contains(HEADLINE, "No clear difference from England").doesNotContain(WARNING);
    }

    @Test
    void noFileHasTheWarning() throws IOException {
        ByteArrayOutputStream pptx = new ByteArrayOutputStream();
        DeckPptx.write(DECK, part -> {}, pptx);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx.toByteArray()))) {
            assertThat(show.getSlides().get(0).getShapes())
                    .filteredOn(XSLFTextShape.class::isInstance)
                    .extracting(shape -> ((XSLFTextShape) shape).getText())
                    .noneMatch(text -> text.contains(WARNING));
        }
        assertThat(Briefing.of(DECK, true).pages().stream()
                        .flatMap(page -> page.blocks().stream())
                        .map(Briefing.Placed::block)
                        .filter(SlideBlock.Text.class::isInstance)
                        .map(block -> ((SlideBlock.Text) block).text()))
                .anyMatch(text -> text.contains("clear difference from England"))
                .noneMatch(text -> text.contains(WARNING));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        DeckPdf.write(DECK, part -> {}, pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).doesNotContain(WARNING);
        }
    }
}
