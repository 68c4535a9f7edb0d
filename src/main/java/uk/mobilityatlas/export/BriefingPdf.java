package uk.mobilityatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.briefing.Briefing;

/** A story as a briefing on A4, for the table: vectors, embedded type, bookmarks, and tags by which it can be read aloud. */
final class BriefingPdf {
    /** A4 in points. */
    private static final double WIDTH = 210 / 25.4 * 72;

    private static final double HEIGHT = 297 / 25.4 * 72;
    private static final double SCALE = WIDTH / Briefing.WIDTH;

    private BriefingPdf() {}

    /** @param reached told after each page how far the writing is; what it throws stops it */
    static void write(Deck deck, boolean notes, DoubleConsumer reached, OutputStream out) throws IOException {
        Briefing briefing = Briefing.of(deck, notes);
        BlockTags tags = new BlockTags(SCALE, HEIGHT);
        Map<Integer, PDStructureElement> elements = new HashMap<>();
        int done = 0;
        try (TaggedPdf pdf = new TaggedPdf(deck.title())) {
            for (Briefing.Page sheet : briefing.pages()) {
                try (TaggedPage page = pdf.page(WIDTH, HEIGHT)) {
                    for (Briefing.Placed placed : sheet.blocks()) {
                        int number = Math.max(0, placed.part());
                        Briefing.Part part = briefing.parts().get(number);
                        PDStructureElement element = elements.get(number);
                        if (element == null) {
                            element = TaggedPdf.element(StandardStructureTypes.SECT, pdf.whole());
                            elements.put(number, element);
                            double top = HEIGHT - placed.block().box().getY() * SCALE + 20;
                            pdf.bookmark(part.title(), part.level(), page.page(), top);
                        }
                        tags.block(placed.block(), part.level(), element, page);
                    }
                }
                reached.accept((double) ++done / (briefing.pages().size() + 1));
            }
            pdf.save(out);
        }
    }
}
