package uk.mobilityatlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.deck.Decks;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.story.ReadyStory;

/** A story as PDF: what a reader, a screen reader and an archive find in it. */
class DeckPdfTest {
    private static byte[] written(Deck deck) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeckPdf.write(deck, part -> {}, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(ReadyStory.class)
    void isAccessibleByTheChecksOfVeraPdf(ReadyStory story) throws Exception {
        accessible(written(Decks.ready(story)));
    }

    @ParameterizedTest
    @EnumSource(ReadyStory.class)
    void soIsTheBriefingOnPaper(ReadyStory story) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BriefingPdf.write(Decks.ready(story), true, part -> {}, out);
        accessible(out.toByteArray());
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(595.28f, offset(0.01f));
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(1)
                    .allSatisfy(title -> assertThat(title.children()).hasSizeGreaterThan(4));
            embedded(pdf);
        }
    }

    private static void accessible(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
            List<TestAssertion> failed = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFUA_1, false)
                    .validate(parser)
                    .getTestAssertions();
            assertThat(failed)
                    .extracting(a -> a.getRuleId() + " " + a.getMessage() + " " + a.getLocation())
                    .isEmpty();
        }
    }

    @Test
    void everySlideIsAPageWithABookmarkItsWordsAndItsSource() throws IOException {
        Deck deck = Decks.three(ReadyStory.NEET);
        try (PDDocument pdf = Loader.loadPDF(written(deck))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(deck.slides().size());
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactlyElementsOf(deck.slides().stream()
                            .map(s -> s.wording().headline())
                            .toList());
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(deck.title());
            PDFTextStripper text = new PDFTextStripper();
            for (int i = 0; i < deck.slides().size(); i++) {
                DeckSlide slide = deck.slides().get(i);
                text.setStartPage(i + 1);
                text.setEndPage(i + 1);
                String page = text.getText(pdf).replaceAll("\\s+", " ");
                assertThat(page)
                        .contains(slide.wording().headline())
                        .contains(slide.wording().subtitle())
                        .contains(Credits.OPEN_GOVERNMENT)
                        .contains(deck.version().fingerprint());
            }
        }
    }

    @Test
    void everyLetterIsOfAnEmbeddedFont() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(Decks.three(ReadyStory.NEET)))) {
            embedded(pdf);
        }
    }

    private static void embedded(PDDocument pdf) throws IOException {
        int fonts = 0;
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                PDFormXObject form = (PDFormXObject) page.getResources().getXObject(name);
                for (COSName font : form.getResources().getFontNames()) {
                    PDFont used = form.getResources().getFont(font);
                    assertThat(used.isEmbedded()).as(used.getName()).isTrue();
                    fonts++;
                }
            }
        }
        assertThat(fonts).isPositive();
    }

    @Test
    void figuresAreDescribedAndTablesHaveHeaders() throws IOException {
        Deck deck = Decks.three(ReadyStory.NEET);
        try (PDDocument pdf = Loader.loadPDF(written(deck))) {
            List<PDStructureElement> all = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), all);
            assertThat(all)
                    .filteredOn(e -> e.getStructureType().equals("Figure"))
                    .hasSizeGreaterThan(8)
                    .allSatisfy(e -> assertThat(e.getAlternateDescription()).isNotBlank());
            assertThat(all).filteredOn(e -> e.getStructureType().equals("H1")).hasSameSizeAs(deck.slides());
            assertThat(all).filteredOn(e -> e.getStructureType().equals("TH")).hasSizeGreaterThan(5);
            PDStructureElement first = all.stream()
                    .filter(e -> e.getStructureType().equals("TR"))
                    .findFirst()
                    .orElseThrow();
            assertThat(first.getKids()).isNotEmpty().allSatisfy(k -> assertThat(
                            ((PDStructureElement) k).getStructureType())
                    .isEqualTo("TH"));
        }
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> all) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                all.add(element);
                collect(element, all);
            }
        }
    }
}
