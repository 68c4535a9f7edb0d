package uk.mobilityatlas.view.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.deck.LikelyQuestion;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.desk.picture.RenderedGraphicView;
import uk.mobilityatlas.story.AreaSwap;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Story;

class PresentationTest {
    private static final AreaCode LEEDS = new AreaCode("E08000035");

    private final Desk desk = Rooms.desk();
    private final StoryViewModel model = Rooms.model(desk, new KeptStories());
    private final Presentation presentation = begun();

    private Presentation begun() {
        model.make(ReadyStory.COMPARE);
        Story story = model.story().orElseThrow();
        return new Presentation(
                desk,
                Rooms::maker,
                story,
                model.answered().made(),
                story.slides().get(1).id(),
                Rooms.NOON);
    }

    private DeckSlide current() {
        return Objects.requireNonNull(presentation.currentProperty().get());
    }

    @Test
    void itBeginsAtTheChosenSlideAndStopsAtItsEnds() {
        assertThat(presentation.place()).startsWith("Slide 2 of");
        presentation.back();
        presentation.back();
        assertThat(presentation.atProperty().get()).isZero();
        presentation.last();
        presentation.forward();
        assertThat(presentation.atProperty().get())
                .isEqualTo(presentation.slides().size() - 1);
        assertThat(presentation.nextProperty().get()).isNull();
        assertThat(presentation.time().used()).isEqualTo("00:00");
    }

    @Test
    void aBlankScreenComesBackWithTheNextSlide() {
        presentation.blankProperty().set(true);
        presentation.forward();
        assertThat(presentation.blankProperty().get()).isFalse();
        assertThat(presentation.endedProperty().get()).isFalse();
    }

    @Test
    void anAreaIsSwappedForAQuestionAndBackAndTheStoryStaysAsItIs() {
        DeckSlide before = current();
        presentation.swapOrBack();
        assertThat(presentation.askingProperty().get()).isTrue();
        presentation.swap(
                new AreaSwap(desk.areas().get(Desks.BLACKPOOL), desk.areas().get(LEEDS)));
        assertThat(presentation.askingProperty().get()).isFalse();
        assertThat(current().sayings().toString()).contains("Leeds").doesNotContain("Blackpool");
        assertThat(presentation.swappedWords())
                .hasValueSatisfying(words -> assertThat(words).contains("Leeds in the place of Blackpool"));
        presentation.swapOrBack();
        assertThat(current()).isSameAs(before);
        assertThat(model.story().orElseThrow().slides()).isEqualTo(presentation.slides());
    }

    @Test
    void aSwapEndsWithItsSlide() {
        DeckSlide before = current();
        presentation.swap(
                new AreaSwap(desk.areas().get(Desks.BLACKPOOL), desk.areas().get(LEEDS)));
        presentation.forward();
        presentation.back();
        assertThat(current()).isSameAs(before);
    }

    @Test
    void whatIsPointedAtIsHighlightedAndLetGo() {
        presentation.markedProperty().set(3);
        presentation.highlight();
        assertThat(presentation.highlightedProperty().get()).isEqualTo(3);
        presentation.highlight();
        assertThat(presentation.highlightedProperty().get()).isEqualTo(RenderedGraphicView.NONE);
    }

    @Test
    void whereNothingIsPointedAtTheFirstFigureIsHighlightedAndSaid() {
        presentation.highlight();
        assertThat(presentation.highlightedProperty().get()).isZero();
        assertThat(presentation.markedProperty().get()).isZero();
    }

    @Test
    void escapeShutsTheQuestionFirst() {
        presentation.swapOrBack();
        presentation.escape();
        assertThat(presentation.endedProperty().get()).isFalse();
        presentation.escape();
        assertThat(presentation.endedProperty().get()).isTrue();
    }

    @Test
    void aNumberAndEnterGoToItsSlideAndEnterAloneGoesOn() {
        presentation.type("1");
        presentation.type("0");
        presentation.enter();
        assertThat(presentation.place()).startsWith("Slide 10 of");
        presentation.enter();
        assertThat(presentation.place()).startsWith("Slide 11 of");
        presentation.type("9");
        presentation.type("9");
        presentation.enter();
        assertThat(presentation.place()).startsWith("Slide 11 of");
    }

    @Test
    void theTimeIsPlannedInStepsAndNeverToNothing() {
        assertThat(presentation.time().planned()).isEqualTo("20:00");
        presentation.time().plan(1);
        assertThat(presentation.time().planned()).isEqualTo("25:00");
        presentation.time().plan(-100);
        assertThat(presentation.time().planned()).isEqualTo("05:00");
        assertThat(presentation.time().spent()).isZero();
    }

    @Test
    void theThreeLikelyQuestionsAreAnsweredFromTheFigures() {
        assertThat(LikelyQuestion.of(current()))
                .extracting(LikelyQuestion::answer)
                .satisfiesExactly(
                        others -> assertThat(others)
                                .contains("no clear difference from England")
                                .contains("3.9–6.2%"),
                        rank -> assertThat(rank).contains("of 15").contains("1 = lowest"),
                        course -> assertThat(course).contains("rising, 2021 to 2025"));
    }
}
