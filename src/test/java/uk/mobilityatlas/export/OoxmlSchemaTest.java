package uk.mobilityatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterChart;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.Decks;
import uk.mobilityatlas.deck.SlideKinds;
import uk.mobilityatlas.story.ReadyStory;

/** Every part of every office file that we write is valid against the schemas of ECMA-376. */
class OoxmlSchemaTest {
    @ParameterizedTest
    @EnumSource(ReadyStory.class)
    void everyPartOfAPresentationIsValid(ReadyStory story) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deck deck = Decks.ready(story);
        DeckPptx.write(deck, part -> {}, out);
        OoxmlSchemas schemas = new OoxmlSchemas();
        assertThat(schemas.errors(out.toByteArray())).isEmpty();
        assertThat(schemas.checked()).isGreaterThan(2 * deck.slides().size());
    }

    @Test
    void aRelationshipIsAChartOfPointsWithItsFiguresInside() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deck deck = new Deck("Two", List.of(SlideKinds.relationship()), RealAtlas.version(), List::of);
        DeckPptx.write(deck, part -> {}, out);
        assertThat(new OoxmlSchemas().errors(out.toByteArray())).isEmpty();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
            XSLFChart chart = show.getSlides().get(0).getRelations().stream()
                    .filter(XSLFChart.class::isInstance)
                    .map(XSLFChart.class::cast)
                    .findFirst()
                    .orElseThrow();
            CTScatterChart points = chart.getCTChart().getPlotArea().getScatterChartArray(0);
            int areas = chart.getWorkbook().getSheetAt(0).getLastRowNum();
            assertThat(areas).isGreaterThan(2);
            assertThat(points.getSerArray(0).getXVal().getNumRef().getNumCache().getPtList())
                    .hasSize(areas);
            assertThat(points.sizeOfSerArray())
                    .as("all areas, and each compared one")
                    .isGreaterThan(1);
        }
    }

    @Test
    void everyPartOfASpreadsheetIsValid() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeckWorkbook.write(Decks.ready(ReadyStory.BRIEFING), out);
        OoxmlSchemas schemas = new OoxmlSchemas();
        assertThat(schemas.errors(out.toByteArray())).isEmpty();
        assertThat(schemas.checked()).isGreaterThan(8);
    }
}
