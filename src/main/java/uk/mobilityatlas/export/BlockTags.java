package uk.mobilityatlas.export;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import uk.mobilityatlas.deck.slide.SlideBlock;
import uk.mobilityatlas.deck.slide.SlideBrush;
import uk.mobilityatlas.graphic.Palette;

/** Paints blocks onto tagged pages: texts as headings and paragraphs, pictures with what they show, tables with heads. */
final class BlockTags {
    private final double scale;
    private final double height;

    /**
     * @param scale points for a length of the blocks
     * @param height of a page in points
     */
    BlockTags(double scale, double height) {
        this.scale = scale;
        this.height = height;
    }

    /** Paints a block as a new element of a part; a headline is a heading of a level. */
    void block(SlideBlock block, int level, PDStructureElement part, TaggedPage page) throws IOException {
        if (block instanceof SlideBlock.Rule
                || block instanceof SlideBlock.Text text && text.role() == SlideBlock.Role.RUNNING) {
            page.decorate(painting(block));
        } else if (block instanceof SlideBlock.Text text) {
            boolean heading = text.role() == SlideBlock.Role.HEADLINE || text.role() == SlideBlock.Role.TITLE;
            page.paint(TaggedPdf.element(heading ? "H" + level : StandardStructureTypes.P, part), painting(block));
        } else if (block instanceof SlideBlock.Picture picture) {
            PDStructureElement figure = TaggedPdf.element(StandardStructureTypes.Figure, part);
            figure.setAlternateDescription(picture.part().graphic().summary());
            figure.addAttribute(placed(picture.box()));
            page.paint(figure, painting(block));
        } else if (block instanceof SlideBlock.Figures figures) {
            table(figures, TaggedPdf.element(StandardStructureTypes.TABLE, part), page);
        }
    }

    private void table(SlideBlock.Figures figures, PDStructureElement table, TaggedPage page) throws IOException {
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

    private PDLayoutAttributeObject placed(Rectangle2D box) {
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        layout.setBBox(new PDRectangle(
                (float) (box.getX() * scale),
                (float) (height - box.getMaxY() * scale),
                (float) (box.getWidth() * scale),
                (float) (box.getHeight() * scale)));
        return layout;
    }

    private Consumer<Graphics2D> painting(SlideBlock block) {
        return g -> {
            g.scale(scale, scale);
            new SlideBrush(g, Palette.LIGHT).paint(block);
        };
    }
}
