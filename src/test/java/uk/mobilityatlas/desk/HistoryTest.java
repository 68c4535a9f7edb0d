package uk.mobilityatlas.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.stats.ClassMethod;

class HistoryTest {
    private static final Selection FIRST = new Selection(
            "neet-16-17",
            null,
            Geography.UPPER_TIER,
            List.of(new AreaCode("E06000009")),
            Benchmark.ENGLAND,
            ClassMethod.QUANTILE,
            Selection.MapKind.MAP,
            Selection.Filter.NONE);
    private final SelectionState state = new SelectionState(FIRST);
    private final History history = new History(state);

    @Test
    void undoAndRedoWalkThroughEverySelection() {
        state.change(s -> s.withIndicator("employment-rate"));
        state.change(s -> s.toggling(new AreaCode("E06000052")));

        history.undo();
        assertThat(state.get()).isEqualTo(FIRST.withIndicator("employment-rate"));
        history.undo();
        assertThat(state.get()).isEqualTo(FIRST);
        assertThat(history.canUndoProperty().get()).isFalse();

        history.redo();
        history.redo();
        assertThat(state.get().areas()).containsExactly(new AreaCode("E06000009"), new AreaCode("E06000052"));
        assertThat(history.canRedoProperty().get()).isFalse();
    }

    @Test
    void aNewChoiceAfterUndoForgetsWhatWasUndone() {
        state.change(s -> s.withIndicator("employment-rate"));
        history.undo();
        state.change(s -> s.withIndicator("weekly-pay"));
        assertThat(history.canRedoProperty().get()).isFalse();
        history.redo();
        assertThat(state.get().indicator()).isEqualTo("weekly-pay");
    }

    @Test
    void publishingTheSameAgainIsNoStep() {
        state.publish(FIRST.withMap(Selection.MapKind.MAP));
        assertThat(history.canUndoProperty().get()).isFalse();
        history.undo();
        assertThat(state.get()).isEqualTo(FIRST);
    }

    @Test
    void howAViewIsArrangedIsUndoneInTurnWithWhatIsAsked() {
        ObjectProperty<Integer> columns =
                state.viewSettings().kept("a-view.columns", 3, String::valueOf, Integer::valueOf);
        columns.set(5);
        state.change(s -> s.withIndicator("weekly-pay"));
        columns.set(7);
        history.undo();
        assertThat(columns.get()).isEqualTo(5);
        assertThat(state.get().indicator()).isEqualTo("weekly-pay");
        history.undo();
        assertThat(columns.get()).isEqualTo(5);
        assertThat(state.get()).isEqualTo(FIRST);
        history.undo();
        assertThat(columns.get()).isEqualTo(3);
        history.redo();
        assertThat(columns.get()).isEqualTo(5);
    }

    @Test
    void anArrangementThatNobodyKnowsIsTheFirst() {
        state.viewSettings().publish(Map.of("a-view.columns", "many"));
        assertThat(state.viewSettings()
                        .kept("a-view.columns", 3, String::valueOf, Integer::valueOf)
                        .get())
                .isEqualTo(3);
    }
}
