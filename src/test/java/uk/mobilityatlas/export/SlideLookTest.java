package uk.mobilityatlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.story.Stories.BARNSLEY;
import static uk.mobilityatlas.story.Stories.BLACKPOOL;
import static uk.mobilityatlas.story.Stories.CORNWALL;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.deck.Decks;
import uk.mobilityatlas.deck.SlideKinds;
import uk.mobilityatlas.deck.slide.SlidePicture;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.story.Layout;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Story;

/** What the room sees: slides as approved, no small type, and marks that can be pointed at. */
class SlideLookTest {
    private static final AreaCode GREATER_MANCHESTER = new AreaCode("E47000001");
    private static final AreaCode BOURNEMOUTH = new AreaCode("E06000058");

    @TestFactory
    Stream<DynamicTest> slidesLookAsApproved() {
        return SlideKinds.all().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> compare("slide-" + e.getKey(), e.getValue())));
    }

    private static void compare(String name, DeckSlide slide) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureFile.write(new SlidePicture(slide, Palette.LIGHT), new Size(1920, 1080), 1, PictureFormat.SVG, out);
        GoldenFiles.PROJECT.check(name, out.toString(StandardCharsets.UTF_8));
    }

    /** The ready-made stories of three places, of a place with a long name, of a large authority, and of each kind of place. */
    private static Stream<Story> ready() {
        Stream<Story> three = Stream.of(ReadyStory.values()).map(SlideLookTest::made);
        Stream<Story> kinds = Stream.of(PlaceType.values())
                .map(type -> ReadyStory.of(type, RealAtlas.areas(), RealAtlas.catalogue(), List.of()));
        Stream<Story> others = Stream.of(
                ReadyStory.BRIEFING.make(RealAtlas.areas(), RealAtlas.catalogue(), List.of(BOURNEMOUTH)),
                ReadyStory.COMBINED_AUTHORITY.make(
                        RealAtlas.areas(), RealAtlas.catalogue(), List.of(GREATER_MANCHESTER)));
        return Stream.of(three, kinds, others).flatMap(stories -> stories);
    }

    private static Story made(ReadyStory ready) {
        return ready.make(RealAtlas.areas(), RealAtlas.catalogue(), List.of(BLACKPOOL, BARNSLEY, CORNWALL));
    }

    /** Only the lines of sources, which stand below all else, may be half as large; on the last slide they are the text. */
    @ParameterizedTest
    @CsvSource({"1920,1080", "1024,768"})
    void noTextIsUnderOneTwentySecondOfTheHeightExceptSources(double width, double height) throws IOException {
        for (Story story : ready().toList()) {
            for (DeckSlide slide : Decks.of(story).slides()) {
                List<TextPosition> letters = letters(slide, width, height);
                String name = story.name() + ", " + slide.wording().headline() + ": ";
                assertThat(letters).as(name).isNotEmpty();
                double page = letters.get(0).getPageHeight();
                double lowest = 0;
                double sources = page;
                for (TextPosition letter : letters) {
                    double tall = letter.getYScale() * 1.001;
                    assertThat(tall).as(name + letter).isGreaterThanOrEqualTo(page / 44);
                    if (tall < page / 22) {
                        sources = Math.min(sources, letter.getYDirAdj());
                    } else {
                        lowest = Math.max(lowest, letter.getYDirAdj());
                    }
                    assertThat((double) letter.getXDirAdj() + letter.getWidthDirAdj())
                            .as(name + "within the page")
                            .isBetween(0.0, (double) letter.getPageWidth());
                    assertThat((double) letter.getYDirAdj()).as(name + letter).isLessThan(page);
                }
                if (slide.layout() != Layout.SOURCES) {
                    assertThat(lowest)
                            .as(name + "small letters above large ones")
                            .isLessThan(sources);
                }
            }
        }
    }

    private static List<TextPosition> letters(DeckSlide slide, double width, double height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureFile.write(new SlidePicture(slide, Palette.LIGHT), new Size(width, height), 1, PictureFormat.PDF, out);
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    letters.add(text);
                }
            };
            stripper.getText(document);
        }
        return letters;
    }

    @Test
    void whatIsOnASlideCanBePointedAt() {
        DeckSlide slide = Decks.three(ReadyStory.NEET).slides().get(1);
        Size size = new Size(1920, 1080);
        List<GraphicMark> marks = new SlidePicture(slide, Palette.LIGHT).marks(size);
        assertThat(marks).filteredOn(m -> BLACKPOOL.equals(m.area())).hasSize(2).allSatisfy(m -> {
            assertThat(m.words()).contains("Blackpool").contains("7.6%");
            assertThat(m.shape().getBounds2D().getMinX()).isBetween(0.0, 1920.0);
        });
        List<GraphicMark> half = new SlidePicture(slide, Palette.LIGHT).marks(new Size(960, 540));
        assertThat(half.get(0).shape().getBounds2D().getCenterX())
                .isCloseTo(
                        marks.get(0).shape().getBounds2D().getCenterX() / 2, org.assertj.core.data.Offset.offset(0.5));
    }

    @Test
    void everySlideSaysWhereItsFiguresComeFromAndWhatIsClaimed() {
        DeckSlide slide = Decks.three(ReadyStory.NEET).slides().get(1);
        SlidePicture picture = new SlidePicture(slide, Palette.LIGHT);
        assertThat(picture.headline()).isEqualTo("Blackpool’s NEET rate is clearly above England’s");
        assertThat(picture.summary()).contains("135 more young people").contains("Clearly above England");
    }
}
