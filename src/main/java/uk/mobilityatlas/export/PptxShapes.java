package uk.mobilityatlas.export;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import uk.mobilityatlas.deck.slide.SlideBlock;
import uk.mobilityatlas.deck.slide.SlideLayout;
import uk.mobilityatlas.graphic.Typeface;

/** Shapes of a PowerPoint slide, each with a name and what it says to those who cannot see it. */
final class PptxShapes {
    /** Points for a length of a slide's own. */
    static final double SCALE = 540 / SlideLayout.HEIGHT;

    private PptxShapes() {}

    static Rectangle2D points(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() * SCALE, box.getY() * SCALE, box.getWidth() * SCALE, box.getHeight() * SCALE);
    }

    /** A part of a picture that stands in a box of a slide. */
    static Rectangle2D within(Rectangle2D box, Rectangle2D part) {
        return new Rectangle2D.Double(
                box.getX() + part.getX(), box.getY() + part.getY(), part.getWidth(), part.getHeight());
    }

    /** Names a shape and gives it its alternative text. */
    static void name(XSLFShape shape, String name, String words) {
        CTNonVisualDrawingProps about;
        if (shape.getXmlObject() instanceof CTShape plain) {
            about = plain.getNvSpPr().getCNvPr();
        } else if (shape.getXmlObject() instanceof CTGroupShape group) {
            about = group.getNvGrpSpPr().getCNvPr();
        } else if (shape.getXmlObject() instanceof CTPicture picture) {
            about = picture.getNvPicPr().getCNvPr();
        } else {
            about = ((CTGraphicalObjectFrame) shape.getXmlObject())
                    .getNvGraphicFramePr()
                    .getCNvPr();
        }
        about.setName(name);
        about.setDescr(words);
    }

    /** Sets a text as it stands on the slide; lines break anew where the typeface is another. */
    static void text(XSLFTextShape shape, String words, SlideBlock.Setting setting) {
        text(shape, words, setting, TextAlign.LEFT);
    }

    static void text(XSLFTextShape shape, String words, SlideBlock.Setting setting, TextAlign align) {
        shape.clearText();
        shape.setInsets(new Insets2D(0, 0, 0, 0));
        shape.setVerticalAlignment(VerticalAlignment.TOP);
        shape.setWordWrap(true);
        shape.setTextAutofit(TextAutofit.NONE);
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        run(paragraph, words, setting, align);
    }

    /** One line of text, which never breaks and has a little more room for another typeface, at the end that it stands at. */
    static void line(
            XSLFShapeContainer onto, String words, Rectangle2D points, SlideBlock.Setting setting, boolean right) {
        XSLFTextBox box = onto.createTextBox();
        text(box, words, setting, right ? TextAlign.RIGHT : TextAlign.LEFT);
        box.setWordWrap(false);
        double more = points.getWidth() * 0.08 + 2;
        box.setAnchor(new Rectangle2D.Double(
                points.getX() - (right ? more : 0), points.getY(), points.getWidth() + more, points.getHeight()));
        name(box, "Text", "");
    }

    static void run(XSLFTextParagraph paragraph, String words, SlideBlock.Setting setting, TextAlign align) {
        paragraph.setTextAlign(align);
        // In points, so that lines stand as far apart where the typeface is another; a large figure has room of its
        // own.
        boolean large = setting.leading() < setting.size();
        paragraph.setLineSpacing(large ? 100.0 : -setting.leading() * SCALE);
        paragraph.setSpaceBefore(0.0);
        paragraph.setBullet(false);
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(words);
        run.setFontFamily(
                switch (setting.cut()) {
                    case CONDENSED -> "Open Sans Condensed Light";
                    case SEMIBOLD -> "Open Sans Semibold";
                    default -> Typeface.FAMILY;
                });
        run.setFontSize(setting.size() * SCALE);
        run.setFontColor(setting.colour());
    }

    /** A shape of its own from a shape in a slide's lengths. */
    static XSLFFreeformShape freeform(
            XSLFShapeContainer onto,
            Shape shape,
            AffineTransform to,
            @Nullable Color fill,
            @Nullable Color line,
            double weight) {
        XSLFFreeformShape freeform = onto.createFreeform();
        freeform.setPath(new Path2D.Double(to.createTransformedShape(shape)));
        if (fill != null) {
            freeform.setFillColor(fill);
        }
        freeform.setLineColor(line);
        freeform.setLineWidth(weight);
        return freeform;
    }
}
