package uk.mobilityatlas.deck.briefing;

import uk.mobilityatlas.deck.slide.SlideBlock;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Typeface;

/** How the texts of a briefing are set; six lengths are about a point. */
final class BriefingType {
    private static final Palette PALETTE = Briefing.PALETTE;

    static final SlideBlock.Setting TITLE = set(Typeface.SEMIBOLD, 168, 200);
    static final SlideBlock.Setting LEAD = set(Typeface.SEMIBOLD, 112, 138);
    static final SlideBlock.Setting SECTION = accent(112, 140);
    static final SlideBlock.Setting HEADLINE = set(Typeface.SEMIBOLD, 82, 102);
    static final SlideBlock.Setting BODY = set(Typeface.REGULAR, 54, 74);
    static final SlideBlock.Setting STRONG = set(Typeface.SEMIBOLD, 54, 74);
    static final SlideBlock.Setting LABEL = accent(50, 72);
    static final SlideBlock.Setting FIGURE = accent(250, 270);
    static final SlideBlock.Setting SUBTITLE = new SlideBlock.Setting(Typeface.REGULAR, 52, 70, PALETTE.ink2());
    static final SlideBlock.Setting SMALL = new SlideBlock.Setting(Typeface.REGULAR, 44, 60, PALETTE.ink2());
    static final SlideBlock.Setting SOURCE = new SlideBlock.Setting(Typeface.REGULAR, 41, 56, PALETTE.ink2());

    private BriefingType() {}

    private static SlideBlock.Setting set(Typeface cut, double size, double leading) {
        return new SlideBlock.Setting(cut, size, leading, PALETTE.ink());
    }

    private static SlideBlock.Setting accent(double size, double leading) {
        return new SlideBlock.Setting(Typeface.SEMIBOLD, size, leading, PALETTE.accent());
    }
}
