package uk.mobilityatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
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
import uk.mobilityatlas.deck.slide.SlideBlock;
import uk.mobilityatlas.deck.slide.SlideLayout;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.story.Layout;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.Stories;
import uk.mobilityatlas.story.Story;

/** A slide on which nothing has been written yet asks for it on the screen of whoever makes it, and nowhere else. */
class UnwrittenTextTest {
    private static final String PROMPT = "Write your text";

    private static final Slide BLANK = Slide.of(Layout.TEXT, new SlidePart.Words(""));
    private static final Deck DECK = Decks.of(Story.named("A story")
            .adding(Slide.of(Layout.TITLE))
            .adding(Slide.of(Layout.SECTION))
            .adding(BLANK)
            .adding(BLANK.withHeadline("What we will do"))
            .adding(Slide.of(PictureKind.BARS, Stories.neet(Stories.BLACKPOOL), PictureOptions.NONE, false)));

    private static List<SlideBlock> blocks(DeckSlide slide) {
        return SlideLayout.of(slide, 1920, Palette.LIGHT);
    }

    @Test
    void theDraftHasOnePromptAndTheSlideHasNone() {
        DeckSlide blank = DECK.slides().get(2);
        assertThat(blocks(blank.drafted()))
                .filteredOn(SlideBlock.Prompt.class::isInstance)
                .singleElement()
                .satisfies(b -> assertThat(String.join(" ", ((SlideBlock.Prompt) b).lines()))
                        .startsWith(PROMPT));
        assertThat(blocks(blank)).noneMatch(SlideBlock.Prompt.class::isInstance);
        assertThat(blocks(blank))
                .filteredOn(SlideBlock.Text.class::isInstance)
                .extracting(b -> ((SlideBlock.Text) b).role())
                .doesNotContain(SlideBlock.Role.WORDS);
    }

    @Test
    void whatIsWrittenStaysAsItIs() {
        DeckSlide written = Decks.of(Story.named("A story")
                        .adding(Slide.of(Layout.TEXT, new SlidePart.Words("We will meet in May."))))
                .slides()
                .get(0);
        assertThat(written.drafted()).isEqualTo(written);
        assertThat(written.unwritten()).isFalse();
    }

    @Test
    void noSlideAndNoNoteOfThePresentationPrintsIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeckPptx.write(DECK, part -> {}, out);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
            String slides = show.getSlides().stream()
                    .flatMap(s -> s.getShapes().stream())
                    .filter(XSLFTextShape.class::isInstance)
                    .map(s -> ((XSLFTextShape) s).getText())
                    .collect(Collectors.joining("\n"));
            assertThat(slides).contains("What we will do").doesNotContain(PROMPT, "Your text");
            assertThat(show.getSlides()).allMatch(s -> s.getNotes() == null);
        }
    }

    @Test
    void theSlidesAsPdfDoNotPrintIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeckPdf.write(DECK, part -> {}, out);
        assertThat(text(out)).contains("What we will do").doesNotContain(PROMPT, "Your text");
    }

    @Test
    void theBriefingHasNoHeadingOverNothingThatNobodyWrote() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BriefingPdf.write(DECK, true, part -> {}, out);
        assertThat(text(out)).contains("What we will do").doesNotContain(PROMPT, "Your text", "What this means");
    }

    private static String text(ByteArrayOutputStream out) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
