package uk.mobilityatlas.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.lens.TypeLenses;
import uk.mobilityatlas.comparison.sentence.ShortHeadline;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.Strip;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.SlideProposal;

/** Makes the picture of all areas of a level by place type. */
public final class TypesPicture implements PictureBuilder {
    private static final Texts TEXTS = Texts.beside(TypesPicture.class);

    private final MapFigures figures;
    private final Geometries geometries;

    /** @param geometries where areas lie, since neighbours are alike */
    TypesPicture(MapFigures figures, Geometries geometries) {
        this.figures = figures;
        this.geometries = geometries;
    }

    /** A type is shown whole, whatever a filter lets through. */
    public static Strip of(AreaFigures figures, Palette palette, String headline) {
        return DistributionPicture.of(
                figures.showing(figures.areas().stream().map(Area::code).collect(Collectors.toSet())),
                true,
                palette,
                headline);
    }

    @Override
    public Optional<Picture> of(SlidePart.Picture asked, AnswerSource answers) {
        return answers.to(asked.query()).map(this::picture);
    }

    private Picture picture(Answer answer) {
        AreaFigures areas = figures.of(answer);
        String full = TypeLenses.of(
                        answer.figures(),
                        areas.areas(),
                        geometries.boundaries(answer.comparison().geography()))
                .headline();
        String headline = ShortHeadline.fitting(
                List.of(full, HeadlineParts.until(full, ";"), HeadlineParts.until(full, ","), TEXTS.of("types.bare")));
        return Picture.saying(
                new SlideProposal(headline, "", HeadlineParts.behind(full, headline), full + "."),
                of(areas, Palette.LIGHT, headline),
                answer);
    }
}
