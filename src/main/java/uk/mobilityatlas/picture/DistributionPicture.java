package uk.mobilityatlas.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.lens.MiddleHalf;
import uk.mobilityatlas.comparison.sentence.ShortHeadline;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.Strip;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.stats.Quartiles;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.SlideProposal;

/** Makes the picture of where all areas of a level lie. */
public final class DistributionPicture implements PictureBuilder {
    private static final Texts TEXTS = Texts.beside(DistributionPicture.class);

    private final MapFigures figures;

    DistributionPicture(MapFigures figures) {
        this.figures = figures;
    }

    /** @param byType whether each place type, and those of none, have a lane below that of all */
    public static Strip of(AreaFigures areas, boolean byType, Palette palette, String headline) {
        List<Strip.Lane> lanes = new ArrayList<>();
        lanes.add(lane("all", areas, area -> true));
        if (byType) {
            for (PlaceType type : PlaceType.values()) {
                lanes.add(lane(type.id(), areas, area -> area.is(type)));
            }
            lanes.add(lane("none", areas, area -> area.types().isEmpty()));
        }
        return new Strip(areas, lanes, Set.of(), palette, headline);
    }

    private static Strip.Lane lane(String key, AreaFigures areas, Predicate<Area> member) {
        return new Strip.Lane(
                TEXTS.of("lane." + key),
                areas.visible().stream().filter(member).map(Area::code).collect(Collectors.toSet()));
    }

    @Override
    public Optional<Picture> of(SlidePart.Picture asked, AnswerSource answers) {
        boolean byType = !asked.options().places().isEmpty();
        return answers.to(asked.query()).map(answer -> picture(answer, byType));
    }

    private Picture picture(Answer answer, boolean byType) {
        AreaFigures areas = figures.of(answer);
        MiddleHalf half = MiddleHalf.of(
                answer.figures(),
                areas.visible(),
                answer.comparison().geography(),
                answer.comparison().areas());
        Quartiles quartiles = half.quartiles();
        Indicator indicator = half.indicator();
        String bare = quartiles == null
                ? TEXTS.of("distribution.too-few")
                : TEXTS.of(
                        "distribution.half",
                        half.areas(),
                        indicator.format(quartiles.lower()),
                        indicator.format(quartiles.upper()));
        String first = HeadlineParts.until(half.headline(), ";");
        String headline = ShortHeadline.fitting(List.of(half.headline(), first, bare));
        String known = answer.figures().bounded() ? TEXTS.of("distribution.known") : "";
        return Picture.saying(
                new SlideProposal(
                        headline,
                        "",
                        (HeadlineParts.behind(half.headline(), first) + " " + known).strip(),
                        half.headline() + "."),
                of(areas, byType, Palette.LIGHT, headline),
                answer);
    }
}
