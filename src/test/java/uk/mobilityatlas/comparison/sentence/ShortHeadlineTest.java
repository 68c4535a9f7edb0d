package uk.mobilityatlas.comparison.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BARNSLEY;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CORNWALL;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Places;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Period;

class ShortHeadlineTest {
    private final Comparer comparer = new Comparer(Places.AREAS, Places.NEIGHBOURS);

    private String headline(Figures figures, Benchmark benchmark, AreaCode... areas) {
        return ShortHeadline.of(comparer.compare(figures, Geography.UPPER_TIER, List.of(areas), benchmark));
    }

    @Test
    void theFirstClaimStandsWhereTheWholeSentenceIsTooLong() {
        assertThat(headline(Places.neetFigures(), Benchmark.ENGLAND, BLACKPOOL, BARNSLEY, CORNWALL))
                .isEqualTo("Blackpool’s NEET rate is certainly above England’s");
        assertThat(headline(Places.inactivityFigures(), Benchmark.ENGLAND, BLACKPOOL, BARNSLEY, CORNWALL))
                .isEqualTo("Blackpool’s and Barnsley’s economic inactivity is above England’s");
    }

    @Test
    void noDifferenceIsClaimedWhereThereIsNone() {
        assertThat(headline(Places.neetFigures(), Benchmark.ENGLAND, BARNSLEY, CORNWALL))
                .isEqualTo("Barnsley and Cornwall cannot be told apart from England");
        Figures bare = Places.figures(
                Places.inactivity(),
                List.of(Places.bare(Places.ENGLAND, 21), Places.bare(BLACKPOOL, 28.4), Places.bare(BARNSLEY, 20)),
                List.of());
        assertThat(headline(bare, Benchmark.ENGLAND, BLACKPOOL)).isEqualTo("Blackpool’s economic inactivity is 28.4%");
        assertThat(headline(bare, Benchmark.ENGLAND, BLACKPOOL, BARNSLEY))
                .isEqualTo("No difference is claimed: these figures have no intervals");
        assertThat(headline(bare, Benchmark.ENGLAND, CORNWALL)).isEqualTo("Cornwall has no figure");
    }

    @Test
    void noHeadlineOfTheRealPackHasMoreThanTenWords() {
        Comparer real = new Comparer(RealAtlas.areas(), RealAtlas.neighbours());
        List<Benchmark> benchmarks = List.of(
                Benchmark.ENGLAND,
                Benchmark.COMBINED_AUTHORITY,
                Benchmark.of(PlaceType.POST_INDUSTRIAL),
                Benchmark.neighbours("ons-global"));
        List<String> long_ = new ArrayList<>();
        int made = 0;
        for (Indicator indicator : RealAtlas.catalogue().indicators()) {
            for (Geography geography : indicator.geographies()) {
                List<Period> periods = RealAtlas.observations().periods(indicator.id(), geography);
                if (periods.isEmpty()) {
                    continue;
                }
                Figures figures = Figures.read(indicator, periods.get(periods.size() - 1), RealAtlas.observations());
                List<AreaCode> all =
                        RealAtlas.areas().of(geography).stream().map(Area::code).toList();
                for (Benchmark benchmark : benchmarks) {
                    for (int i = 0; i < all.size(); i += 37) {
                        for (int many : new int[] {1, 2, 7}) {
                            List<AreaCode> chosen = all.subList(i, Math.min(all.size(), i + many));
                            String text = ShortHeadline.of(real.compare(figures, geography, chosen, benchmark));
                            made++;
                            if (text.isBlank() || ShortHeadline.words(text) > ShortHeadline.MOST_WORDS) {
                                long_.add(text);
                            }
                        }
                    }
                }
            }
        }
        assertThat(made).isGreaterThan(5_000);
        assertThat(long_).isEmpty();
    }
}
