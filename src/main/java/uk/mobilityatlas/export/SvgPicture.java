package uk.mobilityatlas.export;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Typeface;

/** A picture as SVG: lines to a tenth of a pixel, text as text in the family's name, with title and description. */
final class SvgPicture {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String FALLBACK = ", 'Noto Sans', 'Segoe UI', Arial, sans-serif";

    private SvgPicture() {}

    static void write(Graphic picture, Size size, OutputStream out) throws IOException {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(NAMESPACE, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(1);
        SVGGraphics2D g = new SVGGraphics2D(context, false);
        g.setSVGCanvasSize(new Dimension((int) Math.ceil(size.width()), (int) Math.ceil(size.height())));
        picture.paint(g, size);
        Element root = g.getRoot();
        root.setAttributeNS(
                null, "viewBox", "0 0 " + (int) Math.ceil(size.width()) + " " + (int) Math.ceil(size.height()));
        root.setAttributeNS(null, "role", "img");
        root.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:lang", "en-GB");
        describe(document, root, picture);
        nameFonts(root);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        g.stream(root, writer, false, false);
        writer.flush();
    }

    private static void describe(Document document, Element root, Graphic picture) {
        Element title = document.createElementNS(NAMESPACE, "title");
        title.setTextContent(picture.headline().isBlank() ? picture.summary() : picture.headline());
        Element description = document.createElementNS(NAMESPACE, "desc");
        description.setTextContent(picture.summary());
        Node first = root.getFirstChild();
        root.insertBefore(title, first);
        root.insertBefore(description, first);
    }

    /** Java names each cut as a family of its own; files name the family and the weight. */
    private static void nameFonts(Element element) {
        for (Typeface cut : Typeface.values()) {
            if (isNamed(cut, element)) {
                element.setAttributeNS(null, "font-family", "'" + Typeface.FAMILY + "'" + FALLBACK);
                element.setAttributeNS(null, "font-weight", String.valueOf(cut.weight()));
                if (cut == Typeface.CONDENSED) {
                    element.setAttributeNS(null, "font-stretch", "condensed");
                }
                break;
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element e) {
                nameFonts(e);
            }
        }
    }

    /** The bold cut shares its family's name with the regular one. */
    private static boolean isNamed(Typeface cut, Element element) {
        String family = element.getAttribute("font-family").replace("'", "");
        boolean bold = element.getAttribute("font-weight").equals("bold");
        return family.equalsIgnoreCase(cut.at(12).getFamily(Locale.ROOT)) && bold == (cut == Typeface.BOLD);
    }
}
