package uk.mobilityatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import uk.mobilityatlas.deck.Decks;
import uk.mobilityatlas.story.Lens;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.Stories;
import uk.mobilityatlas.story.Story;
import uk.mobilityatlas.story.TableKind;

class PptxImageTest {
    @Test
    void aRugIsSeenAndNotOnlyTabledAndSaysWhatItShows() throws IOException {
        Story story = Story.named("Rug")
                .adding(Slide.of(
                        TableKind.RUG,
                        Stories.neet(Stories.BLACKPOOL, Stories.CORNWALL),
                        new Lens(List.of("neet-16-17", "weekly-pay"), "neighbours"),
                        false));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeckPptx.write(Decks.of(story), part -> {}, out);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(show.getSlides().get(0).getShapes()).noneMatch(XSLFTable.class::isInstance);
            XSLFPictureShape picture = (XSLFPictureShape) show.getSlides().get(0).getShapes().stream()
                    .filter(XSLFPictureShape.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertThat(picture.getPictureData().getImageDimension().getWidth()).isGreaterThan(1000);
            assertThat(((CTPicture) picture.getXmlObject())
                            .getNvPicPr()
                            .getCNvPr()
                            .getDescr())
                    .contains("2 indicators", "England");
        }
    }
}
