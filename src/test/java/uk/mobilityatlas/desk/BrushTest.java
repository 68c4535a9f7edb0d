package uk.mobilityatlas.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.AreaCode;

class BrushTest {
    private final Desk desk = Desks.showing(Desks.NEET);
    private final Brush brush = desk.brush();

    @Test
    void brushingIsNoPartOfTheSelectionNorOfUndo() {
        brush.put(Set.of(Desks.CORNWALL));
        brush.toggle(Desks.BARNSLEY);
        assertThat(brush.get()).containsExactlyInAnyOrder(Desks.CORNWALL, Desks.BARNSLEY);
        assertThat(desk.history().canUndoProperty().get()).isFalse();
        assertThat(desk.state().get()).isEqualTo(Desks.NEET);
        brush.clear();
        assertThat(brush.isEmpty()).isTrue();
    }

    @Test
    void theSameBrushIsToldOnce() {
        List<Set<AreaCode>> told = new ArrayList<>();
        brush.areasProperty().addListener((property, before, now) -> told.add(now));
        brush.put(Set.of(Desks.CORNWALL));
        brush.put(Set.of(Desks.CORNWALL));
        assertThat(told).hasSize(1);
    }

    @Test
    void aFullComparisonTakesNoMoreAndSaysSo() {
        List<AreaCode> twelve = desk.areas().of(uk.mobilityatlas.area.Geography.UPPER_TIER).stream()
                .map(uk.mobilityatlas.area.Area::code)
                .filter(code -> !code.equals(Desks.CORNWALL))
                .limit(12)
                .toList();
        desk.state().change(s -> s.withAreas(twelve));
        desk.compare(Desks.CORNWALL);
        assertThat(desk.state().get().areas()).isEqualTo(twelve);
        desk.compare(twelve.get(0));
        assertThat(desk.state().get().areas()).hasSize(11);
    }
}
