package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BARNSLEY;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CARDIFF;
import static uk.mobilityatlas.comparison.Places.CORNWALL;
import static uk.mobilityatlas.comparison.Places.ST_HELENS;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Status;

class RankingOrderTest {
    private final List<Area> level = Places.AREAS.of(Geography.UPPER_TIER);

    private Ranking of(Indicator indicator, Observation... rows) {
        return Ranking.of(Places.figures(indicator, List.of(rows), List.of()), level);
    }

    private List<String> names(Ranking ranking) {
        return ranking.ordered(level).stream().map(Area::name).toList();
    }

    private final Observation[] rows = {
        Places.survey(BLACKPOOL, 30, 29, 31),
        Places.survey(BARNSLEY, 10, 9, 11),
        Places.survey(CORNWALL, 20, 19, 21),
        Places.missing(ST_HELENS, Status.CONFIDENTIAL)
    };

    @Test
    void theBestComesFirstAndThoseWithoutARankLast() {
        Ranking low = of(Places.inactivity(), rows);
        assertThat(names(low)).containsExactly("Barnsley", "Cornwall", "Blackpool", "St. Helens");
        assertThat(low.order()).isEqualTo("1 = lowest");
        Ranking high = of(Indicators.judged(Places.inactivity(), Polarity.HIGH_IS_GOOD), rows);
        assertThat(names(high)).containsExactly("Blackpool", "Cornwall", "Barnsley", "St. Helens");
        assertThat(high.order()).isEqualTo("1 = highest");
        assertThat(high.size()).isEqualTo(3);
    }

    @Test
    void twoAreasMakeNoOrder() {
        Ranking two = of(Places.inactivity(), rows[0], rows[1]);
        assertThat(two.size()).isZero();
        assertThat(two.of(BLACKPOOL)).isEmpty();
        assertThat(two.reason()).startsWith("Without intervals no ranks are given");
        assertThat(of(Places.inactivity(), rows).reason()).startsWith("Not ranked");
        assertThat(names(two)).as("by name").containsExactly("Barnsley", "Blackpool");
    }

    @Test
    void theNotKnownMoveAPlaceOnlyPastThoseItCouldPass() {
        List<Observation> known = List.of(
                Places.counted(BLACKPOOL, 8, 1000),
                Places.counted(BARNSLEY, 4, 1000),
                Places.counted(CORNWALL, 5, 1000));
        List<Observation> unknown =
                List.of(Places.bare(BLACKPOOL, 9), Places.bare(BARNSLEY, 6), Places.bare(CORNWALL, 6));
        Ranking ranking = Ranking.of(Places.figures(Places.neet(), known, unknown), level);
        assertThat(ranking.possible(BLACKPOOL))
                .hasValueSatisfying(r -> assertThat(List.of(r.low(), r.high())).containsExactly(3, 3));
        assertThat(ranking.possible(BARNSLEY))
                .hasValueSatisfying(r -> assertThat(List.of(r.low(), r.high())).containsExactly(1, 2));
        assertThat(ranking.possible(CARDIFF)).isEmpty();
        Ranking gap = Ranking.of(Places.figures(Places.neet(), known, unknown.subList(0, 2)), level);
        assertThat(gap.possible(BLACKPOOL))
                .as("one share of not known is missing")
                .isEmpty();
        assertThat(of(Places.inactivity(), rows).possible(BLACKPOOL)).isEmpty();
    }
}
