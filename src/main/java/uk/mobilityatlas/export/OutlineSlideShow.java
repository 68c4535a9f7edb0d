package uk.mobilityatlas.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/**
 * A PowerPoint file whose maps are written into it as text. Their hundreds of outlines, of thousands of points, would
 * take the library most of the time that a file takes, as objects of its own.
 */
final class OutlineSlideShow extends XMLSlideShow {
    private static final String START = "<p:sp>";
    private static final String END = "</p:sp>";

    /** More than any slide has other shapes, or any map outlines. */
    private static final int OUTLINES = 10_000;

    /** A shape that stands where outlines will. */
    private record Place(XSLFSlide slide, String name, OutlineXml outlines) {}

    private final List<Place> places = new ArrayList<>();

    /** Outlines to be filled in, with numbers of their own. */
    OutlineXml outlines() {
        return new OutlineXml(OUTLINES * (places.size() + 1));
    }

    /** Puts outlines into a group of a slide, over what the group already has. */
    void outlines(XSLFSlide slide, XSLFGroupShape group, OutlineXml outlines) {
        XSLFFreeformShape place = group.createFreeform();
        String name = "outlines of map " + places.size();
        PptxShapes.name(place, name, "");
        places.add(new Place(slide, name, outlines));
    }

    /** Writes the file; what {@code write} of the library does, with the outlines put in before it is packed. */
    void save(OutputStream out) throws IOException {
        onSave(new HashSet<>());
        getProperties().commit();
        for (Place place : places) {
            replace(place);
        }
        for (PackagePart sheet : getPackage().getPartsByContentType(XSLFRelation.WORKBOOK.getContentType())) {
            ReproducibleZip.inside(sheet);
        }
        getPackage().save(new ReproducibleZip(out));
    }

    private static void replace(Place place) throws IOException {
        PackagePart part = place.slide().getPackagePart();
        String text;
        try (InputStream in = part.getInputStream()) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        int name = text.indexOf("name=\"" + place.name() + "\"");
        int start = text.lastIndexOf(START, name);
        int end = text.indexOf(END, name) + END.length();
        part.clear();
        try (OutputStream out = part.getOutputStream()) {
            out.write((text.substring(0, start) + place.outlines() + text.substring(end))
                    .getBytes(StandardCharsets.UTF_8));
        }
    }
}
