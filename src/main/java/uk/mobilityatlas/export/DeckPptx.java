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
import java.util.function.DoubleConsumer;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.StrokeStyle;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.deck.slide.ShapeForm;
import uk.mobilityatlas.deck.slide.SlideBlock;
import uk.mobilityatlas.deck.slide.SlideIcon;
import uk.mobilityatlas.deck.slide.SlideLabel;
import uk.mobilityatlas.deck.slide.SlideMap;
import uk.mobilityatlas.deck.slide.SlideRows;
import uk.mobilityatlas.deck.slide.SlideScatter;
import uk.mobilityatlas.deck.slide.SlideTable;
import uk.mobilityatlas.deck.slide.SlideTrends;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Marker;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.VerdictMark;

/** A story as PowerPoint that can be edited: titles, text, tables and charts are PowerPoint's own, maps are shapes. */
final class DeckPptx {
    private static final double HEIGHT = uk.mobilityatlas.deck.slide.SlideLayout.HEIGHT;

    private final OutlineSlideShow show;
    private final XSLFSlide slide;
    private boolean titled;

    private DeckPptx(OutlineSlideShow show, XSLFSlide slide) {
        this.show = show;
        this.slide = slide;
    }

    /** @param reached told after each slide how far the writing is; what it throws stops it */
    static void write(Deck deck, DoubleConsumer reached, OutputStream out) throws IOException {
        try (OutlineSlideShow show = new OutlineSlideShow()) {
            show.setPageSize(new Dimension(960, 540));
            show.getProperties().getCoreProperties().setTitle(deck.title());
            show.getProperties().getCoreProperties().setCreator("Mobility Atlas");
            ReproducibleZip.date(show.getProperties(), deck.version());
            for (DeckSlide answered : deck.slides()) {
                XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
                new DeckPptx(show, slide).fill(answered);
                notes(show, slide, answered.notes());
                reached.accept((double) show.getSlides().size() / (deck.slides().size() + 1));
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
                } else if (shape.getTextType() != Placeholder.SLIDE_IMAGE) {
                    // The library copies date and number as runs that the schema does not allow.
                    notes.removeShape(shape);
                }
            }
        }
    }

    private void fill(DeckSlide answered) throws IOException {
        for (SlideBlock block :
                uk.mobilityatlas.deck.slide.SlideLayout.of(answered, HEIGHT * 960 / 540, Palette.LIGHT)) {
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
        text(text, TextAlign.LEFT);
    }

    private void text(SlideBlock.Text text, TextAlign align) {
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
        if (text.role() == SlideBlock.Role.HEADLINE && text.lines().size() > 1) {
            box = new Rectangle2D.Double(box.getX(), box.getY(), broken(text, box.getWidth()), box.getHeight());
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
        PptxShapes.text(shape, text.text(), text.setting(), align);
        if (align == TextAlign.LEFT && !title && text.lines().size() == 1) {
            shape.setWordWrap(false);
        }
        PptxShapes.name(shape, title ? "Title" : name(text.role()), "");
    }

    /** So wide that the lines break where they were broken, with a little more for another typeface. */
    private static double broken(SlideBlock.Text text, double most) {
        double widest = text.lines().stream()
                .mapToDouble(line -> Lettering.width(
                        line, text.setting().cut().at(text.setting().size())))
                .max()
                .orElse(most);
        return Math.min(most, widest * 1.04);
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
                        : mark.pointsUp()
                                ? Marker.TRIANGLE.at(x, y, 19)
                                : mark.pointsDown()
                                        ? Marker.TRIANGLE_DOWN.at(x, y, 19)
                                        : new Ellipse2D.Double(x - 20, y - 20, 40, 40);
        boolean open = mark.open();
        XSLFFreeformShape drawn =
                PptxShapes.freeform(slide, shape, to, open ? null : colour, colour, worse || better ? 0.5 : 2);
        if (mark == VerdictMark.CANNOT_TELL) {
            drawn.setLineDash(StrokeStyle.LineDash.SYS_DASH);
        }
        PptxShapes.name(drawn, "Verdict mark", mark.words());
    }

    private void picture(SlideBlock.Picture picture) throws IOException {
        Rectangle2D box = picture.box();
        Size size = new Size(box.getWidth(), box.getHeight());
        if (picture.form() instanceof SlideMap map) {
            PptxMap.draw(show, slide, map, box);
        } else if (picture.form() instanceof SlideRows rows) {
            SlideRows.Plan plan = rows.plan(size);
            PptxRows.draw(show, slide, rows, plan, box);
            labels(plan.labels(), plan.icons(), box);
        } else if (picture.form() instanceof SlideTrends trends) {
            SlideTrends.Plan plan = trends.plan(size);
            new PptxTrends(show, slide, trends, plan).draw(box);
            labels(plan.labels(), plan.icons(), box);
        } else if (picture.form() instanceof SlideScatter scatter) {
            SlideScatter.Plan plan = scatter.plan(size);
            PptxScatter.draw(show, slide, scatter, plan, box);
            labels(plan.labels(), List.of(), box);
        } else if (picture.form() instanceof ShapeForm form) {
            PptxPaint.draw(slide, form, box);
        } else {
            throw new IllegalStateException(
                    "No chart and no shapes: " + picture.form().getClass());
        }
    }

    /** The texts of a picture, which a chart cannot place as well. */
    private void labels(List<SlideLabel> labels, List<SlideIcon> icons, Rectangle2D box) {
        AffineTransform to = AffineTransform.getScaleInstance(PptxShapes.SCALE, PptxShapes.SCALE);
        to.translate(box.getX(), box.getY());
        for (SlideIcon icon : icons) {
            PptxShapes.name(
                    PptxShapes.freeform(slide, icon.shape(), to, icon.style().colour(), null, 0),
                    icon.name() + ", marker",
                    icon.name());
        }
        for (SlideLabel label : labels) {
            SlideBlock.Text text = new SlideBlock.Text(
                    label.text().role(),
                    PptxShapes.within(box, label.text().box()),
                    label.text().lines(),
                    label.text().setting(),
                    label.text().mark());
            text(text, label.right() ? TextAlign.RIGHT : TextAlign.LEFT);
        }
    }

    private void table(SlideTable fitted, Rectangle2D box, String words) {
        Table shown = fitted.shown();
        XSLFTable table = slide.createTable();
        table.setAnchor(
                PptxShapes.points(new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), fitted.height())));
        PptxShapes.name(table, "Table: " + shown.caption(), words);
        table.getCTTable().getTblPr().setFirstRow(true);
        List<List<SlideBlock.Text>> cells = fitted.cells(box, Palette.LIGHT);
        double gap = fitted.gap(box.getWidth());
        for (int r = 0; r < cells.size(); r++) {
            XSLFTableRow row = table.addRow();
            row.setHeight(fitted.heights().get(r) * PptxShapes.SCALE);
            for (int c = 0; c < cells.get(r).size(); c++) {
                XSLFTableCell cell = row.addCell();
                SlideBlock.Text text = cells.get(r).get(c);
                boolean right = shown.columns().get(c).numeric();
                // The room between columns lies left of each, also where figures stand at the right of theirs.
                double room = c == 0 ? 0 : gap * (right ? 0.3 : 0.94) - slack(fitted, c - 1, gap);
                cell.setInsets(new Insets2D(2, Math.max(0, room) * PptxShapes.SCALE, 2, 0));
                cell.setVerticalAlignment(r == 0 ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
                PptxShapes.run(
                        cell.addNewTextParagraph(),
                        text.text(),
                        text.setting(),
                        right ? TextAlign.RIGHT : TextAlign.LEFT);
                cell.setBorderWidth(BorderEdge.bottom, r == 0 ? 1.25 : 0.75);
                cell.setBorderColor(BorderEdge.bottom, r == 0 ? Palette.LIGHT.rule2() : Palette.LIGHT.rule());
            }
        }
        for (int c = 0; c < shown.columns().size(); c++) {
            double width = fitted.widths().get(c) + slack(fitted, c, gap);
            double before = c == 0 ? 0 : gap - slack(fitted, c - 1, gap);
            table.setColumnWidth(c, (width + before) * PptxShapes.SCALE);
        }
    }

    /** What a column takes of the room after it, so that its longest word holds in a typeface a little wider. */
    private static double slack(SlideTable fitted, int column, double gap) {
        return Math.min(gap * 0.5, fitted.widths().get(column) * 0.06);
    }
}
