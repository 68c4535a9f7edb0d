package uk.mobilityatlas.picture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.lens.Relationship;
import uk.mobilityatlas.comparison.sentence.ShortHeadline;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.Scatter;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.SlideProposal;

/** Makes the picture of two indicators against each other. */
public final class RelationshipPicture implements PictureBuilder {
    private static final Texts TEXTS = Texts.beside(RelationshipPicture.class);

    private final MapFigures figures;
    private final Geometries geometries;

    /** @param geometries where areas lie, since neighbours are alike */
    RelationshipPicture(MapFigures figures, Geometries geometries) {
        this.figures = figures;
        this.geometries = geometries;
    }

    /** The areas that have both figures, which are the relationship's. */
    public static Scatter of(
            Relationship relationship, AreaFigures across, AreaFigures up, Palette palette, String headline) {
        Set<AreaCode> both =
                relationship.pairings().stream().map(p -> p.area().code()).collect(Collectors.toSet());
        String left = relationship.leftOut();
        return new Scatter(
                across.showing(both),
                up.showing(both),
                Set.of(),
                left.isEmpty() ? List.of() : List.of(left),
                palette,
                headline);
    }

    @Override
    public Optional<Picture> of(SlidePart.Picture asked, AnswerSource answers) {
        return asked.options().indicators().stream().findFirst().flatMap(other -> answers.to(asked.query())
                .flatMap(
                        across -> answers.to(asked.query().withIndicator(other)).flatMap(up -> picture(across, up))));
    }

    private Optional<Picture> picture(Answer across, Answer up) {
        Comparison one = across.comparison();
        Comparison other = up.comparison();
        if (one.geography() != other.geography()) {
            return Optional.empty();
        }
        AreaFigures areas = figures.of(across);
        Relationship relationship = Relationship.of(
                across.figures(), up.figures(), areas.visible(), geometries.boundaries(one.geography()));
        String full = relationship.headline();
        String bare = relationship.brief().orElseGet(() -> TEXTS.of("relationship.none"));
        String headline = ShortHeadline.fitting(List.of(full, HeadlineParts.until(full, ";"), bare));
        String caution = (relationship.independence() + " " + TEXTS.of("relationship.no-cause")).strip();
        String whole = relationship.measure() + " " + TEXTS.of("relationship.no-cause");
        String subtitle = TEXTS.of(
                "relationship.subtitle",
                FigureText.title(one.indicator()),
                Dates.of(one.period()),
                FigureText.title(other.indicator()),
                Dates.of(other.period()));
        return Optional.of(Picture.saying(
                new SlideProposal(headline, subtitle, headline.equals(bare) ? caution : whole, whole),
                of(relationship, areas, figures.of(up), Palette.LIGHT, headline),
                List.of(one.indicator(), other.indicator()),
                ""));
    }
}
