package uk.mobilityatlas.deck;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.map.HexMap;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Source;
import uk.mobilityatlas.picture.Picture;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.Story;

/** Whose figures a slide shows: what stands at its foot, and the page of sources at a story's end. */
final class SlideCredits {
    private static final Texts TEXTS = Texts.beside(SlideCredits.class);

    private final Answers answers;

    SlideCredits(Answers answers) {
        this.answers = answers;
    }

    /** Source, period, licences and data version of one slide. */
    Credits of(Slide slide, List<DeckPart> parts, AnswerCache cache) {
        Set<String> periods = new LinkedHashSet<>();
        // the years of a trend hold the period of the same figures beside it
        Set<Selection> overYears = slide.parts().stream()
                .flatMap(part -> part.pictured().stream())
                .filter(picture -> picture.kind() == PictureKind.TRENDS)
                .map(SlidePart.Picture::query)
                .collect(Collectors.toSet());
        for (SlidePart part : slide.parts()) {
            boolean held = part.asked().filter(overYears::contains).isPresent()
                    && part.pictured()
                            .filter(picture -> picture.kind() == PictureKind.TRENDS)
                            .isEmpty();
            if (held) {
                continue;
            }
            cache.picture(part)
                    .map(Picture::periods)
                    .or(() -> period(part, cache))
                    .ifPresent(periods::add);
        }
        periods.remove("");
        Credits credits = Credits.of(
                        List.copyOf(indicators(slide, cache)),
                        slide.isProfile() ? "" : String.join(", ", periods),
                        answers.catalogue(),
                        answers.version(),
                        slide.hasMap())
                .withTypes(slide.kindsOfPlace());
        boolean hexagons = parts.stream()
                .anyMatch(part -> part instanceof DeckPart.Picture picture && picture.graphic() instanceof HexMap);
        return hexagons ? credits.and(TEXTS.of("hex.licence")) : credits;
    }

    /** Every publication that the story takes figures from, once, and how they are judged. */
    DeckPart page(Story story, AnswerCache cache) {
        Set<String> lines = new LinkedHashSet<>();
        for (Slide slide : story.slides()) {
            indicators(slide, cache).forEach(indicator -> indicator.sources().stream()
                    .flatMap(id -> answers.catalogue().source(id).stream())
                    .map(SlideCredits::line)
                    .forEach(lines::add));
        }
        boolean bounded = story.slides().stream()
                .flatMap(slide -> indicators(slide, cache).stream())
                .anyMatch(Indicator::isBounded);
        lines.add(TEXTS.of("sources.method", bounded ? " " + TEXTS.of("sources.method.bounds") : ""));
        return new DeckPart.Words(List.copyOf(lines));
    }

    /** The indicators whose figures a slide shows. */
    private Set<Indicator> indicators(Slide slide, AnswerCache cache) {
        Set<Indicator> indicators = new LinkedHashSet<>();
        for (SlidePart part : slide.parts()) {
            cache.picture(part)
                    .map(Picture::indicators)
                    .or(() -> indicator(part))
                    .ifPresent(indicators::addAll);
        }
        return indicators;
    }

    /** Of a part that has no picture, what it asks. */
    private Optional<List<Indicator>> indicator(SlidePart part) {
        return part.asked()
                .filter(query -> part.compares())
                .flatMap(query -> answers.catalogue().find(query.indicator()))
                .map(List::of);
    }

    private static Optional<String> period(SlidePart part, AnswerCache cache) {
        return part.asked()
                .filter(query -> part.compares())
                .flatMap(cache::to)
                .map(answer -> Dates.of(answer.comparison().period()));
    }

    private static String line(Source source) {
        return source.publisher() + ", " + source.dataset() + Dates.retrieved(source.retrieved()) + ". "
                + source.licence() + ".";
    }
}
