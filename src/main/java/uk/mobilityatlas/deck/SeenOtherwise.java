package uk.mobilityatlas.deck;

import java.util.List;
import java.util.Optional;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.lens.MiddleHalf;
import uk.mobilityatlas.comparison.lens.Relationship;
import uk.mobilityatlas.comparison.lens.TypeLenses;
import uk.mobilityatlas.comparison.sentence.ShortHeadline;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.Strip;
import uk.mobilityatlas.graphic.map.MapFigures;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.stats.Correlation;
import uk.mobilityatlas.stats.Quartiles;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.SlideProposal;

/** Answers the pictures that say something else than how the compared areas stand beside their benchmark. */
final class SeenOtherwise {
    private final Answers answers;
    private final SeenPlaces places;

    SeenOtherwise(Answers answers, Neighbours neighbours) {
        this.answers = answers;
        this.places = new SeenPlaces(answers, neighbours);
    }

    /** The answer; empty where the pack has no figures for it. */
    Optional<Seen> of(SlidePart.Picture picture, AnswerCache asked) {
        PictureKind kind = picture.kind();
        return switch (kind) {
            case DISTRIBUTION -> asked.to(picture.query())
                    .map(answer -> distribution(answer, !picture.lens().places().isEmpty()));
            case TYPES -> asked.to(picture.query()).map(this::types);
            case RELATIONSHIP -> picture.lens().indicators().stream()
                    .findFirst()
                    .flatMap(other -> asked.to(picture.query())
                            .flatMap(across -> asked.to(picture.query().withIndicator(other))
                                    .flatMap(up -> relationship(across, up))));
            case RUG -> places.rug(picture.query(), picture.lens());
            case NEIGHBOURS -> places.neighbours(picture.query(), picture.lens());
            case ROLL_UP -> asked.to(picture.query()).flatMap(places::rollUp);
            case GAPS -> places.gaps(picture.query());
            default -> throw new IllegalArgumentException("Compares areas: " + kind);
        };
    }

    private AreaFigures areas(Answers.Answer answer) {
        Comparison comparison = answer.comparison();
        return new MapFigures(
                        answers.areas(), answers.neighbours().comparer(answer.selection(), comparison.geography()))
                .of(answer.selection(), answer.figures(), comparison.geography(), comparison);
    }

    private Seen distribution(Answers.Answer answer, boolean byType) {
        AreaFigures areas = areas(answer);
        MiddleHalf half = MiddleHalf.of(
                answer.figures(),
                areas.visible(),
                answer.comparison().geography(),
                answer.comparison().areas());
        Quartiles quartiles = half.quartiles();
        Indicator indicator = half.indicator();
        String bare = quartiles == null
                ? Texts.of("seen.too-few")
                : Texts.of(
                        "seen.half",
                        half.areas(),
                        indicator.format(quartiles.lower()),
                        indicator.format(quartiles.upper()));
        String headline = ShortHeadline.fitting(List.of(half.headline(), until(half.headline(), ";"), bare));
        return seen(
                answer,
                new Strip(areas, Lanes.of(areas, byType), java.util.Set.of(), Palette.LIGHT, headline),
                new SlideProposal(
                        headline,
                        "",
                        (behind(half.headline(), until(half.headline(), ";")) + " " + known(answer)).strip(),
                        half.headline() + "."));
    }

    private Seen types(Answers.Answer answer) {
        Comparison comparison = answer.comparison();
        // a type is seen whole, whatever the query's filter lets through
        AreaFigures areas = areas(answer);
        AreaFigures whole =
                areas.showing(areas.areas().stream().map(a -> a.code()).collect(java.util.stream.Collectors.toSet()));
        TypeLenses lenses = TypeLenses.of(answer.figures(), areas.areas(), comparison.geography());
        String full = lenses.headline();
        String headline =
                ShortHeadline.fitting(List.of(full, until(full, ";"), until(full, ","), Texts.of("seen.types")));
        return seen(
                answer,
                new Strip(whole, Lanes.of(whole, true), java.util.Set.of(), Palette.LIGHT, headline),
                new SlideProposal(headline, "", behind(full, headline), full + "."));
    }

    private Optional<Seen> relationship(Answers.Answer across, Answers.Answer up) {
        Comparison one = across.comparison();
        Comparison other = up.comparison();
        if (one.geography() != other.geography()) {
            return Optional.empty();
        }
        AreaFigures figures = areas(across);
        Relationship relationship = Relationship.of(across.figures(), up.figures(), figures.visible(), one.geography());
        String full = relationship.headline();
        Correlation found = relationship.correlation();
        String bare = found == null
                ? Texts.of("seen.no-relationship")
                : Texts.of(
                        "seen.correlation",
                        Unit.number(found.coefficient(), 2),
                        Unit.number(found.interval().lower(), 2),
                        Unit.number(found.interval().upper(), 2),
                        found.areas());
        String headline = ShortHeadline.fitting(List.of(full, until(full, ";"), bare));
        String whole = relationship.measure() + " " + Texts.of("seen.no-cause");
        String subtitle = Texts.of(
                "seen.relationship",
                FigureText.title(one.indicator()),
                Dates.of(one.period()),
                FigureText.title(other.indicator()),
                Dates.of(other.period()));
        return Optional.of(new Seen(
                RelationshipPicture.of(relationship, figures, areas(up), Palette.LIGHT, headline),
                new SlideProposal(headline, subtitle, headline.equals(bare) ? Texts.of("seen.no-cause") : whole, whole),
                List.of(one.indicator(), other.indicator()),
                ""));
    }

    private static Seen seen(Answers.Answer answer, Strip strip, SlideProposal proposal) {
        return new Seen(
                strip,
                proposal,
                List.of(answer.comparison().indicator()),
                Dates.of(answer.comparison().period()));
    }

    /** That rates with a not known are the known ones. */
    private static String known(Answers.Answer answer) {
        return answer.figures().bounded() ? Texts.of("seen.known") : "";
    }

    /** What a text says behind a headline that it begins with; all of it behind another one. */
    static String behind(String text, String headline) {
        String more = text.startsWith(headline) ? text.substring(headline.length()) : text;
        String sentence = Names.sentence(more.replaceFirst("^[,; ]+", "").strip());
        return sentence.isEmpty() || sentence.endsWith(".") ? sentence : sentence + ".";
    }

    /** What stands before the first of a sign. */
    static String until(String text, String sign) {
        int at = text.indexOf(sign);
        return at < 0 ? text : Names.sentence(text.substring(0, at));
    }
}
