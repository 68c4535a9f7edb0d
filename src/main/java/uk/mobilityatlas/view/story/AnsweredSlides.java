package uk.mobilityatlas.view.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.deck.DeckMaker;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.story.Layout;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.Story;

/** The slides of the open story with their queries answered, each in the background and again when it has changed. */
final class AnsweredSlides {
    private static final Texts TEXTS = Texts.beside(AnsweredSlides.class);

    /** What an answer depends on: the slide without its notes, and of the story what some slides repeat. */
    private record Question(Slide slide, String name, List<Selection> queries) {
        static Question of(Story story, Slide slide) {
            boolean sources = slide.layout() == Layout.SOURCES;
            return new Question(
                    slide.withNotes(""),
                    slide.layout() == Layout.TITLE ? story.name() : "",
                    sources
                            ? story.slides().stream()
                                    .flatMap(s -> s.queries().stream())
                                    .toList()
                            : List.of());
        }
    }

    private final Desk desk;
    private final Supplier<DeckMaker> maker;
    private final ObservableMap<String, DeckSlide> made = FXCollections.observableHashMap();
    private final Map<String, Question> asked = new HashMap<>();
    private @Nullable Story story;

    AnsweredSlides(Desk desk, Supplier<DeckMaker> maker) {
        this.desk = desk;
        this.maker = maker;
        desk.library().answersProperty().addListener((property, before, now) -> answerAnew());
    }

    /** The answers that are there, by the slide's id. */
    ObservableMap<String, DeckSlide> made() {
        return made;
    }

    /** Answers what is new in a story, one slide before the others. */
    void show(@Nullable Story next, String first) {
        Story before = story;
        if (before != null && (next == null || !before.id().equals(next.id()))) {
            asked.keySet().forEach(id -> desk.background().cancel(key(before, id)));
            asked.clear();
            made.clear();
        }
        story = next;
        if (next == null) {
            return;
        }
        Set<String> there = next.slides().stream().map(Slide::id).collect(Collectors.toSet());
        asked.keySet().retainAll(there);
        made.keySet().retainAll(there);
        next.slide(first).ifPresent(slide -> ask(next, slide));
        next.slides().forEach(slide -> ask(next, slide));
    }

    /** Every slide is asked of what there is now; the former answers are seen until then. */
    private void answerAnew() {
        asked.clear();
        Story shown = story;
        if (shown != null) {
            shown.slides().forEach(slide -> ask(shown, slide));
        }
    }

    private void ask(Story of, Slide slide) {
        Question question = Question.of(of, slide);
        if (question.equals(asked.get(slide.id()))) {
            return;
        }
        asked.put(slide.id(), question);
        DeckMaker now = maker.get();
        desk.background()
                .run(
                        key(of, slide.id()),
                        progress -> now.make(of, slide),
                        answer -> {
                            if (question.equals(asked.get(slide.id()))) {
                                made.put(slide.id(), answer);
                            }
                        },
                        failure -> {
                            asked.remove(slide.id());
                            desk.notices().failed(TEXTS.of("slide-failed"), failure);
                        });
    }

    private static String key(Story story, String slide) {
        return "slide-" + story.id() + "-" + slide;
    }
}
