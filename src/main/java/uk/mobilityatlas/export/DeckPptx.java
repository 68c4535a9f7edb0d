package uk.mobilityatlas.export;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.deck.SlideBlock;
import uk.mobilityatlas.deck.SlideMap;
import uk.mobilityatlas.deck.SlideTable;
import uk.mobilityatlas.graphic.Marker;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.VerdictMark;

/** A story as PowerPoint that can be edited: titles, text, tables and charts are PowerPoint's own, maps are shapes. */
final class DeckPptx {
    private static final double HEIGHT = uk.mobilityatlas.deck.SlideLayout.HEIGHT;

    private final OutlinedShow show;
    private final XSLFSlide slide;
    private boolean titled;

    private DeckPptx(OutlinedShow show, XSLFSlide slide) {
        this.show = show;
        this.slide = slide;
    }

    static void write(Deck deck, OutputStream out) throws IOException {
        try (OutlinedShow show = new OutlinedShow()) {
            show.setPageSize(new Dimension(960, 540));
            show.getProperties().getCoreProperties().setTitle(deck.title());
            show.getProperties().getCoreProperties().setCreator("Mobility Atlas");
            for (DeckSlide answered : deck.slides()) {
                XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
                new DeckPptx(show, slide).fill(answered);
                notes(show, slide, answered.notes());
            }
            show.save(out);
        }
    }

    private static void notes(XMLSlideShow show, XSLFSlide slide, String words) {
        if (!words.isBlank()) {
            XSLFNotes notes = show.getNotesSlide(slide);
            for (XSLFTextShape shape : notes.getPlaceholders()) {
                if (shape.getTextType() == Placeholder.BODY) {
                    shape.setText(words);
                }
            }
        }
    }

    private void fill(DeckSlide answered) throws IOException {
        for (SlideBlock block : uk.mobilityatlas.deck.SlideLayout.of(answered, HEIGHT * 960 / 540, Palette.LIGHT)) {
            if (block instanceof SlideBlock.Text text) {
                text(text);
            } else if (block instanceof SlideBlock.Picture picture) {
                picture(picture);
            } else if (block instanceof SlideBlock.Figures figures) {
                table(figures.table(), figures.box(), figures.table().whole().caption());
            } else if (block instanceof SlideBlock.Rule rule) {
                AffineTransform to = AffineTransform.getScaleInstance(PptxShapes.SCALE, PptxShapes.SCALE);
                PptxShapes.name(PptxShapes.freeform(slide, rule.box(), to, rule.colour(), null, 0), "Rule", "");
            }
        }
    }

    private void text(SlideBlock.Text text) {
        boolean title = text.role() == SlideBlock.Role.HEADLINE && !titled;
        XSLFTextShape shape = title ? slide.getPlaceholder(0) : slide.createTextBox();
        titled |= title;
        Rectangle2D box = text.box();
        VerdictMark mark = text.mark();
        if (mark != null) {
            mark(mark, box);
            box = new Rectangle2D.Double(box.getX() + 62, box.getY(), box.getWidth() - 62, box.getHeight());
        }
        if (text.role() == SlideBlock.Role.FIGURE) {
            // A line of full height: letters with less are moved up by some programs.
            double more = text.setting().size() * 0.28;
            box = new Rectangle2D.Double(box.getX(), box.getY() - more, box.getWidth(), box.getHeight() + 2 * more);
        }
        Rectangle2D points = PptxShapes.points(box);
        if (title
                && shape.getXmlObject() instanceof CTShape placed
                && !placed.getSpPr().isSetXfrm()) {
            // A placeholder stands where its layout has it until it has a place of its own.
            placed.getSpPr().addNewXfrm();
        }
        shape.setAnchor(new Rectangle2D.Double(
                points.getX(), points.getY(), points.getWidth() + 4, Math.max(points.getHeight(), 1)));
        PptxShapes.text(shape, text.text(), text.setting());
        PptxShapes.name(shape, title ? "Title" : name(text.role()), "");
    }

    private static String name(SlideBlock.Role role) {
        return role.name().charAt(0) + role.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** Filled where a difference is claimed, open where none is. */
    private void mark(VerdictMark mark, Rectangle2D box) {
        double x = box.getX() + 26;
        double y = box.getY() + 31;
        AffineTransform to = AffineTransform.getScaleInstance(PptxShapes.SCALE, PptxShapes.SCALE);
        Color colour = mark.colour(Palette.LIGHT);
        boolean worse = mark == VerdictMark.WORSE || mark == VerdictMark.CLEARLY_WORSE;
        boolean better = mark == VerdictMark.BETTER || mark == VerdictMark.CLEARLY_BETTER;
        Shape shape = worse
                ? Marker.DIAMOND.at(x, y, 23)
                : mark == VerdictMark.NOT_TESTED
                        ? Marker.SALTIRE.at(x, y, 19)
                        : mark == VerdictMark.HIGHER
                                ? Marker.TRIANGLE.at(x, y, 19)
                                : mark == VerdictMark.LOWER
                                        ? Marker.TRIANGLE_DOWN.at(x, y, 19)
                                        : new Ellipse2D.Double(x - 20, y - 20, 40, 40);
        boolean open = mark == VerdictMark.SIMILAR || mark == VerdictMark.CANNOT_TELL;
        PptxShapes.name(
                PptxShapes.freeform(slide, shape, to, open ? null : colour, colour, worse || better ? 0.5 : 2),
                "Verdict mark",
                mark.words());
    }

    private void picture(SlideBlock.Picture picture) throws IOException {
        Optional<ChartFigures> figures = ChartFigures.of(picture.part().graphic());
        if (picture.form() instanceof SlideMap map) {
            PptxMap.draw(show, slide, map, picture.box());
        } else if (figures.isPresent()) {
            PptxChart.draw(
                    show,
                    slide,
                    figures.get(),
                    PptxShapes.points(picture.box()),
                    picture.part().graphic().summary());
        } else {
            Table whole = picture.part().graphic().table();
            SlideTable table = SlideTable.fit(
                    whole, picture.box().getWidth(), picture.box().getHeight());
            table(table, picture.box(), picture.part().graphic().summary());
        }
    }

    private void table(SlideTable fitted, Rectangle2D box, String words) {
        Table shown = fitted.shown();
        XSLFTable table = slide.createTable();
        table.setAnchor(
                PptxShapes.points(new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), fitted.height())));
        PptxShapes.name(table, "Table: " + shown.caption(), words);
        table.getCTTable().addNewTblPr().setFirstRow(true);
        List<List<SlideBlock.Text>> cells = fitted.cells(box, Palette.LIGHT);
        for (int r = 0; r < cells.size(); r++) {
            XSLFTableRow row = table.addRow();
            row.setHeight(fitted.heights().get(r) * PptxShapes.SCALE);
            for (int c = 0; c < cells.get(r).size(); c++) {
                XSLFTableCell cell = row.addCell();
                SlideBlock.Text text = cells.get(r).get(c);
                boolean right = shown.columns().get(c).numeric();
                cell.setInsets(new Insets2D(2, 8, 2, 8));
                PptxShapes.run(
                        cell.addNewTextParagraph(),
                        text.text(),
                        text.setting(),
                        right ? TextAlign.RIGHT : TextAlign.LEFT);
                cell.setBorderColor(BorderEdge.bottom, r == 0 ? Palette.LIGHT.rule2() : Palette.LIGHT.rule());
            }
        }
        for (int c = 0; c < shown.columns().size(); c++) {
            table.setColumnWidth(c, (fitted.widths().get(c) * 1.03 + 36) * PptxShapes.SCALE);
        }
    }
}
