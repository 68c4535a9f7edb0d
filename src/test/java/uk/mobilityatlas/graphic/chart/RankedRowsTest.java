package uk.mobilityatlas.graphic.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows of a long list are shown, by hand. */
class RankedRowsTest {
    /** Twenty rows of which some are marked, in their order. */
    private static List<String> shown(int room, Integer... marked) {
        List<Integer> positions = new ArrayList<>(Collections.nCopies(20, -1));
        for (int i = 0; i < marked.length; i++) {
            positions.set(marked[i], i);
        }
        return RankedRows.of(positions, room).stream()
                .map(row -> row.at() < 0 ? row.words() : Integer.toString(row.at()))
                .toList();
    }

    @Test
    void allAreShownWhereThereIsRoom() {
        assertThat(shown(20, 3)).hasSize(20).startsWith("0", "1").endsWith("19");
    }

    @Test
    void theMarkedKeepTheirNeighboursInRankAsFarAsThereIsRoom() {
        assertThat(shown(9, 4, 19)).containsExactly("… 3 areas", "3", "4", "5", "… 12 areas", "18", "19");
        assertThat(shown(10, 4, 19))
                .containsExactly("… 2 areas", "2", "3", "4", "5", "6", "… 10 areas", "17", "18", "19");
        assertThat(shown(6, 4, 19)).containsExactly("… 4 areas", "4", "… 14 areas", "19");
    }

    @Test
    void neighboursOfTwoMarkedOnesAreShownOnce() {
        assertThat(shown(7, 5, 6)).containsExactly("… 4 areas", "4", "5", "6", "7", "… 12 areas");
    }

    @Test
    void whatHasNoRoomAtAllIsCountedAndTheFirstMarkedStay() {
        assertThat(shown(3, 9, 2, 15)).containsExactly("… 9 areas", "9", "… 10 areas");
        assertThat(shown(1, 9)).containsExactly("… 20 areas");
    }

    @Test
    void withoutAnyMarkedTheListBeginsAtItsTop() {
        assertThat(shown(5)).containsExactly("0", "1", "2", "3", "… 16 areas");
    }
}
