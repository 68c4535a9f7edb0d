package uk.mobilityatlas.picture;

import java.util.ArrayList;
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
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.chart.NeighbourBars;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.SlideProposal;

/** Makes the picture of the areas nearest to one, with what sets each apart. */
public final class NeighboursPicture implements PictureBuilder {
    private static final Texts TEXTS = Texts.beside(NeighboursPicture.class);

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
                        TEXTS.of("neighbours.closer", (int) Math.floor(100 * (1 - n.closerPairs()))),
                        why(n, own.variables()),
                        compared.indexOf(n.area().code())))
                .toList();
        String note = TEXTS.of("neighbours.distance");
        return new NeighbourBars(outcome, entries, note, table(own.variables(), near, note), palette, headline);
    }

    private static Table table(List<Indicator> variables, List<OwnNeighbours.Neighbour> near, String caption) {
        List<Table.Column> columns = new ArrayList<>(List.of(
                new Table.Column(TEXTS.of("table.area"), false),
                new Table.Column(TEXTS.of("neighbours.column.distance"), true),
                new Table.Column(TEXTS.of("neighbours.column.closer"), true),
                new Table.Column(TEXTS.of("neighbours.column.why"), false)));
        variables.forEach(
                v -> columns.add(Table.Column.further(TEXTS.of("neighbours.column.share", FigureText.title(v)))));
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (OwnNeighbours.Neighbour n : near) {
            double closer = Math.floor(100 * (1 - n.closerPairs()));
            List<Table.Cell> row = new ArrayList<>(List.of(
                    Table.Cell.of(n.area().name()),
                    new Table.Cell(Unit.number(n.distance(), 3), n.distance()),
                    new Table.Cell(Unit.number(closer, 0), closer),
                    Table.Cell.of(why(n, variables))));
            n.shares().forEach(s -> row.add(new Table.Cell(Unit.number(100 * s, 0), s)));
            rows.add(row);
        }
        return new Table(caption, columns, rows);
    }

    private static String why(OwnNeighbours.Neighbour n, List<Indicator> variables) {
        int widest = 0;
        for (int v = 1; v < n.shares().size(); v++) {
            widest = n.shares().get(v) > n.shares().get(widest) ? v : widest;
        }
        return n.distance() == 0
                ? TEXTS.of("neighbours.same")
                : TEXTS.of(
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
                                picture(place, outcome, query, asked.options().indicators())));
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
                Names.sentence(TEXTS.of("neighbours.nearest", nearest, Names.of(place), count)),
                Names.sentence(TEXTS.of("neighbours.nearest.bare", nearest, Names.of(place))),
                TEXTS.of("neighbours.nearest.none")));
        String verdict = TEXTS.of("neighbours.verdict");
        return Optional.of(Picture.saying(
                new SlideProposal(headline, TEXTS.of("neighbours.subtitle", count), verdict, verdict),
                of(outcome, own, near, query.areas(), Palette.LIGHT, headline),
                own.variables(),
                ""));
    }
}
