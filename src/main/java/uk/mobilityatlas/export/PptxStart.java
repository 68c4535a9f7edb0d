package uk.mobilityatlas.export;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import uk.mobilityatlas.deck.SlideBlock;
import uk.mobilityatlas.graphic.Typeface;

/**
 * Loads what a PowerPoint file is written with by writing a little of each kind to nowhere, which takes most of the time
 * of a first file: so it can be done while the figures are still being read.
 */
final class PptxStart {
    private PptxStart() {}

    static void run() throws IOException {
        Rectangle2D box = new Rectangle2D.Double(10, 10, 100, 50);
        SlideBlock.Setting setting = new SlideBlock.Setting(Typeface.REGULAR, 50, 60, Color.BLACK);
        List<Double> one = List.of(1.0);
        try (OutlinedShow show = new OutlinedShow()) {
            XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
            PptxShapes.text(slide.createTextBox(), "a", setting);
            PptxShapes.freeform(slide.createGroup(), box, new AffineTransform(), Color.BLACK, Color.BLACK, 1);
            slide.createTable().addRow().addCell().setText("a");
            ChartFigures.Row row = new ChartFigures.Row("a", Color.BLACK, one, one, one);
            PptxChart.draw(
                    show, slide, new ChartFigures("a", ChartFigures.Kind.DOTS, List.of("a"), List.of(row)), box, "a");
            show.getNotesSlide(slide);
            show.save(OutputStream.nullOutputStream());
        }
    }
}
