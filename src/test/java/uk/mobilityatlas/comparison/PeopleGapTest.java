package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CARDIFF;
import static uk.mobilityatlas.comparison.Places.ENGLAND;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;

class PeopleGapTest {
    private final Comparer comparer = new Comparer(Places.AREAS, Places.NEIGHBOURS);

    private Compared one(Figures figures, AreaCode area) {
        return comparer.compare(figures, Geography.UPPER_TIER, List.of(area), Benchmark.ENGLAND)
                .areas()
                .get(0);
    }

    @Test
    void blackpoolHas135MoreKnownToBeNeetThanAtEnglandsRate() {
        Compared blackpool = one(Places.neetFigures(), BLACKPOOL);
        assertThat(blackpool.people()).isEqualTo(new PeopleGap(135, 105, 165, 3210, false));
        assertThat(blackpool.people().withInterval()).isEqualTo("135 more (105 to 165)");
        assertThat(blackpool.peopleRange().words()).isEqualTo("between 65 and 175 more");
    }

    @Test
    void residentsStandInAndAreMarked() {
        PeopleGap gap = one(Places.inactivityFigures(), BLACKPOOL).people();
        assertThat(gap.estimated()).isTrue();
        assertThat(gap.words()).isEqualTo("6,440 more [e]");
    }

    @Test
    void withoutADenominatorThereIsAReasonAndNoNumber() {
        Figures figures = Places.figures(
                Places.inactivity(),
                List.of(Places.survey(ENGLAND, 21, 20.7, 21.3), Places.survey(CARDIFF, 25, 22, 28)),
                List.of());
        Compared cardiff = one(figures, CARDIFF);
        assertThat(cardiff.people()).isNull();
        assertThat(cardiff.peopleReason()).contains("is not known for this area");
    }

    @Test
    void wordsFollowTheSign() {
        assertThat(PeopleGap.of(-2.5, -4, -1, 10_000, false).withInterval()).isEqualTo("250 fewer (100 to 400)");
        assertThat(PeopleGap.of(0.5, -0.5, 1.5, 10_000, false).withInterval())
                .isEqualTo("50 more (50 fewer to 150 more)");
        assertThat(PeopleGap.of(0.01, -0.5, 0.52, 10_000, false).words()).isEqualTo("no gap");
    }

    @Test
    void whereThereCanBeAGapItIsSaidWhomTheRateCounts() {
        RealAtlas.catalogue().indicators().stream()
                .filter(i -> i.intervalBasis().hasIntervals() && People.countsPeople(i))
                .forEach(i -> assertThat(i.counted())
                        .as(i.id())
                        .startsWith(i.people() + " ")
                        .hasSizeGreaterThan(i.people().length() + 3));
    }
}
