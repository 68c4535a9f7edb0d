package uk.mobilityatlas.export;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import uk.mobilityatlas.deck.slide.SlideBlock;
import uk.mobilityatlas.graphic.Typeface;

/**
 * Loads what a PowerPoint file is written with by writing a little of each kind to nowhere, which takes most of the time
 * of a first file: so it can be done while the figures are still being read.
 */
final class PptxPreload {
    private PptxPreload() {}

    static void run() throws IOException {
        Rectangle2D box = new Rectangle2D.Double(10, 10, 100, 50);
        SlideBlock.Setting setting = new SlideBlock.Setting(Typeface.REGULAR, 50, 60, Color.BLACK);
        try (OutlineSlideShow show = new OutlineSlideShow()) {
            XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
            PptxShapes.text(slide.createTextBox(), "a", setting);
            PptxShapes.freeform(slide.createGroup(), box, new AffineTransform(), Color.BLACK, Color.BLACK, 1);
            slide.createTable().addRow().addCell().setText("a");
            chart(show, slide, box);
            show.getNotesSlide(slide);
            show.save(OutputStream.nullOutputStream());
        }
    }

    private static void chart(OutlineSlideShow show, XSLFSlide slide, Rectangle2D box) throws IOException {
        PptxChart sheet = new PptxChart(show, slide, box, box, "a", "a");
        sheet.cell(1, 0, "a");
        sheet.cell(1, 1, 1.0);
        XDDFCategoryAxis across = sheet.chart().createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = sheet.chart().createValueAxis(AxisPosition.LEFT);
        XDDFLineChartData data = (XDDFLineChartData) sheet.chart().createData(ChartTypes.LINE, across, up);
        XDDFLineChartData.Series series =
                (XDDFLineChartData.Series) data.addSeries(sheet.names(0, 1, 1), sheet.figures(1, 1, 1));
        List<Double> one = List.of(1.0);
        new PptxErrors(sheet.range(1, 1, 1), one, sheet.range(1, 1, 1), one)
                .draw(series.getCTLineSer().addNewErrBars(), false, Color.BLACK, 1, true);
        sheet.chart().plot(data);
    }
}
