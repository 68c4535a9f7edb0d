package uk.mobilityatlas.view.authority;

import java.util.ArrayList;
import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.lens.RollUp;
import uk.mobilityatlas.comparison.lens.RollUpReading;
import uk.mobilityatlas.comparison.lens.RollUpWords;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.picture.RollUpPicture;

/**
 * What the page on one combined authority shows.
 *
 * @param picture each council's gap in people, or, without counts, its figure
 */
record AuthorityPage(RollUpReading reading, List<AreaCode> compared, Graphic picture) {
    private static final Texts TEXTS = Texts.beside(AuthorityPage.class);

    AuthorityPage(RollUpReading reading, List<AreaCode> compared, Palette palette) {
        this(
                reading,
                compared,
                RollUpPicture.of(reading, compared, palette, reading.words().headline()));
    }

    String headline() {
        return reading.words().headline();
    }

    /** The place of a row's area in the comparison, counted from 0, or -1. */
    int position(int row) {
        List<Area> members = RollUpPicture.members(reading.rollUp());
        return row < members.size() ? compared.indexOf(members.get(row).code()) : -1;
    }

    /** The rate, the gap and the coverage, in sentences. */
    List<String> sayings() {
        RollUp rollUp = reading.rollUp();
        RollUpWords words = reading.words();
        List<String> sayings = new ArrayList<>(List.of(words.rate(), words.gap()));
        reading.figures()
                .figure(rollUp.whole().code())
                .ifPresent(o -> sayings.add(TEXTS.of(
                        "published",
                        Names.sentence(Names.of(rollUp.whole())),
                        FigureText.spoken(reading.figures().indicator(), o))));
        if (rollUp.estimate() != null) {
            sayings.add(rollUp.coverage());
            sayings.add(words.missing() == null ? "" : words.missing());
            sayings.add(TEXTS.of("never"));
        }
        sayings.add(reading.benchmark().note());
        return sayings.stream().filter(s -> !s.isBlank()).toList();
    }
}
