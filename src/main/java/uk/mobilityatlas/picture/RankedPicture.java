package uk.mobilityatlas.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Ranking;
import uk.mobilityatlas.comparison.sentence.ShortHeadline;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.chart.RankedList;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.stats.RankInterval;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.SlideProposal;

/** Makes the list of all areas of a level in the order of their ranks, the compared ones marked. */
final class RankedPicture implements PictureBuilder {
    private static final Texts TEXTS = Texts.beside(RankedPicture.class);

    private final Areas areas;

    RankedPicture(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Optional<Picture> of(SlidePart.Picture asked, AnswerSource source) {
        return source.to(asked.query()).flatMap(answer -> answer.ranking().map(ranking -> picture(answer, ranking)));
    }

    private Picture picture(Answer answer, Ranking ranking) {
        List<String> ranks = answer.selection().areas().stream()
                .flatMap(code -> areas.find(code).stream())
                .flatMap(
                        area -> ranking
                                .of(area.code())
                                .map(rank -> TEXTS.of("ranked.area", area.name(), Ranking.words(rank)))
                                .stream())
                .toList();
        String first = ranks.isEmpty() ? TEXTS.of("ranked.all", ranking.size(), ranking.order()) : ranks.get(0);
        String headline = ShortHeadline.fitting(
                List.of(ranking.size() == 0 ? TEXTS.of("ranked.none") : first, TEXTS.of("ranked.bare")));
        String others = ranks.stream().skip(1).collect(Collectors.joining("; "));
        String overlap = TEXTS.of("ranked.overlap");
        return Picture.saying(
                new SlideProposal(
                        headline,
                        "",
                        others.isEmpty() ? overlap : others + ".",
                        String.join("; ", ranks) + ". " + overlap),
                list(answer, ranking, headline),
                answer);
    }

    private RankedList list(Answer answer, Ranking ranking, String headline) {
        List<Area> level = ranking.ordered(areas.of(answer.geography()));
        List<RankedList.Entry> entries = level.stream()
                .flatMap(area -> ranking.of(area.code()).map(rank -> entry(area, rank, answer)).stream())
                .toList();
        Table table = new Table(
                FigureText.titled(answer.indicator()) + ", " + FigureText.label(answer.period()),
                List.of(
                        new Table.Column(TEXTS.of("table.area"), false),
                        new Table.Column(TEXTS.of("ranked.column"), true),
                        new Table.Column(TEXTS.of("ranked.column.low"), true),
                        new Table.Column(TEXTS.of("table.upper"), true),
                        new Table.Column(FigureText.label(answer.period()), true),
                        Table.Column.further(TEXTS.of("table.lower")),
                        Table.Column.further(TEXTS.of("table.upper"))),
                level.stream().map(area -> row(area, ranking, answer)).toList());
        return new RankedList(entries, note(answer, ranking, level.size()), table, Palette.LIGHT, headline);
    }

    private static RankedList.Entry entry(Area area, RankInterval rank, Answer answer) {
        Observation o = answer.figures().of(area.code()).orElse(null);
        String words = Ranking.words(rank);
        return new RankedList.Entry(
                area,
                rank,
                words,
                FigureText.brief(answer.indicator(), o),
                TEXTS.of("ranked.area", area.name(), words) + ", " + FigureText.spoken(answer.indicator(), o),
                answer.selection().areas().indexOf(area.code()));
    }

    private static List<Table.Cell> row(Area area, Ranking ranking, Answer answer) {
        Observation o = answer.figures().of(area.code()).orElse(null);
        RankInterval rank = ranking.of(area.code()).orElse(null);
        ConfidenceInterval interval = o == null ? null : o.interval();
        return List.of(
                Table.Cell.of(area.name()),
                place(rank == null ? null : rank.rank()),
                place(rank == null ? null : rank.low()),
                place(rank == null ? null : rank.high()),
                Table.Cell.of(answer.indicator(), o),
                Table.Cell.lower(answer.indicator(), interval),
                Table.Cell.upper(answer.indicator(), interval));
    }

    private static Table.Cell place(@Nullable Integer place) {
        return place == null ? Table.Cell.missing() : new Table.Cell(place.toString(), (double) place);
    }

    /** What rank 1 is, what the lines are, and how many areas have no rank. */
    private static String note(Answer answer, Ranking ranking, int all) {
        if (ranking.size() == 0) {
            return ranking.reason();
        }
        String note = TEXTS.of(answer.figures().bounded() ? "ranked.note.known" : "ranked.note", ranking.order());
        return all == ranking.size() ? note : note + " " + TEXTS.of("ranked.without", all - ranking.size());
    }
}
