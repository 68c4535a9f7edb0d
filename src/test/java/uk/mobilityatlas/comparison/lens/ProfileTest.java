package uk.mobilityatlas.comparison.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.ENGLAND;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Places;
import uk.mobilityatlas.comparison.wording.Emphasis;

class ProfileTest {
    private final Comparer comparer = new Comparer(Places.AREAS, Places.NEIGHBOURS);

    private Comparison row(Figures figures) {
        return comparer.compare(figures, Geography.UPPER_TIER, List.of(BLACKPOOL), Benchmark.ENGLAND);
    }

    private static Figures bare() {
        return Places.figures(
                Places.inactivity(), List.of(Places.bare(ENGLAND, 21), Places.bare(BLACKPOOL, 28.4)), List.of());
    }

    @Test
    void theLeadCountsAndNamesTheClearestClaims() {
        Profile profile = Profile.of(
                Places.AREAS.get(BLACKPOOL),
                List.of(row(Places.neetFigures()), row(Places.inactivityFigures()), row(bare())));
        assertThat(Emphasis.plain(profile.lead()))
                .isEqualTo(
                        "Of the 2 indicators that can be tested, Blackpool is worse than England on 2 and better on none. "
                                + "Its NEET rate is between 7.6% and 8.9%, clearly above England’s 3.4–5.6%. "
                                + "That is about 135 more young people known to be NEET than at England’s rate (105 to 165). "
                                + "Its economic inactivity is 28.4% (23.6 to 33.2), above England’s 21.0%. "
                                + "That is about 6,440 more young people who are economically inactive (estimated) than at England’s rate (2,265 to 10,610).");
        assertThat(Emphasis.runs(profile.lead()))
                .filteredOn(Emphasis.Run::strong)
                .extracting(Emphasis.Run::text)
                .containsExactly("worse than England on 2", "135 more", "6,440 more");
        assertThat(profile.note())
                .isEqualTo(
                        "One test was made; a difference is claimed where chance alone would show it less than once in 20. For NEET, of care leavers too, the verdict holds whatever the young people not known are doing.");
    }

    @Test
    void nothingTestedIsSaid() {
        Profile profile = Profile.of(Places.AREAS.get(BLACKPOOL), List.of(row(bare())));
        assertThat(profile.lead())
                .isEqualTo(
                        "Nothing about Blackpool can be tested against England: its figures come without intervals.");
    }
}
