package uk.mobilityatlas.picture;

import java.util.List;
import java.util.Optional;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.LevelRule;
import uk.mobilityatlas.comparison.OwnNeighbours;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.sentence.ShortHeadline;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.NeighbourBars;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.SlideProposal;

/** Makes the picture of the areas nearest to one, with what sets each apart. */
public final class NeighboursPicture implements PictureBuilder {
    /** How many of the nearest areas are shown. */
    public static final int NEAREST = 10;

    private final Answers answers;

    NeighboursPicture(Answers answers) {
        this.answers = answers;
    }

    /** @param outcome the indicator being judged, which takes no part in the distances */
    public static NeighbourBars of(
            Indicator outcome,
            OwnNeighbours own,
            List<OwnNeighbours.Neighbour> near,
            List<AreaCode> compared,
            Palette palette,
            String headline) {
        List<NeighbourBars.Entry> entries = near.stream()
                .map(n -> new NeighbourBars.Entry(
                        n.area(),
                        n.distance(),
                        Texts.of("neighbours.closer", (int) Math.floor(100 * (1 - n.closerPairs()))),
                        why(n, own.variables()),
                        compared.indexOf(n.area().code())))
                .toList();
        return new NeighbourBars(outcome, entries, Texts.of("neighbours.distance"), palette, headline);
    }

    private static String why(OwnNeighbours.Neighbour n, List<Indicator> variables) {
        int widest = 0;
        for (int v = 1; v < n.shares().size(); v++) {
            widest = n.shares().get(v) > n.shares().get(widest) ? v : widest;
        }
        return n.distance() == 0
                ? Texts.of("neighbours.same")
                : Texts.of(
                        "neighbours.why",
                        variables.get(widest).phrase(),
                        Math.round(100 * n.shares().get(widest)));
    }

    @Override
    public Optional<Picture> of(SlidePart.Picture asked, AnswerSource source) {
        Selection query = asked.query();
        return query.areas().stream()
                .findFirst()
                .flatMap(answers.areas()::find)
                .filter(place -> place.isIn(Geography.DISTRICT) || place.isIn(Geography.UPPER_TIER))
                .flatMap(place -> answers.catalogue()
                        .find(query.indicator())
                        .flatMap(outcome ->
                                picture(place, outcome, query, asked.lens().indicators())));
    }

    private Optional<Picture> picture(Area place, Indicator outcome, Selection query, List<String> variables) {
        OwnNeighbours own = answers.neighbours()
                .own(variables, query.indicator(), LevelRule.ofNeighbours(place, query.geography()));
        List<OwnNeighbours.Neighbour> near = own.of(place.code(), NEAREST);
        if (near.isEmpty()) {
            return Optional.empty();
        }
        String nearest = Names.of(near.get(0).area());
        int count = own.variables().size();
        String headline = ShortHeadline.fitting(List.of(
                Names.sentence(Texts.of("neighbours.nearest", nearest, Names.of(place), count)),
                Names.sentence(Texts.of("neighbours.nearest.bare", nearest, Names.of(place))),
                Texts.of("neighbours.nearest.none")));
        String verdict = Texts.of("neighbours.verdict");
        return Optional.of(Picture.saying(
                new SlideProposal(headline, Texts.of("neighbours.subtitle", count), verdict, verdict),
                of(outcome, own, near, query.areas(), Palette.LIGHT, headline),
                own.variables(),
                ""));
    }
}
