package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BARNSLEY;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CARDIFF;
import static uk.mobilityatlas.comparison.Places.CORNWALL;
import static uk.mobilityatlas.comparison.Places.ST_HELENS;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.IntervalBasis;
import uk.mobilityatlas.indicator.Polarity;

class OwnNeighboursTest {
    private static Figures variable(String id, double blackpool, double barnsley, double cornwall, double cardiff) {
        return Places.figures(
                Places.indicator(id, id, Polarity.NO_JUDGEMENT, IntervalBasis.NONE),
                List.of(
                        Places.bare(BLACKPOOL, blackpool),
                        Places.bare(BARNSLEY, barnsley),
                        Places.bare(CORNWALL, cornwall),
                        Places.bare(CARDIFF, cardiff)),
                List.of());
    }

    private final Figures pay = variable("weekly pay", 500, 510, 600, 700);
    private final Figures age = variable("age", 40, 41, 50, 30);
    private final Figures outcome = variable("outcome", 1, 100, 1, 1);

    private OwnNeighbours find(String left) {
        return OwnNeighbours.among(Places.AREAS.of(Geography.UPPER_TIER), List.of(pay, age, outcome), left);
    }

    @Test
    void theOutcomeTakesNoPart() {
        OwnNeighbours own = find("outcome");
        assertThat(own.variables()).hasSize(2);
        assertThat(own.of(BLACKPOOL, 3)).extracting(n -> n.area().code()).containsExactly(BARNSLEY, CORNWALL, CARDIFF);
        assertThat(find("").of(BLACKPOOL, 3).get(0).area().code())
                .as("with the outcome in, Barnsley would be far away")
                .isNotEqualTo(BARNSLEY);
    }

    @Test
    void distancesComeWithTheirReason() {
        OwnNeighbours.Neighbour barnsley = find("outcome").of(BLACKPOOL, 1).get(0);
        assertThat(barnsley.distance()).isBetween(0.0, 0.1);
        assertThat(barnsley.why()).startsWith("closer than 100 in 100 pairs; what sets them apart most is");
        assertThat(barnsley.shares().stream().mapToDouble(s -> s).sum()).isBetween(0.999999, 1.000001);
    }

    @Test
    void anAreaWithoutAFigureIsLeftOutAndSaid() {
        OwnNeighbours own = find("outcome");
        assertThat(own.leftOut()).extracting(a -> a.code()).containsExactly(ST_HELENS);
        assertThat(own.of(ST_HELENS, 5)).isEmpty();
        assertThat(own.coverage()).isEqualTo("St. Helens lacks a figure of some variable and has no distance.");
    }

    @Test
    void ownNeighboursBecomeABenchmark() {
        NeighboursWithOwn all = new NeighboursWithOwn(Places.NEIGHBOURS, find("outcome"));
        assertThat(all.models(BLACKPOOL)).containsExactly("dfe", "own");
        assertThat(all.of(BLACKPOOL, "own").get(0).neighbour()).isEqualTo(BARNSLEY);
        assertThat(all.of(BLACKPOOL, "dfe")).hasSize(2);
    }

    @Test
    void whereAllAreAlikeNoneIsNearer() {
        OwnNeighbours own = OwnNeighbours.among(
                Places.AREAS.of(Geography.UPPER_TIER), List.of(variable("same", 21, 21, 21, 21)), "");
        assertThat(own.of(BLACKPOOL, 3)).isEmpty();
        assertThat(own.reason(Places.AREAS.get(BLACKPOOL))).startsWith("All areas have the same figure");
        assertThat(find("outcome").reason(Places.AREAS.get(BLACKPOOL))).isEmpty();
    }
}
