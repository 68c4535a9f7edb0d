package uk.mobilityatlas.export;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.deck.SlideBlock;
import uk.mobilityatlas.deck.SlideBrush;
import uk.mobilityatlas.deck.SlideLayout;
import uk.mobilityatlas.graphic.Palette;

/** A story as PDF, a page a slide: vectors, embedded type, bookmarks, and tags by which it can be read aloud. */
final class DeckPdf {
    /** The usual wide slide is 13⅓ by 7½ inches. */
    private static final double WIDTH = 960;

    private static final double HEIGHT = 540;
    private static final double SCALE = HEIGHT / SlideLayout.HEIGHT;

    private DeckPdf() {}

    static void write(Deck deck, Path file) {
        SafeFile.write(file, out -> write(deck, out));
    }

    static void write(Deck deck, OutputStream out) throws IOException {
        try (TaggedPdf pdf = new TaggedPdf(deck.title())) {
            for (DeckSlide slide : deck.slides()) {
                PDStructureElement part = TaggedPdf.element(StandardStructureTypes.SECT, pdf.whole());
                try (TaggedPage page = pdf.page(WIDTH, HEIGHT)) {
                    pdf.bookmark(slide.wording().headline(), page.page(), HEIGHT);
                    for (SlideBlock block : SlideLayout.of(slide, SlideLayout.HEIGHT * WIDTH / HEIGHT, Palette.LIGHT)) {
                        block(block, part, page);
                    }
                }
            }
            pdf.save(out);
        }
    }

    private static void block(SlideBlock block, PDStructureElement part, TaggedPage page) throws IOException {
        if (block instanceof SlideBlock.Rule) {
            page.decorate(painting(block));
        } else if (block instanceof SlideBlock.Text text) {
            boolean headline = text.role() == SlideBlock.Role.HEADLINE;
            page.paint(
                    TaggedPdf.element(headline ? StandardStructureTypes.H1 : StandardStructureTypes.P, part),
                    painting(block));
        } else if (block instanceof SlideBlock.Picture picture) {
            PDStructureElement figure = TaggedPdf.element(StandardStructureTypes.Figure, part);
            figure.setAlternateDescription(picture.part().graphic().summary());
            figure.addAttribute(placed(picture.box()));
            page.paint(figure, painting(block));
        } else if (block instanceof SlideBlock.Figures figures) {
            table(figures, TaggedPdf.element(StandardStructureTypes.TABLE, part), page);
        }
    }

    private static void table(SlideBlock.Figures figures, PDStructureElement table, TaggedPage page)
            throws IOException {
        for (SlideBlock.Rule rule : figures.table().rules(figures.box(), Palette.LIGHT)) {
            page.decorate(painting(rule));
        }
        boolean head = true;
        for (List<SlideBlock.Text> cells : figures.table().cells(figures.box(), Palette.LIGHT)) {
            PDStructureElement row = TaggedPdf.element(StandardStructureTypes.TR, table);
            boolean first = true;
            for (SlideBlock.Text cell : cells) {
                boolean heading = head || first;
                PDStructureElement element =
                        TaggedPdf.element(heading ? StandardStructureTypes.TH : StandardStructureTypes.TD, row);
                if (heading) {
                    PDTableAttributeObject scope = new PDTableAttributeObject();
                    scope.setScope(head ? PDTableAttributeObject.SCOPE_COLUMN : PDTableAttributeObject.SCOPE_ROW);
                    element.addAttribute(scope);
                }
                page.paint(element, painting(cell));
                first = false;
            }
            head = false;
        }
    }

    private static PDLayoutAttributeObject placed(Rectangle2D box) {
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        layout.setBBox(new PDRectangle(
                (float) (box.getX() * SCALE),
                (float) (HEIGHT - box.getMaxY() * SCALE),
                (float) (box.getWidth() * SCALE),
                (float) (box.getHeight() * SCALE)));
        return layout;
    }

    private static Consumer<Graphics2D> painting(SlideBlock block) {
        return g -> {
            g.scale(SCALE, SCALE);
            new SlideBrush(g, Palette.LIGHT).paint(block);
        };
    }
}
