package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;

class LevelRuleTest {
    private static final Area BLACKPOOL = RealAtlas.areas().get(new AreaCode("E06000009"));
    private static final Area AMBER_VALLEY = RealAtlas.areas().get(new AreaCode("E07000032"));
    private static final Area DERBYSHIRE = RealAtlas.areas().get(new AreaCode("E10000007"));
    private static final Area ENGLAND = RealAtlas.areas().get(AreaCode.ENGLAND);

    private static Indicator indicator(String id) {
        return RealAtlas.catalogue().get(id);
    }

    @Test
    void aMapBeginsWithTheLevelThatHasMostToSee() {
        assertThat(LevelRule.mapped(indicator("neet-16-17"))).containsExactly(Geography.UPPER_TIER, Geography.REGION);
    }

    @Test
    void theLevelAskedForGivesWayOnlyWhereTheIndicatorLacksIt() {
        Indicator neet = indicator("neet-16-17");
        assertThat(LevelRule.shown(neet, Geography.REGION)).isEqualTo(Geography.REGION);
        assertThat(LevelRule.shown(neet, Geography.DISTRICT)).isEqualTo(Geography.UPPER_TIER);
    }

    @Test
    void areasAreComparedWhereTheIndicatorHoldsAnyOfThem() {
        Indicator inactivity = indicator("child-poverty-ahc");
        assertThat(inactivity.geographies()).contains(Geography.DISTRICT, Geography.UPPER_TIER);
        assertThat(LevelRule.comparing(inactivity, List.of(AMBER_VALLEY))).isEqualTo(Geography.DISTRICT);
        assertThat(LevelRule.comparing(inactivity, List.of(AMBER_VALLEY, DERBYSHIRE)))
                .isEqualTo(Geography.UPPER_TIER);
        assertThat(LevelRule.comparing(indicator("neet-16-17"), List.of(ENGLAND)))
                .isEqualTo(Geography.NATION);
    }

    @Test
    void aCouncilsNeighboursAreFoundAmongItsLikes() {
        assertThat(LevelRule.ofNeighbours(AMBER_VALLEY, Geography.UPPER_TIER)).isEqualTo(Geography.DISTRICT);
        assertThat(LevelRule.ofNeighbours(DERBYSHIRE, Geography.DISTRICT)).isEqualTo(Geography.UPPER_TIER);
    }

    @Test
    void aUnitaryCouncilStandsAmongDistrictsOnlyWhereTheseAreLookedAt() {
        assertThat(LevelRule.ofNeighbours(BLACKPOOL, Geography.DISTRICT)).isEqualTo(Geography.DISTRICT);
        assertThat(LevelRule.ofNeighbours(BLACKPOOL, Geography.REGION)).isEqualTo(Geography.UPPER_TIER);
    }
}
