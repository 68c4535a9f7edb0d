package uk.mobilityatlas.view.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.desk.Notice;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.story.SavedSelection;

class SavedSelectionsTest {
    private final KeptStories kept = new KeptStories();
    private final Desk desk = Rooms.desk();
    private final StoryViewModel model = Rooms.model(desk, kept);
    private final SavedSelections saved = model.workspace().selections();

    private Notice notice() {
        return Objects.requireNonNull(desk.notices().currentProperty().get());
    }

    private List<String> names() {
        return saved.allProperty().get().stream().map(SavedSelection::name).toList();
    }

    @Test
    void aSelectionIsSavedChosenAgainTakenAwayAndBroughtBack() {
        Selection before = desk.state().get();
        saved.keep("the coast");
        assertThat(kept.selections()).extracting(SavedSelection::selection).containsExactly(before);
        desk.state().change(s -> s.withIndicator("weekly-pay"));
        saved.choose(saved.allProperty().get().get(0));
        assertThat(desk.state().get()).isEqualTo(before);
        desk.history().undo();
        assertThat(desk.state().get().indicator()).isEqualTo("weekly-pay");
        saved.forget(saved.allProperty().get().get(0));
        assertThat(names()).isEmpty();
        assertThat(kept.selections()).isEmpty();
        Objects.requireNonNull(notice().action()).run();
        assertThat(names()).containsExactly("the coast");
    }

    @Test
    void theSameNameGivesWayAndUndoBringsTheOldOneBack() {
        Selection first = desk.state().get();
        saved.keep("mine");
        desk.state().change(s -> s.withIndicator("weekly-pay"));
        saved.keep("mine");
        assertThat(kept.selections()).hasSize(1);
        Objects.requireNonNull(notice().action()).run();
        assertThat(kept.selections()).containsExactly(new SavedSelection("mine", first));
    }

    @Test
    void whatThePackNoLongerHoldsIsSaidAndChangesNothing() {
        Selection now = desk.state().get();
        saved.choose(new SavedSelection("old", now.withIndicator("gone")));
        assertThat(desk.state().get()).isEqualTo(now);
        assertThat(notice().sentence()).contains("“old”");
    }

    @Test
    void aReadOnlyWorkspaceKeepsNothingAndSaysWhy() {
        kept.readOnly = true;
        saved.keep("mine");
        assertThat(names()).isEmpty();
        assertThat(notice().sentence()).contains("another name");
    }

    @Test
    void textSizeThemeAndHomeCouncilTravelWithTheWorkspace() {
        desk.theme().modeProperty().set(Theme.Mode.DARK);
        desk.theme().textScaleProperty().set(1.5);
        desk.home().settle(desk.areas().get(Desks.BARNSLEY));
        Desk other = Rooms.desk();
        Rooms.model(other, kept);
        assertThat(other.theme().dark()).isTrue();
        assertThat(other.theme().textScaleProperty().get()).isEqualTo(1.5);
        assertThat(other.home().area()).contains(other.areas().get(Desks.BARNSLEY));
        kept.settings.put("text-size", "1.3");
        Desk later = Rooms.desk();
        Rooms.model(later, kept);
        assertThat(later.theme().textScaleProperty().get())
                .as("the nearest to a size of an earlier edition")
                .isEqualTo(1.25);
    }

    @Test
    void aHomeCouncilNamedBeforeTheWorkspaceIsOpenIsWrittenOnceItIs() {
        Desk early = Rooms.desk();
        early.home().recall(Desks.CORNWALL);
        KeptStories file = new KeptStories();
        StoryViewModel stories = new StoryViewModel(early, file, Rooms::maker, Rooms.NOON);
        early.home().settle(early.areas().get(Desks.BARNSLEY));
        assertThat(file.settings()).isEmpty();
        stories.open();
        assertThat(file.settings()).containsEntry("home-council", Desks.BARNSLEY.value());
        assertThat(early.home().is(Desks.BARNSLEY)).isTrue();
    }
}
