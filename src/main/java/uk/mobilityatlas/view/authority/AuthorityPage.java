package uk.mobilityatlas.view.authority;

import java.util.ArrayList;
import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.lens.GapShares;
import uk.mobilityatlas.comparison.lens.RollUp;
import uk.mobilityatlas.comparison.lens.RollUpReading;
import uk.mobilityatlas.comparison.lens.RollUpWords;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.picture.GapSharesPicture;
import uk.mobilityatlas.picture.RollUpPicture;

/**
 * What the page on one combined authority shows: one indicator or all.
 *
 * @param rows the areas of the picture's rows, for their places in the comparison
 * @param sayings what can be said, in sentences
 * @param indicators those that the figures are of
 */
record AuthorityPage(
        String headline,
        Graphic picture,
        List<AreaCode> rows,
        List<AreaCode> compared,
        List<String> sayings,
        List<Indicator> indicators) {
    private static final Texts TEXTS = Texts.beside(AuthorityPage.class);

    /** Each council's gap in people on one indicator, or, without counts, its figure. */
    static AuthorityPage of(RollUpReading reading, List<AreaCode> compared, Palette palette) {
        String headline = reading.words().headline();
        return new AuthorityPage(
                headline,
                RollUpPicture.of(reading, compared, palette, headline),
                RollUpPicture.members(reading.rollUp()).stream().map(Area::code).toList(),
                compared,
                sayings(reading),
                List.of(reading.figures().indicator()));
    }

    /** The gap on every indicator, and each council's part. */
    static AuthorityPage of(GapShares shares, List<AreaCode> compared, Palette palette) {
        List<String> sayings = new ArrayList<>(shares.told());
        sayings.add(TEXTS.of("shares.how"));
        sayings.add(TEXTS.of("never"));
        return new AuthorityPage(
                shares.headline(),
                GapSharesPicture.of(shares, palette, shares.headline()),
                List.of(),
                compared,
                sayings,
                GapSharesPicture.indicators(shares));
    }

    /** The place of a row's area in the comparison, counted from 0, or -1. */
    int position(int row) {
        return row < rows.size() ? compared.indexOf(rows.get(row)) : -1;
    }

    /** The rate, the gap and the coverage, in sentences. */
    private static List<String> sayings(RollUpReading reading) {
        RollUp rollUp = reading.rollUp();
        RollUpWords words = reading.words();
        Indicator indicator = reading.figures().indicator();
        List<String> sayings = new ArrayList<>(List.of(words.rate(), words.gap()));
        reading.figures()
                .figure(rollUp.whole().code())
                .filter(o -> !indicator.isSummedFor(rollUp.whole()))
                .ifPresent(o -> sayings.add(TEXTS.of(
                        "published", Names.sentence(Names.of(rollUp.whole())), FigureText.spoken(indicator, o))));
        reading.trend().ifPresent(sayings::add);
        if (rollUp.estimate() != null) {
            sayings.add(rollUp.coverage());
            sayings.add(words.missing() == null ? "" : words.missing());
            sayings.add(TEXTS.of("never"));
        }
        sayings.add(reading.benchmark().note());
        return sayings.stream().filter(s -> !s.isBlank()).toList();
    }
}
