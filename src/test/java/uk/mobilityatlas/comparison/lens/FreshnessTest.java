package uk.mobilityatlas.comparison.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.observation.Period;

class FreshnessTest {
    private static Freshness of(String indicator, String today) {
        return Freshness.of(
                        RealAtlas.catalogue().get(indicator),
                        RealAtlas.observations(),
                        RealAtlas.catalogue(),
                        LocalDate.parse(today))
                .orElseThrow();
    }

    @Test
    void anOldFigureIsNotCalledTheLatest() {
        Freshness census = of("level-4-or-above-census", "2025-11-01");
        assertThat(census.latest()).isFalse();
        assertThat(census.words()).startsWith("Last published for ").endsWith(" months ago");
        assertThat(of("neet-16-17", "2025-11-01").words()).isEqualTo("Latest: 2025");
    }

    @Test
    void afterTwoYearsNothingIsCalledLatest() {
        assertThat(aged(24).words()).isEqualTo("Latest: 2019");
        assertThat(aged(25).words()).isEqualTo("Last published for 2019, 25 months ago");
    }

    private static Freshness aged(long months) {
        return new Freshness(
                RealAtlas.catalogue().get("neet-16-17"),
                Period.year(2019),
                Period.year(2019).end(),
                months,
                Optional.empty());
    }

    @Test
    void aWinterIsAsOldAsItsEndAndNotAsItsCopy() {
        Freshness neet = of("neet-16-17", "2026-08-11");
        assertThat(neet.end()).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(neet.months()).isEqualTo(17);
        assertThat(of("participation-16-17", "2026-08-11").end()).isEqualTo(LocalDate.of(2025, 3, 31));
    }

    @Test
    void everyIndicatorOfThePackHasANewestPeriodAndASource() {
        LocalDate today = LocalDate.parse(RealAtlas.version().date());
        assertThat(RealAtlas.catalogue().indicators()).isNotEmpty().allSatisfy(i -> assertThat(
                        Freshness.of(i, RealAtlas.observations(), RealAtlas.catalogue(), today))
                .hasValueSatisfying(f -> assertThat(f.source()).isPresent()));
    }
}
