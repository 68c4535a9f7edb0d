package uk.mobilityatlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickLblPos;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.Decks;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.story.ReadyStory;

/** One slide has one axis, whether we draw it or PowerPoint does. */
class SlideAxesTest {
    private static final Unit PER_CENT = new Unit("per-cent", "", "%", "per cent");
    private static final Unit POUNDS = new Unit("pounds", "£", "", "pounds");
    private static final Unit PLAIN = new Unit("percentage-points", "", "", "");

    @ParameterizedTest
    @ValueSource(strings = {"E08000035", "E47000001"})
    void chartsOfPowerPointHaveTheTicksOfThePdf(String area) throws IOException {
        Deck deck = Decks.of(ReadyStory.COMBINED_AUTHORITY, new AreaCode(area));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        DeckPdf.write(deck, part -> {}, pdf);
        ByteArrayOutputStream pptx = new ByteArrayOutputStream();
        DeckPptx.write(deck, part -> {}, pptx);
        int axes = 0;
        try (PDDocument pages = Loader.loadPDF(pdf.toByteArray());
                XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx.toByteArray()))) {
            for (int i = 0; i < show.getSlides().size(); i++) {
                Set<String> words = words(pages, i + 1);
                for (CTValAx axis : labelled(show.getSlides().get(i))) {
                    axes++;
                    Scale scale = new Scale(
                            axis.getScaling().getMin().getVal(),
                            axis.getScaling().getMax().getVal(),
                            axis.getMajorUnit().getVal());
                    assertThat(scale.ticks().get(scale.ticks().size() - 1))
                            .as("the last label stands at the end of the axis of slide " + (i + 1))
                            .isCloseTo(scale.high(), within(1e-9));
                    if (scale.low() <= 0 && scale.high() >= 0) {
                        assertThat(scale.ticks()).as("zero is labelled").contains(0.0);
                    }
                    String format = axis.getNumFmt().getFormatCode();
                    Unit unit = format.contains("%") ? PER_CENT : format.contains("£") ? POUNDS : PLAIN;
                    assertThat(words)
                            .as("slide " + (i + 1))
                            .containsAll(scale.ticks().stream()
                                    .map(tick -> scale.label(tick, unit))
                                    .toList());
                }
            }
        }
        assertThat(axes).isGreaterThan(4);
    }

    private static Set<String> words(PDDocument pages, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setSortByPosition(true);
        text.setStartPage(page);
        text.setEndPage(page);
        return Arrays.stream(text.getText(pages).split("\\s+")).collect(Collectors.toSet());
    }

    private static List<CTValAx> labelled(XSLFSlide slide) {
        return slide.getRelations().stream()
                .filter(XSLFChart.class::isInstance)
                .flatMap(chart -> ((XSLFChart) chart).getCTChart().getPlotArea().getValAxList().stream())
                .filter(axis -> !axis.getDelete().getVal()
                        && !(axis.isSetTickLblPos() && axis.getTickLblPos().getVal() == STTickLblPos.NONE))
                .toList();
    }
}
