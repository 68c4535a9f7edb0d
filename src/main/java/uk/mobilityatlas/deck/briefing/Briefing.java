package uk.mobilityatlas.deck.briefing;

import java.util.List;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.slide.SlideBlock;
import uk.mobilityatlas.graphic.Palette;

/**
 * A story as a printed briefing: pages of A4 on which every slide's pictures stand beside what can be said of them.
 *
 * @param parts its title and headings, in order
 */
public record Briefing(List<Part> parts, List<Page> pages) {
    /** The width of a page in its own lengths, of which {@value SlideLayout#SIZE} are the height of text in pictures. */
    public static final double WIDTH = 3500;

    /** The height of a page. */
    public static final double HEIGHT = WIDTH * 297 / 210;

    /**
     * What a heading stands over.
     *
     * @param level 1 for the title
     */
    public record Part(String title, int level) {}

    /** One page, its blocks in reading order. */
    public record Page(List<Placed> blocks) {
        public Page {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A block on a page.
     *
     * @param part the number of the part that it belongs to; -1 for what stands on every page
     */
    public record Placed(int part, SlideBlock block) {}

    public Briefing {
        parts = List.copyOf(parts);
        pages = List.copyOf(pages);
    }

    /** The briefing of a deck, with the speaker's notes where they are wanted; slides that nobody has written on are no part of it. */
    public static Briefing of(Deck deck, boolean notes) {
        Deck written = new Deck(
                deck.title(),
                deck.slides().stream().filter(slide -> !slide.unwritten()).toList(),
                deck.version(),
                deck.figures());
        Briefing first = new BriefingLayout(written, notes, part -> 0).lay();
        // the front names the pages of what follows, which are known when all is laid out
        return new BriefingLayout(written, notes, first::pageOf).lay();
    }

    /** The number of the first page of a part, from 1; 0 for a part without one. */
    int pageOf(int part) {
        for (int page = 0; page < pages.size(); page++) {
            if (pages.get(page).blocks().stream().anyMatch(placed -> placed.part() == part)) {
                return page + 1;
            }
        }
        return 0;
    }

    /** Paper is always light. */
    static final Palette PALETTE = Palette.LIGHT;
}
