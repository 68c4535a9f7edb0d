package uk.mobilityatlas.comparison.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Direction;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Pair;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.Level;

/** Where a reader sees a gap and hears of none, the sentence says what stands between them. */
class GapsThatMayBeChanceTest {
    private static final AreaCode LEEDS = new AreaCode("E08000035");
    private static final AreaCode SHEFFIELD = new AreaCode("E08000039");
    private static final AreaCode BRADFORD = new AreaCode("E08000032");

    private final Comparison neet = new Comparer(RealAtlas.areas(), RealAtlas.neighbours())
            .compare(
                    Figures.read(RealAtlas.catalogue().neet(), Period.year(2025), RealAtlas.observations()),
                    Geography.UPPER_TIER,
                    List.of(LEEDS, SHEFFIELD, BRADFORD),
                    Benchmark.ENGLAND);

    @Test
    void aSimilarRateWhoseRangeLiesApartSaysThatChanceMayHaveMadeTheGap() {
        assertThat(neet.areas().get(1).apart()).isTrue();
        assertThat(AreaSentence.of(neet.indicator(), neet.areas().get(1)))
                .isEqualTo("Sheffield’s NEET rate is between 6.1% and 7.7%, similar to England’s 3.4–5.6%, "
                        + "since such a gap may be chance.");
        assertThat(neet.areas().get(0).apart()).isFalse();
    }

    @Test
    void recordedRatesThatDifferAreSaidNotToDoSoWithTheNotKnownIncluded() {
        assertThat(PairwiseSentence.of(neet))
                .isEqualTo("With young people not known included, there is no clear difference between the three.");
    }

    @Test
    void aPairsIntervalAgreesWithWhatIsClaimedOfIt() {
        assertThat(neet.pairs()).hasSize(3);
        for (Pair pair : neet.pairs()) {
            assertThat(pair.bounds()).isNotNull();
            assertThat(pair.bounds().at(Level.USUAL).lower() <= 0
                            && pair.bounds().at(Level.USUAL).upper() >= 0)
                    .as(pair.one().name() + " and " + pair.other().name())
                    .isEqualTo(pair.direction() == Direction.NEITHER);
        }
    }
}
