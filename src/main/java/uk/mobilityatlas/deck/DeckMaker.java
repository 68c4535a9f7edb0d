package uk.mobilityatlas.deck;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.sentence.AreaSentence;
import uk.mobilityatlas.comparison.sentence.LargeFigure;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.graphic.profile.Spine;
import uk.mobilityatlas.picture.Picture;
import uk.mobilityatlas.picture.PictureMaker;
import uk.mobilityatlas.story.Layout;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.SlideWording;
import uk.mobilityatlas.story.SlideWords;
import uk.mobilityatlas.story.Story;
import uk.mobilityatlas.story.VerdictLine;

/** Answers the queries of stories; not on the window's thread. Several threads may ask at once. */
public final class DeckMaker {
    private static final Texts TEXTS = Texts.beside(DeckMaker.class);

    private final Answers answers;
    private final SlideWords words;
    private final PictureMaker pictures;
    private final SlideCredits credits;

    public DeckMaker(Answers answers, Geometries geometries) {
        this.answers = answers;
        this.words = new SlideWords(answers);
        this.pictures = new PictureMaker(answers, geometries);
        this.credits = new SlideCredits(answers);
    }

    /** A whole story; its slides do not depend on each other, so they are answered side by side. */
    public Deck make(Story story) {
        return make(story, done -> {});
    }

    /** A whole story, telling after each slide how many are done; what the listener throws ends the work. */
    public Deck make(Story story, IntConsumer done) {
        AnswerCache cache = new AnswerCache(answers, pictures);
        int[] count = new int[1];
        List<DeckSlide> slides = story.slides().parallelStream()
                .map(slide -> {
                    DeckSlide made = make(story, slide, cache);
                    synchronized (count) {
                        done.accept(++count[0]);
                    }
                    return made;
                })
                .toList();
        return new Deck(story.name(), slides, answers.version(), () -> new DeckFigures(answers, cache).of(story));
    }

    /** One slide of a story. */
    public DeckSlide make(Story story, Slide slide) {
        return make(story, slide, new AnswerCache(answers, pictures));
    }

    private DeckSlide make(Story story, Slide slide, AnswerCache cache) {
        SlideWording wording = slide.seenOtherwise()
                .flatMap(cache::picture)
                .flatMap(Picture::proposal)
                .map(proposal -> words.of(slide, proposal))
                .orElseGet(() -> words.of(story, slide));
        List<DeckSlide.Saying> verdicts = verdicts(slide, cache);
        if (slide.isProfile()) {
            wording = wording.withVerdict(
                    verdicts.stream().map(DeckSlide.Saying::sentence).collect(Collectors.joining(", ")));
            wording = spine(slide, cache)
                    .flatMap(spine -> spine.profile().standIns())
                    .map(wording::adding)
                    .orElse(wording);
        }
        List<DeckPart> parts = new ArrayList<>();
        for (SlidePart part : slide.parts()) {
            parts.add(part(part, wording.headline(), cache));
        }
        if (slide.layout() == Layout.SOURCES) {
            parts.add(credits.page(story, cache));
        }
        List<DeckSlide.Saying> sayings = sayings(slide, cache);
        return new DeckSlide(
                slide.id(),
                slide.layout(),
                wording,
                parts,
                comparisons(slide, cache),
                verdicts,
                sayings,
                credits.of(slide, parts, cache),
                Shorthand.of(
                        tables(parts),
                        sayings.stream().map(DeckSlide.Saying::sentence).toList()),
                slide.notes());
    }

    private static DeckPart part(SlidePart part, String headline, AnswerCache cache) {
        if (part instanceof SlidePart.Words text) {
            return new DeckPart.Words(text.text().lines().toList());
        }
        Optional<DeckPart> made = part instanceof SlidePart.BigNumber number
                ? cache.to(number.query()).map(answer -> number(answer.comparison()))
                : cache.picture(part)
                        .map(picture -> part instanceof SlidePart.Picture shown
                                ? new DeckPart.Picture(shown.kind(), picture.graphic(headline))
                                : new DeckPart.Figures(picture.graphic("").table()));
        return made.orElseGet(() -> new DeckPart.Words(List.of(TEXTS.of("slide.no-figures"))));
    }

    private static DeckPart number(Comparison comparison) {
        if (comparison.areas().isEmpty()) {
            return new DeckPart.Words(List.of(TEXTS.of("slide.no-figures")));
        }
        Compared first = comparison.areas().get(0);
        LargeFigure large = LargeFigure.of(comparison.indicator(), first);
        return new DeckPart.Number(
                large.figure(),
                large.words(),
                VerdictMark.of(first.verdict()),
                first.verdict().beside(first.benchmark().name()));
    }

    private static List<Comparison> comparisons(Slide slide, AnswerCache cache) {
        return slide.queries().stream()
                .flatMap(query -> cache.to(query).stream())
                .map(Answer::comparison)
                .toList();
    }

    private static List<DeckSlide.Saying> verdicts(Slide slide, AnswerCache cache) {
        if (slide.isProfile()) {
            return spine(slide, cache)
                    .map(spine -> ProfileVerdicts.of(spine.profile()))
                    .orElse(List.of());
        }
        return slide.seenOtherwise().isPresent()
                ? List.of()
                : slide.query()
                        .flatMap(cache::to)
                        .map(answer -> VerdictLine.of(answer.comparison()).stream()
                                .map(group -> new DeckSlide.Saying(VerdictMark.of(group.verdict()), group.words()))
                                .toList())
                        .orElse(List.of());
    }

    private static Optional<Spine> spine(Slide slide, AnswerCache cache) {
        return slide.parts().stream()
                .flatMap(part -> cache.picture(part).stream())
                .flatMap(picture -> picture.graphic("") instanceof Spine spine ? Stream.of(spine) : Stream.empty())
                .findFirst();
    }

    private static List<DeckSlide.Saying> sayings(Slide slide, AnswerCache cache) {
        Set<DeckSlide.Saying> sayings = new LinkedHashSet<>();
        for (Selection query : slide.comparisons()) {
            cache.to(query).map(Answer::comparison).ifPresent(comparison -> comparison
                    .areas()
                    .forEach(c -> sayings.add(new DeckSlide.Saying(
                            VerdictMark.of(c.verdict()), AreaSentence.of(comparison.indicator(), c)))));
        }
        return List.copyOf(sayings);
    }

    private static List<Table> tables(List<DeckPart> parts) {
        return parts.stream()
                .flatMap(part -> part instanceof DeckPart.Figures figures
                        ? Stream.of(figures.table())
                        : part instanceof DeckPart.Picture picture
                                ? Stream.of(picture.graphic().table())
                                : Stream.empty())
                .collect(Collectors.toList());
    }
}
