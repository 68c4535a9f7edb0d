package uk.mobilityatlas.deck.briefing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.deck.slide.SlideBlock;
import uk.mobilityatlas.deck.slide.SlideTable;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.story.Layout;

/** Fills the pages of a briefing from the top: what belongs together stays on a page, tables go on under their heads. */
final class BriefingLayout {
    private static final Texts TEXTS = Texts.beside(BriefingLayout.class);

    static final double LEFT = 285;
    static final double ROOM = Briefing.WIDTH - 2 * LEFT;
    private static final double TOP = 300;
    private static final double FOOT = Briefing.HEIGHT - 330;
    private static final double BETWEEN = 96;
    private static final int LEAST_ROWS = 3;

    private final Deck deck;
    private final boolean notes;
    private final IntUnaryOperator pageOf;
    private final List<Briefing.Part> parts = new ArrayList<>();
    private final List<List<Briefing.Placed>> pages = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final List<Briefing.Placed> waiting = new ArrayList<>();
    private double waitingHeight;
    private double y = 190;

    BriefingLayout(Deck deck, boolean notes, IntUnaryOperator pageOf) {
        this.deck = deck;
        this.notes = notes;
        this.pageOf = pageOf;
    }

    Briefing lay() {
        pages.add(new ArrayList<>());
        part(deck.title(), 1);
        new BriefingFront(deck, pageOf, said).lay(this);
        int level = 2;
        for (DeckSlide slide : deck.slides()) {
            if (slide.layout() == Layout.SECTION) {
                level = 2;
                section(slide);
                level = 3;
            } else if (slide.layout() != Layout.TITLE && slide.layout() != Layout.SOURCES) {
                part(slide.wording().headline(), level);
                new BriefingSection(slide, notes, said).lay(this);
                y += BETWEEN;
            }
        }
        new BriefingSources(deck).lay(this);
        for (int i = 0; i < pages.size(); i++) {
            running(i);
        }
        return new Briefing(parts, pages.stream().map(Briefing.Page::new).toList());
    }

    /** A heading alone at the foot of a page belongs to what follows on the next, so it waits for that. */
    private void section(DeckSlide slide) {
        part(slide.wording().headline(), 2);
        BriefingColumn column = column();
        column.gap(20);
        column.text(SlideBlock.Role.HEADLINE, slide.wording().headline(), BriefingType.SECTION);
        column.gap(30);
        column.blocks().forEach(block -> waiting.add(new Briefing.Placed(parts.size() - 1, block)));
        waitingHeight = column.foot();
    }

    /** Begins a part; what is added from now on belongs to it. */
    void part(String title, int level) {
        parts.add(new Briefing.Part(title, level));
    }

    /** A column over the whole width, to be added later. */
    static BriefingColumn column() {
        return new BriefingColumn(LEFT, 0, ROOM);
    }

    /** Puts a column's blocks where there is room for all of them. */
    void add(BriefingColumn column) {
        add(column.blocks(), column.foot());
    }

    void add(List<SlideBlock> blocks, double height) {
        if (y + waitingHeight + height > FOOT && y > TOP) {
            turn();
        }
        List<Briefing.Placed> page = pages.get(pages.size() - 1);
        waiting.forEach(placed ->
                page.add(new Briefing.Placed(placed.part(), placed.block().down(y))));
        y += waitingHeight;
        waiting.clear();
        waitingHeight = 0;
        blocks.forEach(block -> place(block.down(y)));
        y += height;
    }

    private void place(SlideBlock block) {
        pages.get(pages.size() - 1).add(new Briefing.Placed(parts.size() - 1, block));
    }

    private void turn() {
        pages.add(new ArrayList<>());
        y = TOP;
    }

    /** A table under a heading that is not parted from its first rows. */
    void table(BriefingColumn heading, Table table) {
        SlideTable whole = SlideTable.onPaper(table, ROOM);
        int all = whole.rows();
        double first = whole.part(0, Math.min(LEAST_ROWS, all)).height();
        if (y + waitingHeight + heading.foot() + first > FOOT) {
            turn();
        }
        add(heading);
        int from = 0;
        while (from < all) {
            int count = 1;
            while (from + count < all && y + whole.part(from, count + 1).height() <= FOOT) {
                count++;
            }
            SlideTable part = whole.part(from, count);
            place(new SlideBlock.Figures(new Rectangle2D.Double(LEFT, y, ROOM, part.height()), part));
            y += part.height();
            from += count;
            if (from < all) {
                turn();
            }
        }
        if (whole.columns().size() < table.columns().size()) {
            BriefingColumn left = column();
            left.gap(10);
            left.text(
                    SlideBlock.Role.NOTE,
                    TEXTS.of("columns", whole.columns().size(), table.columns().size()),
                    BriefingType.SMALL);
            add(left);
        }
    }

    /** What every page says of itself: the story above, licence, data version and page below. */
    private void running(int page) {
        List<Briefing.Placed> blocks = pages.get(page);
        SlideBlock.Setting setting = BriefingType.SOURCE;
        if (page > 0) {
            blocks.add(new Briefing.Placed(-1, line(deck.title(), LEFT, 165, setting)));
            blocks.add(rule(240));
        }
        blocks.add(rule(Briefing.HEIGHT - 265));
        String licence = Credits.OPEN_GOVERNMENT;
        blocks.add(new Briefing.Placed(-1, line(licence, LEFT, Briefing.HEIGHT - 240, setting)));
        blocks.add(new Briefing.Placed(
                -1,
                line(
                        TEXTS.of("version", deck.version().label()),
                        LEFT,
                        Briefing.HEIGHT - 240 + setting.leading(),
                        setting)));
        String number = TEXTS.of("page", page + 1, pages.size());
        double width = Lettering.width(number, setting.cut().at(setting.size()));
        blocks.add(new Briefing.Placed(
                -1, line(number, LEFT + ROOM - width, Briefing.HEIGHT - 240 + setting.leading(), setting)));
    }

    private static SlideBlock line(String text, double x, double y, SlideBlock.Setting setting) {
        String line = Lettering.fit(text, setting.cut().at(setting.size()), ROOM);
        double width = Lettering.width(line, setting.cut().at(setting.size()));
        return new SlideBlock.Text(
                SlideBlock.Role.RUNNING,
                new Rectangle2D.Double(x, y, width, setting.leading()),
                List.of(line),
                setting,
                null);
    }

    private static Briefing.Placed rule(double y) {
        return new Briefing.Placed(
                -1, new SlideBlock.Rule(new Rectangle2D.Double(LEFT, y, ROOM, 3), Briefing.PALETTE.rule2()));
    }
}
