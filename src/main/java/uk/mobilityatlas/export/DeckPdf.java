package uk.mobilityatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.DoubleConsumer;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.deck.slide.SlideBlock;
import uk.mobilityatlas.deck.slide.SlideLayout;
import uk.mobilityatlas.graphic.Palette;

/** A story as PDF, a page a slide: vectors, embedded type, bookmarks, and tags by which it can be read aloud. */
final class DeckPdf {
    /** The usual wide slide is 13⅓ by 7½ inches. */
    private static final double WIDTH = 960;

    private static final double HEIGHT = 540;
    private static final double SCALE = HEIGHT / SlideLayout.HEIGHT;

    private DeckPdf() {}

    /** @param reached told after each page how far the writing is; what it throws stops it */
    static void write(Deck deck, DoubleConsumer reached, OutputStream out) throws IOException {
        BlockTags tags = new BlockTags(SCALE, HEIGHT);
        int done = 0;
        try (TaggedPdf pdf = new TaggedPdf(deck.title())) {
            for (DeckSlide slide : deck.slides()) {
                PDStructureElement part = TaggedPdf.element(StandardStructureTypes.SECT, pdf.whole());
                try (TaggedPage page = pdf.page(WIDTH, HEIGHT)) {
                    pdf.bookmark(slide.wording().headline(), 1, page.page(), HEIGHT);
                    for (SlideBlock block : SlideLayout.of(slide, SlideLayout.HEIGHT * WIDTH / HEIGHT, Palette.LIGHT)) {
                        tags.block(block, 1, part, page);
                    }
                }
                reached.accept((double) ++done / (deck.slides().size() + 1));
            }
            pdf.save(out);
        }
    }
}
