package uk.mobilityatlas.deck.briefing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.deck.DeckPart;
import uk.mobilityatlas.deck.slide.SlideBlock;
import uk.mobilityatlas.deck.slide.SlideForms;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.VerdictMark;

/** Blocks of a briefing below one another, from the top of a column. */
final class BriefingColumn {
    private final double left;
    private final double width;
    private final List<SlideBlock> blocks = new ArrayList<>();
    private double foot;

    BriefingColumn(double left, double top, double width) {
        this.left = left;
        this.width = width;
        this.foot = top;
    }

    List<SlideBlock> blocks() {
        return blocks;
    }

    /** Where the next block would begin. */
    double foot() {
        return foot;
    }

    void gap(double height) {
        foot += height;
    }

    void text(SlideBlock.Role role, String words, SlideBlock.Setting setting) {
        text(role, words, setting, null);
    }

    void text(SlideBlock.Role role, String words, SlideBlock.Setting setting, @Nullable VerdictMark mark) {
        if (words.isBlank()) {
            return;
        }
        double room = width - (mark == null ? 0 : SlideBlock.Text.INDENT);
        boolean heading = role == SlideBlock.Role.HEADLINE || role == SlideBlock.Role.TITLE;
        List<String> lines = heading
                ? Lettering.balanced(words, setting.cut().at(setting.size()), room)
                : Lettering.wrap(words, setting.cut().at(setting.size()), room);
        double height = lines.size() * setting.leading();
        blocks.add(new SlideBlock.Text(role, new Rectangle2D.Double(left, foot, width, height), lines, setting, mark));
        foot += height;
    }

    void picture(DeckPart.Picture picture, double height) {
        blocks.add(new SlideBlock.Picture(
                new Rectangle2D.Double(left, foot, width, height),
                picture,
                SlideForms.of(picture.graphic(), Briefing.PALETTE)));
        foot += height;
    }

    /** A figure with what it counts and its verdict. */
    void number(DeckPart.Number number) {
        SlideBlock.Setting large = BriefingType.FIGURE;
        double one = Lettering.width(number.figure(), large.cut().at(1));
        double size = Math.min(large.size(), width / one);
        text(
                SlideBlock.Role.FIGURE,
                number.figure(),
                new SlideBlock.Setting(large.cut(), size, size * 1.05, large.colour()));
        text(SlideBlock.Role.WORDS, number.words(), BriefingType.BODY);
        gap(10);
        text(SlideBlock.Role.VERDICT, number.verdict(), BriefingType.STRONG, number.mark());
    }
}
