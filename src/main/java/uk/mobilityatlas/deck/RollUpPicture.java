package uk.mobilityatlas.deck;

import java.util.List;
import java.util.stream.Stream;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.lens.RollUp;
import uk.mobilityatlas.comparison.lens.RollUpWords;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.GapBars;
import uk.mobilityatlas.graphic.chart.RankedBars;
import uk.mobilityatlas.indicator.Unit;

/** Makes the picture of a larger area made of its councils: each one's gap in people, or, without counts, its figure. */
public final class RollUpPicture {
    /** Of a gap of fewer people no parts are worked out: they would be parts of nothing. */
    private static final double LEAST_GAP = 5;

    private RollUpPicture() {}

    public static Graphic of(
            RollUp rollUp,
            Figures figures,
            BenchmarkValue benchmark,
            List<AreaCode> compared,
            Palette palette,
            String headline) {
        if (rollUp.estimate() == null || Double.isNaN(rollUp.gap())) {
            List<RankedBars.Entry> entries = members(rollUp).stream()
                    .map(a -> new RankedBars.Entry(
                            a, figures.of(a.code()).orElse(null), null, compared.indexOf(a.code())))
                    .toList();
            return new RankedBars(figures.indicator(), figures.period(), entries, null, palette, headline);
        }
        List<GapBars.Entry> entries = rollUp.parts().stream()
                .map(p -> new GapBars.Entry(
                        p.area(),
                        p.gap(),
                        RollUpWords.signed(p.gap()),
                        share(rollUp, p),
                        compared.indexOf(p.area().code())))
                .toList();
        String people = new RollUpWords(rollUp, figures, benchmark).people();
        return new GapBars(
                figures.indicator(),
                Texts.of("roll-up.gap-of", Names.sentence(people), benchmark.owner()),
                entries,
                palette,
                headline);
    }

    /** The councils with counts, then those without. */
    public static List<Area> members(RollUp rollUp) {
        return Stream.concat(rollUp.parts().stream().map(RollUp.Part::area), rollUp.without().stream())
                .toList();
    }

    private static String share(RollUp rollUp, RollUp.Part part) {
        return Math.abs(rollUp.gap()) < LEAST_GAP || Double.isNaN(part.share())
                ? ""
                : Texts.of("roll-up.share", Unit.number(100 * part.share(), 0));
    }
}
