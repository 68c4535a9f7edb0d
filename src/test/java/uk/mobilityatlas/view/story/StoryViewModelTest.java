package uk.mobilityatlas.view.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Library;
import uk.mobilityatlas.comparison.OwnFigures;
import uk.mobilityatlas.deck.DeckMaker;
import uk.mobilityatlas.deck.DeckPart;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.desk.Notice;
import uk.mobilityatlas.story.AreaSwap;
import uk.mobilityatlas.story.Layout;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.Story;

class StoryViewModelTest {
    private static final AreaCode LEEDS = new AreaCode("E08000035");

    private final KeptStories kept = new KeptStories();
    private final Desk desk = Rooms.desk();
    private final StoryViewModel model = Rooms.model(desk, kept);

    @Test
    void theSlidesOfAnOpenStoryAreAnsweredAnewWhenTheLibraryIsSwapped() {
        Library library = new Library(RealAtlas.answers());
        StoryViewModel open = new StoryViewModel(
                Desks.showing(Desks.NEET, Runnable::run, library),
                kept,
                library.made(answers -> new DeckMaker(answers, RealAtlas.geometries())),
                Rooms.NOON);
        open.open();
        Slide own = Slide.of(
                Layout.PICTURES, new SlidePart.Picture(PictureKind.BARS, Desks.NEET.withIndicator(OwnFigures.ID)));
        open.add(Story.named("Buses").adding(own, 0));
        assertThat(part(open)).isInstanceOf(DeckPart.Words.class);
        library.swap(OwnFigures.beside(RealAtlas.contents()));
        assertThat(part(open)).isInstanceOf(DeckPart.Picture.class);
        library.swap(RealAtlas.contents());
        assertThat(part(open)).isInstanceOf(DeckPart.Words.class);
    }

    private static DeckPart part(StoryViewModel of) {
        return Objects.requireNonNull(
                        of.answered().made().get(of.chosenProperty().get()))
                .parts()
                .get(0);
    }

    private static Slide trends() {
        return Slide.of(Layout.PICTURES, new SlidePart.Picture(PictureKind.TRENDS, Desks.NEET));
    }

    private Story story() {
        return model.story().orElseThrow();
    }

    private DeckSlide answered() {
        return Objects.requireNonNull(
                model.answered().made().get(model.chosenProperty().get()));
    }

    private Notice notice() {
        return Objects.requireNonNull(desk.notices().currentProperty().get());
    }

    @Test
    void aStoryAboutOnePlaceIsProposedForOnesOwnCouncilAndOneOfAKindForThoseOfTheKind() {
        assertThat(model.ready().of(ReadyStory.COMPARE)).isEqualTo("Blackpool, Barnsley and Cornwall");
        assertThat(model.ready().of(ReadyStory.NEET)).isEqualTo("Blackpool, Barnsley and Cornwall");
        assertThat(model.ready().of(ReadyStory.COMBINED_AUTHORITY)).contains("Lancashire");
        assertThat(model.ready().of(PlaceType.COASTAL)).isEqualTo("Blackpool and Cornwall");
        desk.home().recall(LEEDS);
        assertThat(kept.settings()).containsEntry("home-council", LEEDS.value());
        assertThat(model.ready().of(ReadyStory.COMPARE)).isEqualTo("Blackpool, Barnsley and Cornwall");
        assertThat(model.ready().of(ReadyStory.COMBINED_AUTHORITY)).contains("West Yorkshire");
        model.make(ReadyStory.NEET);
        assertThat(story().name()).endsWith("Leeds");
        assertThat(story().slides().get(1).queries().get(0).areas()).containsExactly(LEEDS);
        model.ready().make(PlaceType.COASTAL);
        assertThat(story().slides().get(2).queries().get(0).areas()).hasSize(2).doesNotContain(LEEDS);
    }

    @Test
    void whatWasSaidWhereThereWasNoStoryGoesWithTheFirst() {
        desk.notices().remark("There is no picture to export yet.");
        model.make(ReadyStory.NEET);
        assertThat(desk.notices().currentProperty().get()).isNull();
    }

    @Test
    void howLongAStoryMayTakeIsKeptAndUndoneInOneStep() {
        model.make(ReadyStory.NEET);
        model.plan(25);
        model.plan(30);
        assertThat(kept.stories().get(0).minutes()).isEqualTo(30);
        model.undo();
        assertThat(story().minutes()).isEqualTo(Story.USUAL_MINUTES);
    }

    @Test
    void aViewIsTakenIntoANewStoryAndTheNoticeUndoesIt() {
        model.take(trends());
        assertThat(story().slides()).hasSize(1);
        assertThat(kept.stories()).containsExactly(story());
        assertThat(answered().wording().headline()).contains("Blackpool");
        assertThat(notice().sentence()).contains("New story", "slide 1");
        Objects.requireNonNull(notice().action()).run();
        assertThat(story().slides()).isEmpty();
        assertThat(kept.stories().get(0).slides()).isEmpty();
    }

    @Test
    void aReadyMadeStoryIsOneClickAndEverythingInItCanBeUndone() {
        model.make(ReadyStory.COMPARE);
        Story made = story();
        assertThat(made.slides()).hasSizeGreaterThan(5);
        assertThat(model.answered().made()).hasSameSizeAs(made.slides());
        model.edit(story -> story.moving(story.slides().get(1).id(), 3));
        model.edit(story -> story.duplicating(story.slides().get(0).id()));
        model.undo();
        model.undo();
        assertThat(story()).isEqualTo(made);
        model.redo();
        assertThat(story().slides().get(3)).isEqualTo(made.slides().get(1));
        assertThat(kept.stories()).containsExactly(story());
    }

    @Test
    void anEditedHeadlineIsFlaggedWhereTheFiguresDoNotSupportItAndTheVerdictStaysBesideIt() {
        model.take(trends());
        model.editSlide(slide -> slide.withHeadline("Cornwall is worse than England"), "headline");
        assertThat(answered().wording().proposed()).isFalse();
        assertThat(answered().wording().flags()).isNotEmpty();
        assertThat(answered().wording().verdict()).contains("Blackpool");
        model.editSlide(slide -> slide.withHeadline(null), "");
        assertThat(answered().wording().proposed()).isTrue();
        assertThat(answered().wording().flags()).isEmpty();
    }

    @Test
    void typingIsUndoneInOneStep() {
        model.take(trends());
        model.editSlide(slide -> slide.withNotes("S"), "notes");
        model.editSlide(slide -> slide.withNotes("Sa"), "notes");
        model.editSlide(slide -> slide.withNotes("Say"), "notes");
        model.undo();
        assertThat(story().slides().get(0).notes()).isEmpty();
    }

    @Test
    void theWholeStoryIsMadeForAnotherArea() {
        model.make(ReadyStory.BRIEFING);
        AreaSwap swap =
                new AreaSwap(desk.areas().get(Desks.BLACKPOOL), desk.areas().get(LEEDS));
        model.edit(story -> story.replacing(swap));
        assertThat(story().name()).contains("Leeds").doesNotContain("Blackpool");
        assertThat(story().slides().stream().flatMap(s -> s.queries().stream()))
                .noneMatch(query -> query.areas().contains(Desks.BLACKPOOL));
        assertThat(model.answered().made().values())
                .noneMatch(slide -> slide.wording().headline().contains("Blackpool"));
    }

    @Test
    void aReadOnlyWorkspaceChangesNothingAndSaysWhy() {
        kept.readOnly = true;
        model.make(ReadyStory.NEET);
        assertThat(model.story()).isEmpty();
        assertThat(kept.stories()).isEmpty();
        assertThat(notice().sentence()).contains("Save it under another name");
    }

    @Test
    void aStoryThatCannotBeMadeIsASentence() {
        desk.state().change(selection -> selection.withAreas(List.of()));
        model.make(ReadyStory.BRIEFING);
        assertThat(model.story()).isEmpty();
        assertThat(notice().sentence()).endsWith(".");
    }

    @Test
    void aRemovedStoryComesBack() {
        model.make(ReadyStory.NEET);
        Story gone = story();
        model.remove();
        assertThat(kept.stories()).isEmpty();
        assertThat(model.story()).isEmpty();
        Objects.requireNonNull(notice().action()).run();
        assertThat(story()).isEqualTo(gone);
        assertThat(kept.stories()).containsExactly(gone);
    }

    @Test
    void whatWasPresentedIsKeptWithItsFigures() {
        model.take(trends());
        model.presented();
        assertThat(story().lastPresented().orElseThrow().at()).isEqualTo(Rooms.NOON.instant());
        assertThat(story().lastPresented().orElseThrow().figures())
                .anyMatch(figure -> figure.area().equals(Desks.BLACKPOOL) && figure.value() != null);
        assertThat(model.since().changesProperty().get()).isEmpty();
    }

    @Test
    void theWorkspaceIsLetGoOf() {
        model.close();
        assertThat(kept.closed).isTrue();
    }
}
