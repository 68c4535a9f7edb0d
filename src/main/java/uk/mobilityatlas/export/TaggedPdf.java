package uk.mobilityatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A PDF that can be read aloud in order: tagged after PDF/UA-1, with title, language and bookmarks. */
final class TaggedPdf implements AutoCloseable {
    private static final String LANGUAGE = "en-GB";
    private static final String MAKER = "Mobility Atlas";

    static {
        // a little larger than the library's usual, and a third faster to write: most of a page's time is packing it
        System.setProperty(Filter.SYSPROP_DEFLATELEVEL, System.getProperty(Filter.SYSPROP_DEFLATELEVEL, "4"));
    }

    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts = new PdfFonts(document);
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Map<Integer, PDParentTreeValue> parents = new TreeMap<>();

    TaggedPdf(String title) throws IOException {
        document.setVersion(1.7f);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(LANGUAGE);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setStructureTreeRoot(root);
        catalog.setDocumentOutline(outline);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator(MAKER);
        catalog.setMetadata(metadata(title));
        whole = element(StandardStructureTypes.DOCUMENT, root);
    }

    private PDMetadata metadata(String title) throws IOException {
        String packet = "<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">"
                + "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(title)
                + "</rdf:li></rdf:Alt></dc:title>"
                + "<dc:language><rdf:Bag><rdf:li>" + LANGUAGE + "</rdf:li></rdf:Bag></dc:language>"
                + "<xmp:CreatorTool>" + MAKER + "</xmp:CreatorTool><pdfuaid:part>1</pdfuaid:part>"
                + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>";
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
        return metadata;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The whole document in its structure. */
    PDStructureElement whole() {
        return whole;
    }

    /** A new element at the end of another. */
    static PDStructureElement element(String type, PDStructureNode parent) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** A new page in points, which must be closed before the next. */
    TaggedPage page(double width, double height) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        int key = document.getNumberOfPages();
        page.setStructParents(key);
        document.addPage(page);
        COSArray elements = new COSArray();
        parents.put(key, new PDParentTreeValue(elements));
        return new TaggedPage(document, page, fonts, elements);
    }

    /** A bookmark below the last one of the level above; 1 is the highest. */
    void bookmark(String title, int level, PDPage page, double top) {
        PDPageXYZDestination to = new PDPageXYZDestination();
        to.setPage(page);
        to.setLeft(0);
        to.setTop((int) Math.round(top));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(to);
        PDOutlineNode above = outline;
        for (int i = 1; i < level && above.getLastChild() != null; i++) {
            above = above.getLastChild();
        }
        above.addLast(item);
        if (above instanceof PDOutlineItem) {
            above.openNode();
        }
    }

    void save(OutputStream out) throws IOException {
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        PdfContentId.give(document);
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
