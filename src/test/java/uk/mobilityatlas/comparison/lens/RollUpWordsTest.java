package uk.mobilityatlas.comparison.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Benchmarks;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.observation.Period;

class RollUpWordsTest {
    private final Areas areas = RealAtlas.areas();
    private final Area lancashire = areas.get(new AreaCode("E47000018"));

    private RollUp rollUp(Figures figures, BenchmarkValue against, Geography level) {
        return RollUp.of(lancashire, areas.members(lancashire.code(), level), figures, against.value());
    }

    private static Figures figures(String indicator, String period) {
        return Figures.read(RealAtlas.catalogue().get(indicator), Period.parse(period), RealAtlas.observations());
    }

    private BenchmarkValue england(Figures figures) {
        return new Benchmarks(areas, RealAtlas.neighbours())
                .resolve(Benchmark.ENGLAND, lancashire, Geography.UPPER_TIER, figures);
    }

    @Test
    void theRateOfTheSummedCountsIsSaidWithItsBoundsAndItsGap() {
        Figures neet = figures("neet-16-17", "2025");
        RollUp rollUp = rollUp(neet, england(neet), Geography.UPPER_TIER);
        RollUpWords words = new RollUpWords(rollUp, neet, england(neet));
        // the method page's example: 227 + 244 + 1190 of 38554
        assertThat(rollUp.estimate().value()).isCloseTo(100 * 1661.0 / 38554, within(0.01));
        assertThat(words.rate())
                .startsWith("The Lancashire combined authority: 1,661 of 38,554 young people, 4.3% (3.7 to 5.0); "
                        + "including young people not known, between 4.3% and ");
        assertThat(words.headline())
                .isEqualTo("The Lancashire combined authority’s NEET rate shows no clear difference from England’s");
        assertThat(words.gap())
                .startsWith("That is about ")
                .contains("more young people known to be NEET")
                .endsWith("With young people not known included, we cannot tell whether there is a gap.");
        assertThat(rollUp.parts().stream().mapToDouble(RollUp.Part::share).sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void withoutCountsNoRateIsMade() {
        Figures pay = figures("weekly-pay", "2025");
        RollUp rollUp = rollUp(pay, england(pay), Geography.UPPER_TIER);
        RollUpWords words = new RollUpWords(rollUp, pay, england(pay));
        assertThat(words.headline()).contains("rates are not averaged");
        assertThat(words.gap()).isEmpty();
        assertThat(rollUp.estimate()).isNull();
    }

    @Test
    void gapsInPeopleAreRoundedToFive() {
        assertThat(RollUpWords.signed(132.6)).isEqualTo("+135");
        assertThat(RollUpWords.signed(-2_001)).isEqualTo("−2,000");
        assertThat(RollUpWords.signed(1)).isEqualTo("0");
    }
}
