package uk.mobilityatlas.deck;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.map.HexMap;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.indicator.Source;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.Story;

/** Whose figures a slide shows: what stands at its foot, and the page of sources at a story's end. */
final class SlideCredits {
    private final Answers answers;
    private final ProfilePictures profiles;
    private final PackVersion version;

    SlideCredits(Answers answers, ProfilePictures profiles, PackVersion version) {
        this.answers = answers;
        this.profiles = profiles;
        this.version = version;
    }

    /** Source, period, licences and data version of one slide. */
    Credits of(Slide slide, List<DeckPart> parts, AnswerCache asked) {
        Set<String> periods = new LinkedHashSet<>();
        for (Selection query : slide.comparisons()) {
            asked.to(query)
                    .ifPresent(
                            answer -> periods.add(Dates.of(answer.comparison().period())));
        }
        slide.parts().forEach(part -> part.pictured()
                .flatMap(asked::seen)
                .map(Seen::periods)
                .filter(when -> !when.isEmpty())
                .ifPresent(periods::add));
        // a profile's indicators have a period each
        boolean profile = slide.parts().stream().anyMatch(SlideCredits::isProfile);
        Credits credits = Credits.of(
                        List.copyOf(indicators(slide, asked)),
                        profile ? "" : String.join(", ", periods),
                        answers.catalogue(),
                        version,
                        slide.hasMap())
                .withTypes(slide.kindsOfPlace());
        boolean hexagons = parts.stream()
                .anyMatch(part -> part instanceof DeckPart.Picture picture && picture.graphic() instanceof HexMap);
        return hexagons ? credits.and(Texts.of("hex.licence")) : credits;
    }

    /** Every publication that the story takes figures from, once, and how they are judged. */
    DeckPart page(Story story, AnswerCache asked) {
        Set<String> lines = new LinkedHashSet<>();
        for (Slide slide : story.slides()) {
            indicators(slide, asked).forEach(indicator -> indicator.sources().stream()
                    .flatMap(id -> answers.catalogue().source(id).stream())
                    .map(SlideCredits::line)
                    .forEach(lines::add));
        }
        lines.add(Texts.of("sources.method"));
        return new DeckPart.Words(List.copyOf(lines));
    }

    /** The indicators whose figures a slide shows. */
    private Set<Indicator> indicators(Slide slide, AnswerCache asked) {
        Set<Indicator> indicators = new LinkedHashSet<>();
        for (SlidePart part : slide.parts()) {
            if (isProfile(part)) {
                part.asked()
                        .flatMap(query -> asked.spine(query, profiles))
                        .ifPresent(spine -> spine.profile().rows().stream()
                                .map(Comparison::indicator)
                                .forEach(indicators::add));
            } else if (part.compares()) {
                part.asked()
                        .flatMap(query -> answers.catalogue().find(query.indicator()))
                        .ifPresent(indicators::add);
            } else {
                part.pictured().flatMap(asked::seen).ifPresent(seen -> indicators.addAll(seen.indicators()));
            }
        }
        return indicators;
    }

    private static boolean isProfile(SlidePart part) {
        return part.pictured()
                .filter(picture -> picture.kind() == PictureKind.PROFILE)
                .isPresent();
    }

    private static String line(Source source) {
        return source.publisher() + ", " + source.dataset() + Dates.retrieved(source.retrieved()) + ". "
                + source.licence() + ".";
    }
}
