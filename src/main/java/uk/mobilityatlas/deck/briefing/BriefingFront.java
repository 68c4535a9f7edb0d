package uk.mobilityatlas.deck.briefing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.DeckPart;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.deck.slide.SlideBlock;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.story.Layout;

/** The front of a briefing: its title, the main finding, every finding with its page, and the figures in a table. */
final class BriefingFront {
    private static final Texts TEXTS = Texts.beside(BriefingFront.class);

    private static final double PAD = 64;
    private static final double FIGURE = 820;
    private static final int MOST_SAYINGS = 4;

    private final Deck deck;
    private final IntUnaryOperator pageOf;
    private final Set<String> said;

    /** @param said takes what the front says, which is not said again at length */
    BriefingFront(Deck deck, IntUnaryOperator pageOf, Set<String> said) {
        this.deck = deck;
        this.pageOf = pageOf;
        this.said = said;
    }

    void lay(BriefingLayout pages) {
        pages.add(title());
        main().ifPresent(slide -> finding(slide, pages));
        findings(pages);
        Optional<Table> numbers = BriefingNumbers.of(deck);
        if (numbers.isPresent()) {
            BriefingColumn heading = BriefingLayout.column();
            heading.gap(44);
            heading.text(SlideBlock.Role.LABEL, TEXTS.of("numbers"), BriefingType.LABEL);
            heading.gap(8);
            pages.table(heading, numbers.get());
        }
        BriefingColumn after = BriefingLayout.column();
        after.gap(110);
        pages.add(after);
    }

    private BriefingColumn title() {
        BriefingColumn column = BriefingLayout.column();
        column.blocks()
                .add(new SlideBlock.Rule(
                        new Rectangle2D.Double(BriefingLayout.LEFT, 0, 260, 20), Briefing.PALETTE.accent()));
        column.gap(64);
        column.text(SlideBlock.Role.TITLE, deck.title(), BriefingType.TITLE);
        column.gap(14);
        String subtitle = deck.slides().stream()
                .filter(slide -> slide.layout() == Layout.TITLE)
                .map(slide -> slide.wording().subtitle())
                .findFirst()
                .orElse("");
        column.text(SlideBlock.Role.SUBTITLE, subtitle, BriefingType.SUBTITLE);
        column.gap(56);
        return column;
    }

    /** The first slide that has figures is what the story is about. */
    private Optional<DeckSlide> main() {
        return deck.slides().stream()
                .filter(slide -> !slide.comparisons().isEmpty())
                .findFirst();
    }

    private void finding(DeckSlide slide, BriefingLayout pages) {
        Optional<DeckPart.Number> number = slide.parts().stream()
                .filter(DeckPart.Number.class::isInstance)
                .map(DeckPart.Number.class::cast)
                .findFirst();
        double room = BriefingLayout.ROOM - 2 * PAD - (number.isPresent() ? FIGURE + PAD : 0);
        BriefingColumn words = new BriefingColumn(BriefingLayout.LEFT + PAD, PAD * 0.8, room);
        words.text(SlideBlock.Role.LABEL, TEXTS.of("main"), BriefingType.LABEL);
        words.text(SlideBlock.Role.WORDS, slide.wording().headline(), BriefingType.LEAD);
        words.text(SlideBlock.Role.SUBTITLE, slide.wording().subtitle(), BriefingType.SUBTITLE);
        words.gap(24);
        slide.sayings().stream().limit(MOST_SAYINGS).forEach(saying -> {
            said.add(saying.sentence());
            words.text(SlideBlock.Role.VERDICT, saying.sentence(), BriefingType.BODY, saying.mark());
            words.gap(10);
        });
        BriefingColumn beside =
                new BriefingColumn(BriefingLayout.LEFT + BriefingLayout.ROOM - PAD - FIGURE, PAD * 0.8, FIGURE);
        number.ifPresent(n -> {
            said.add(n.words());
            beside.number(n);
        });
        double height = Math.max(words.foot(), beside.foot()) + PAD * 0.8;
        List<SlideBlock> blocks = new ArrayList<>();
        blocks.add(new SlideBlock.Rule(
                new Rectangle2D.Double(BriefingLayout.LEFT, 0, BriefingLayout.ROOM, height), Briefing.PALETTE.soft()));
        blocks.addAll(words.blocks());
        blocks.addAll(beside.blocks());
        pages.add(blocks, height);
    }

    /** Every headline once with its verdict and the page on which it is shown. */
    private void findings(BriefingLayout pages) {
        List<String> seen = new ArrayList<>();
        main().ifPresent(slide -> seen.add(slide.wording().headline()));
        boolean headed = false;
        int part = 0;
        for (DeckSlide slide : deck.slides()) {
            if (slide.layout() == Layout.TITLE || slide.layout() == Layout.SOURCES) {
                continue;
            }
            part++;
            String headline = slide.wording().headline();
            boolean pictured = slide.parts().stream().anyMatch(DeckPart.Picture.class::isInstance);
            if (slide.comparisons().isEmpty() || !pictured || seen.contains(headline)) {
                continue;
            }
            seen.add(headline);
            if (!headed) {
                pages.add(heading());
                headed = true;
            }
            pages.add(finding(named(slide), mark(slide), pageOf.applyAsInt(part)), BriefingType.BODY.leading() + 12);
        }
    }

    private static BriefingColumn heading() {
        BriefingColumn heading = BriefingLayout.column();
        heading.gap(50);
        heading.text(SlideBlock.Role.LABEL, TEXTS.of("findings"), BriefingType.LABEL);
        heading.gap(6);
        return heading;
    }

    /** A headline that does not say what is measured is followed by it. */
    private static String named(DeckSlide slide) {
        String headline = slide.wording().headline();
        Indicator indicator = slide.comparisons().get(0).indicator();
        String measure = indicator.title().split(",")[0];
        String said = headline.toLowerCase(Locale.UK);
        boolean named = said.contains(measure.toLowerCase(Locale.UK))
                || said.contains(indicator.phrase().toLowerCase(Locale.UK).replaceAll(" rate$", ""));
        return named ? headline : TEXTS.of("named", headline, measure);
    }

    private static VerdictMark mark(DeckSlide slide) {
        return slide.sayings().isEmpty()
                ? VerdictMark.NOT_TESTED
                : slide.sayings().get(0).mark();
    }

    private static List<SlideBlock> finding(String headline, VerdictMark mark, int page) {
        SlideBlock.Setting setting = BriefingType.BODY;
        String number = TEXTS.of("on-page", page);
        double width = Lettering.width(number, setting.cut().at(setting.size()));
        double room = BriefingLayout.ROOM - width - 60;
        String line = Lettering.fit(headline, setting.cut().at(setting.size()), room - SlideBlock.Text.INDENT);
        double right = BriefingLayout.LEFT + BriefingLayout.ROOM;
        return List.of(
                new SlideBlock.Text(
                        SlideBlock.Role.WORDS,
                        new Rectangle2D.Double(BriefingLayout.LEFT, 0, room, setting.leading()),
                        List.of(line),
                        setting,
                        mark),
                new SlideBlock.Text(
                        SlideBlock.Role.NOTE,
                        new Rectangle2D.Double(right - width, 0, width, setting.leading()),
                        List.of(number),
                        setting,
                        null));
    }
}
