package uk.mobilityatlas.view.story;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.collections.WeakMapChangeListener;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.deck.DeckMaker;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.picture.RenderedGraphicView;
import uk.mobilityatlas.story.AreaSwap;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.Story;

/** A story before a room: which slide is on the screen, what is pointed at on it, an area swapped for a while. No controls. */
final class Presentation {
    private static final Texts TEXTS = Texts.beside(Presentation.class);

    private static final String SWAPPING = "presentation-swap";
    private static final int LONGEST_NUMBER = 3;

    private final Desk desk;
    private final Supplier<DeckMaker> maker;
    private final Story story;
    private final ObservableMap<String, DeckSlide> made;
    private final SpeakingTime time;
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable DeckSlide> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable DeckSlide> next = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable AreaSwap> swapped = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper();
    private String number = "";
    private final BooleanProperty blank = new SimpleBooleanProperty();
    private final BooleanProperty notesShown = new SimpleBooleanProperty();
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final IntegerProperty marked = new SimpleIntegerProperty(RenderedGraphicView.NONE);
    private final IntegerProperty highlighted = new SimpleIntegerProperty(RenderedGraphicView.NONE);
    private final MapChangeListener<String, DeckSlide> answered = change -> show();

    /**
     * @param story what is presented; it has a slide
     * @param made its slides as they are answered
     * @param first the slide to begin with
     */
    Presentation(
            Desk desk,
            Supplier<DeckMaker> maker,
            Story story,
            ObservableMap<String, DeckSlide> made,
            String first,
            Clock clock) {
        this.desk = desk;
        this.maker = maker;
        this.story = story;
        this.made = made;
        this.time = new SpeakingTime(clock, story.minutes());
        made.addListener(new WeakMapChangeListener<>(answered));
        at.set(Math.max(0, story.indexOf(first)));
        show();
    }

    private void show() {
        if (swapped.get() == null) {
            current.set(made.get(slide().id()));
        }
        int following = at.get() + 1;
        next.set(
                following < story.slides().size()
                        ? made.get(story.slides().get(following).id())
                        : null);
    }

    /** Shows another slide, from 0, on a screen that is not blank; beyond an end the story stays where it is. */
    void go(int to) {
        if (to < 0 || to >= story.slides().size()) {
            return;
        }
        desk.background().cancel(SWAPPING);
        swapped.set(null);
        asking.set(false);
        blank.set(false);
        at.set(to);
        show();
    }

    /** Goes on; after a number has been typed, to the slide of that number. */
    void enter() {
        if (number.isEmpty()) {
            forward();
        } else {
            go(Integer.parseInt(number) - 1);
        }
        number = "";
    }

    /** A digit of the number of the slide to go to. */
    void type(String digit) {
        number = number.length() < LONGEST_NUMBER ? number + digit : digit;
    }

    /** Takes back a number that was begun. */
    void typeNothing() {
        number = "";
    }

    void forward() {
        go(at.get() + 1);
    }

    void back() {
        go(at.get() - 1);
    }

    void first() {
        go(0);
    }

    void last() {
        go(story.slides().size() - 1);
    }

    /** Highlights what is pointed at, or the first figure; a second time takes the highlight away. */
    void highlight() {
        if (highlighted.get() == RenderedGraphicView.NONE) {
            // what stands out is also said
            marked.set(Math.max(0, marked.get()));
            highlighted.set(marked.get());
        } else {
            highlighted.set(RenderedGraphicView.NONE);
        }
    }

    /** Answers the present slide for another area, until it is left or {@link #unswap} is asked for. */
    void swap(AreaSwap change) {
        asking.set(false);
        Story other = story.replacing(change);
        DeckMaker now = maker.get();
        other.slide(slide().id()).ifPresent(asked -> desk.background()
                .run(
                        SWAPPING,
                        progress -> now.make(other, asked),
                        answer -> {
                            swapped.set(change);
                            current.set(answer);
                        },
                        failure -> desk.notices().failed(TEXTS.of("slide-failed"), failure)));
    }

    /** Shows the slide as the story has it. */
    void unswap() {
        desk.background().cancel(SWAPPING);
        swapped.set(null);
        show();
    }

    /** Asks for an area to swap; where one is swapped, takes that back. */
    void swapOrBack() {
        if (swapped.get() != null) {
            unswap();
        } else {
            asking.set(!asking.get() && !slide().queries().isEmpty());
        }
    }

    /** Shuts what is open over the slide; ends where nothing is. */
    void escape() {
        if (asking.get()) {
            asking.set(false);
        } else {
            end();
        }
    }

    void end() {
        ended.set(true);
    }

    Slide slide() {
        return story.slides().get(at.get());
    }

    Story story() {
        return story;
    }

    /** Where in the story the present slide is, in words. */
    String place() {
        return TEXTS.of("present.place", at.get() + 1, story.slides().size());
    }

    /** What is swapped, in words; empty where nothing is. */
    Optional<String> swappedWords() {
        return Optional.ofNullable(swapped.get())
                .map(s -> TEXTS.of("present.swapped", s.to().name(), s.from().name()));
    }

    List<Slide> slides() {
        return story.slides();
    }

    ReadOnlyIntegerProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable DeckSlide> currentProperty() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable DeckSlide> nextProperty() {
        return next.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable AreaSwap> swappedProperty() {
        return swapped.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty endedProperty() {
        return ended.getReadOnlyProperty();
    }

    SpeakingTime time() {
        return time;
    }

    BooleanProperty blankProperty() {
        return blank;
    }

    /** Whether the presenter's view stands on the one display that there is. */
    BooleanProperty notesShownProperty() {
        return notesShown;
    }

    /** Whether an area is being asked for. */
    BooleanProperty askingProperty() {
        return asking;
    }

    IntegerProperty markedProperty() {
        return marked;
    }

    IntegerProperty highlightedProperty() {
        return highlighted;
    }
}
