package uk.mobilityatlas.picture;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.IntervalPlot;
import uk.mobilityatlas.graphic.chart.RankedBars;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.SlidePart;

/** Makes every kind of picture of the answers to what it asks; not on the window's thread. */
public final class PictureMaker {
    private static final Texts TEXTS = Texts.beside(PictureMaker.class);

    private final Map<PictureKind, PictureBuilder> builders = new EnumMap<>(PictureKind.class);

    public PictureMaker(Answers answers, Geometries geometries) {
        Areas areas = answers.areas();
        MapFigures figures = new MapFigures(areas);
        Maps maps = new Maps(geometries, answers::areas);
        builders.put(PictureKind.MAP, new MapPicture(figures, answers, maps));
        builders.put(
                PictureKind.TRENDS, (asked, source) -> source.to(asked.query()).map(answer -> {
                    TrendsPicture trends = new TrendsPicture(answer.figures());
                    return Picture.comparing(
                            answer,
                            headline -> trends.of(answer.comparison(), Palette.LIGHT, headline),
                            trends.of(answer.comparison(), Palette.LIGHT, "").span());
                }));
        builders.put(
                PictureKind.BARS,
                comparing((answer, headline) -> RankedBars.of(answer.comparison(), Palette.LIGHT, headline)));
        builders.put(
                PictureKind.INTERVALS,
                comparing((answer, headline) -> new IntervalPlot(answer.comparison(), Palette.LIGHT, headline)));
        builders.put(PictureKind.PAIRS, new PairsPicture());
        builders.put(PictureKind.PROFILE, new ProfilePicture(answers));
        builders.put(PictureKind.DISTRIBUTION, new DistributionPicture(figures));
        builders.put(PictureKind.RANKED, new RankedPicture(areas));
        builders.put(PictureKind.RELATIONSHIP, new RelationshipPicture(figures, geometries));
        builders.put(PictureKind.RUG, new RugPicture(answers));
        builders.put(PictureKind.TYPES, new TypesPicture(figures, geometries));
        builders.put(PictureKind.NEIGHBOURS, new NeighboursPicture(answers));
        builders.put(PictureKind.ROLL_UP, new RollUpPicture(answers));
        builders.put(PictureKind.GAP_SHARES, new GapSharesPicture(answers));
        builders.put(PictureKind.GAPS, new GapsPicture(answers));
    }

    private static PictureBuilder comparing(BiFunction<Answer, String, Graphic> drawn) {
        return (asked, answers) -> answers.to(asked.query())
                .map(answer -> Picture.comparing(answer, headline -> drawn.apply(answer, headline)));
    }

    /** What a kind of picture is called on a menu, for one that is offered alone. */
    public static String name(PictureKind kind) {
        return TEXTS.of("kind." + kind.id());
    }

    /** The picture; empty where the pack has no figures for it. */
    public Optional<Picture> of(SlidePart.Picture asked, AnswerSource answers) {
        return Objects.requireNonNull(builders.get(asked.kind()), "No maker of " + asked.kind())
                .of(asked, answers);
    }
}
