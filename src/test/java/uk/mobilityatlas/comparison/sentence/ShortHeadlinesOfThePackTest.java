package uk.mobilityatlas.comparison.sentence;

import static org.assertj.core.api.Assertions.assertThat;

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
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Period;

/** Holds headlines of every indicator against the limit: seconds long, so not for each mutant. */
class ShortHeadlinesOfThePackTest {
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
