package uk.mobilityatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.Decks;
import uk.mobilityatlas.story.ReadyStory;

/** A story as PowerPoint, read back: what a colleague can edit in it. */
class DeckPptxTest {
    private static final Deck DECK = Decks.three(ReadyStory.NEET);
    private static byte[] file;

    @BeforeAll
    static void write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeckPptx.write(DECK, part -> {}, out);
        file = out.toByteArray();
    }

    private static XMLSlideShow read() throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(file));
    }

    @Test
    void everySlideHasATitlePlaceholderItsSourceAndItsNotes() throws IOException {
        try (XMLSlideShow show = read()) {
            assertThat(show.getPageSize().getWidth() / show.getPageSize().getHeight())
                    .isEqualTo(16.0 / 9);
            assertThat(show.getSlides()).hasSameSizeAs(DECK.slides());
            for (int i = 0; i < DECK.slides().size(); i++) {
                XSLFSlide slide = show.getSlides().get(i);
                XSLFTextShape title = slide.getPlaceholder(0);
                assertThat(title.getTextType()).isIn(Placeholder.TITLE, Placeholder.CENTERED_TITLE);
                assertThat(title.getText())
                        .isEqualTo(DECK.slides().get(i).wording().headline());
                assertThat(slide.getShapes())
                        .filteredOn(s -> s instanceof XSLFTextShape)
                        .anyMatch(s -> ((XSLFTextShape) s).getText().contains("Open Government Licence"));
                String notes = DECK.slides().get(i).notes();
                if (!notes.isBlank()) {
                    assertThat(slide.getNotes().getPlaceholders())
                            .anyMatch(p -> p.getText().equals(notes));
                }
            }
        }
    }

    @Test
    void aMapIsOneNamedShapeForEachArea() throws IOException {
        try (XMLSlideShow show = read()) {
            XSLFGroupShape map = (XSLFGroupShape) show.getSlides().get(1).getShapes().stream()
                    .filter(s -> s instanceof XSLFGroupShape)
                    .findFirst()
                    .orElseThrow();
            assertThat(map.getShapes()).hasSizeGreaterThan(150);
            assertThat(map.getShapes())
                    .filteredOn(s -> s.getShapeName().equals("Blackpool"))
                    .hasSize(1)
                    .allMatch(s -> s instanceof XSLFFreeformShape);
        }
    }

    @Test
    void chartsAreNativeWithTheirFiguresInsideAndIntervalsFromThem() throws Exception {
        int charts = 0;
        int ranged = 0;
        try (XMLSlideShow show = read()) {
            for (XSLFSlide slide : show.getSlides()) {
                for (POIXMLDocumentPart part : slide.getRelations()) {
                    if (part instanceof XSLFChart chart) {
                        charts++;
                        XSSFSheet sheet = chart.getWorkbook().getSheetAt(0);
                        assertThat(sheet.getLastRowNum()).isGreaterThan(1);
                        assertThat(chart.getCTChart().getPlotArea().getLineChartList())
                                .as("the schema asks every line chart for its grouping")
                                .allMatch(lines -> lines.getGrouping() != null);
                        List<CTErrBars> errors = errors(chart.getCTChart().getPlotArea());
                        for (CTErrBars bars : errors) {
                            assertThat(bars.getPlus().getNumRef().getF()).contains("$");
                            ranged++;
                        }
                    }
                }
            }
        }
        assertThat(charts).isGreaterThan(8);
        assertThat(ranged).isGreaterThan(8);
    }

    private static List<CTErrBars> errors(CTPlotArea area) {
        List<CTErrBars> errors = new ArrayList<>();
        area.getLineChartList()
                .forEach(c ->
                        c.getSerList().stream().filter(s -> s.isSetErrBars()).forEach(s -> errors.add(s.getErrBars())));
        area.getBarChartList()
                .forEach(c ->
                        c.getSerList().stream().filter(s -> s.isSetErrBars()).forEach(s -> errors.add(s.getErrBars())));
        return errors;
    }

    @Test
    void theSeriesSlideIsATable() throws IOException {
        try (XMLSlideShow show = read()) {
            XSLFTable table = (XSLFTable) show.getSlides().stream()
                    .flatMap(s -> s.getShapes().stream())
                    .filter(s -> s instanceof XSLFTable)
                    .findFirst()
                    .orElseThrow();
            assertThat(table.getCell(0, 0).getText()).isEqualTo("Area");
            assertThat(table.getCell(1, 0).getText()).isEqualTo("Blackpool");
            assertThat(table.getCell(1, table.getNumberOfColumns() - 1).getText())
                    .isEqualTo("7.6");
            for (XSLFShape shape : show.getSlides().get(0).getShapes()) {
                assertThat(shape.getShapeName()).isNotBlank();
            }
        }
    }

    @Test
    void noTextIsUnderOneTwentySecondOfTheHeightExceptSources() throws IOException {
        int charts = 0;
        try (XMLSlideShow show = read()) {
            double height = show.getPageSize().getHeight();
            for (XSLFSlide slide : show.getSlides()) {
                for (XSLFShape shape : slide.getShapes()) {
                    if (shape instanceof XSLFTextShape text) {
                        double least = height / (shape.getShapeName().equals("Source") ? 44 : 22);
                        text.getTextParagraphs()
                                .forEach(p -> p.getTextRuns().forEach(run -> assertThat(run.getFontSize())
                                        .as(run.getRawText())
                                        .isGreaterThanOrEqualTo(least)));
                    } else if (shape instanceof XSLFTable table) {
                        table.getRows().forEach(row -> row.getCells().forEach(cell -> cell.getTextParagraphs()
                                .forEach(p -> p.getTextRuns().forEach(run -> assertThat(run.getFontSize())
                                        .isGreaterThanOrEqualTo(height / 22)))));
                    }
                }
                for (POIXMLDocumentPart part : slide.getRelations()) {
                    if (part instanceof XSLFChart chart) {
                        charts++;
                        assertThat(chart.getCTChartSpace()
                                        .getTxPr()
                                        .getPArray(0)
                                        .getPPr()
                                        .getDefRPr()
                                        .getSz())
                                .isGreaterThanOrEqualTo((int) Math.ceil(100 * height / 22));
                    }
                }
            }
        }
        assertThat(charts).isPositive();
    }

    @Test
    void everythingThatIsDrawnHasANameAndWhatItShows() throws IOException {
        try (XMLSlideShow show = read()) {
            for (XSLFSlide slide : show.getSlides()) {
                for (XSLFShape shape : slide.getShapes()) {
                    assertThat(shape.getShapeName()).isNotBlank();
                    if (shape instanceof XSLFGraphicFrame || shape instanceof XSLFGroupShape) {
                        assertThat(words(shape)).as(shape.getShapeName()).isNotBlank();
                    }
                }
            }
        }
    }

    private static String words(XSLFShape shape) {
        return shape.getXmlObject() instanceof CTGroupShape group
                ? group.getNvGrpSpPr().getCNvPr().getDescr()
                : ((CTGraphicalObjectFrame) shape.getXmlObject())
                        .getNvGraphicFramePr()
                        .getCNvPr()
                        .getDescr();
    }
}
