package uk.mobilityatlas.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.lens.GridRows;
import uk.mobilityatlas.comparison.lens.RollUp;
import uk.mobilityatlas.comparison.lens.RollUpReading;
import uk.mobilityatlas.comparison.lens.RollUpWords;
import uk.mobilityatlas.comparison.sentence.ShortHeadline;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.GapBars;
import uk.mobilityatlas.graphic.chart.RankedBars;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.SlideProposal;

/** Makes the picture of a larger area made of its councils: each one's gap in people, or, without counts, its figure. */
public final class RollUpPicture implements PictureBuilder {
    private static final Texts TEXTS = Texts.beside(RollUpPicture.class);

    /** Of a gap of fewer people no parts are worked out: they would be parts of nothing. */
    private static final double LEAST_GAP = 5;

    private final Answers answers;

    RollUpPicture(Answers answers) {
        this.answers = answers;
    }

    public static Graphic of(RollUpReading reading, List<AreaCode> compared, Palette palette, String headline) {
        RollUp rollUp = reading.rollUp();
        Figures figures = reading.figures();
        if (rollUp.estimate() == null || Double.isNaN(rollUp.gap())) {
            List<RankedBars.Entry> entries = members(rollUp).stream()
                    .map(a -> new RankedBars.Entry(
                            a, figures.of(a.code()).orElse(null), null, null, compared.indexOf(a.code())))
                    .toList();
            return new RankedBars(figures.indicator(), figures.period(), entries, null, "", palette, headline);
        }
        List<GapBars.Entry> entries = rollUp.parts().stream()
                .map(p -> new GapBars.Entry(
                        p.area(),
                        p.gap(),
                        RollUpWords.signed(p.gap()),
                        share(rollUp, p),
                        compared.indexOf(p.area().code())))
                .toList();
        String of = TEXTS.of(
                "roll-up.gap-of",
                Names.sentence(reading.words().people()),
                reading.benchmark().owner());
        return new GapBars(
                figures.indicator(), of, entries, new RollUpTable(rollUp, figures).table(), palette, headline);
    }

    /** The councils with counts, then those without. */
    public static List<Area> members(RollUp rollUp) {
        return Stream.concat(rollUp.parts().stream().map(RollUp.Part::area), rollUp.without().stream())
                .toList();
    }

    private static String share(RollUp rollUp, RollUp.Part part) {
        return Math.abs(rollUp.gap()) < LEAST_GAP || Double.isNaN(part.share())
                ? ""
                : TEXTS.of("roll-up.share", Unit.number(100 * part.share(), 0));
    }

    @Override
    public Optional<Picture> of(SlidePart.Picture asked, AnswerSource source) {
        Selection query = asked.query();
        return source.to(query).flatMap(answer -> whole(query, answers.areas())
                .flatMap(whole ->
                        RollUpReading.of(whole, answers, answer.figures(), answer.geography(), query.benchmark()))
                .map(reading -> picture(reading, answer)));
    }

    /** The combined authority or region of the filter, or the first area's authority. */
    static Optional<Area> whole(Selection query, Areas areas) {
        AreaCode authority = query.filter().combinedAuthority();
        return Optional.ofNullable(authority == null ? query.filter().region() : authority)
                .flatMap(areas::find)
                .or(() -> GridRows.authority(query, areas));
    }

    private static Picture picture(RollUpReading reading, Answer answer) {
        Area whole = reading.rollUp().whole();
        String full = reading.words().headline();
        String headline = ShortHeadline.fitting(List.of(
                full,
                full.replace(Names.sentence(Names.of(whole)), whole.name()).replace(Names.of(whole), whole.name()),
                TEXTS.of("roll-up.whole", whole.name()),
                TEXTS.of("roll-up.bare")));
        String gap = shortly(reading.words().gap());
        return Picture.saying(
                new SlideProposal(
                        headline, "", gap.isEmpty() ? reading.words().rate() : gap, (full + ". " + gap).strip()),
                of(reading, answer.selection().areas(), Palette.LIGHT, headline),
                answer);
    }

    /** The gap and its caution; which council makes most of it the bars show. */
    private static String shortly(String gap) {
        String[] sentences = gap.split("(?<=\\.) ");
        return sentences.length < 3 ? gap : sentences[0] + " " + sentences[sentences.length - 1];
    }
}
