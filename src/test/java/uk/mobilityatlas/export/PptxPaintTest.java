package uk.mobilityatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import uk.mobilityatlas.deck.Decks;
import uk.mobilityatlas.story.Layout;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.Stories;
import uk.mobilityatlas.story.Story;

/** Pictures for which PowerPoint has no chart are shapes and texts of its own, named with what they say. */
class PptxPaintTest {
    private static byte[] written(PictureKind kind, PictureOptions lens) throws Exception {
        Slide slide = Slide.of(
                Layout.PICTURES,
                new SlidePart.Picture(kind, Stories.neet(Stories.BLACKPOOL, Stories.BARNSLEY, Stories.CORNWALL), lens));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeckPptx.write(Decks.of(Story.named("One").adding(slide)), part -> {}, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(
            value = PictureKind.class,
            names = {"PROFILE", "DISTRIBUTION", "TYPES", "RUG", "GAPS"})
    void nothingIsPixelsAndEveryPartIsValid(PictureKind kind) throws Exception {
        PictureOptions lens = kind == PictureKind.RUG
                ? new PictureOptions(List.of("neet-16-17", "attainment-8", "weekly-pay"), "neighbours")
                : PictureOptions.NONE;
        byte[] file = written(kind, lens);
        assertThat(new OoxmlSchemas().errors(file)).isEmpty();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            assertThat(show.getPictureData()).isEmpty();
            List<XSLFShape> all = new ArrayList<>();
            collect(show.getSlides().get(0).getShapes(), all);
            assertThat(all).hasSizeGreaterThan(20).allMatch(shape -> !shape.getShapeName()
                    .isBlank());
            assertThat(all.stream().filter(XSLFGroupShape.class::isInstance).map(PptxPaintTest::words))
                    .as("every group says what it shows")
                    .isNotEmpty()
                    .noneMatch(String::isBlank);
        }
    }

    @Test
    void aCellOfARugIsAGroupThatNamesAreaIndicatorAndVerdictAndHoldsItsFigure() throws Exception {
        byte[] file = written(PictureKind.RUG, PictureOptions.of(List.of("neet-16-17", "weekly-pay")));
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            List<XSLFShape> all = new ArrayList<>();
            collect(show.getSlides().get(0).getShapes(), all);
            XSLFGroupShape cell = (XSLFGroupShape) all.stream()
                    .filter(shape -> shape.getShapeName().startsWith("Blackpool, NEET"))
                    .findFirst()
                    .orElseThrow();
            assertThat(words(cell)).contains("7.6%", "Clearly above England");
            assertThat(cell.getShapes())
                    .filteredOn(XSLFFreeformShape.class::isInstance)
                    .as("ground and mark, so that it is not told by colour alone")
                    .hasSizeGreaterThan(1);
            assertThat(cell.getShapes())
                    .filteredOn(XSLFTextBox.class::isInstance)
                    .singleElement()
                    .satisfies(
                            text -> assertThat(((XSLFTextShape) text).getText()).contains("7.6"));
        }
    }

    private static void collect(List<XSLFShape> shapes, List<XSLFShape> into) {
        for (XSLFShape shape : shapes) {
            into.add(shape);
            if (shape instanceof XSLFGroupShape group) {
                collect(group.getShapes(), into);
            }
        }
    }

    private static String words(XSLFShape group) {
        return ((CTGroupShape) group.getXmlObject()).getNvGrpSpPr().getCNvPr().getDescr();
    }
}
