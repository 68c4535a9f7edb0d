package uk.mobilityatlas.comparison.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.indicator.Indicator;

class GroupGapTest {
    private final List<WithinPlace> groups = WithinPlace.all(RealAtlas.catalogue());
    private final Area blackpool = RealAtlas.areas().get(BLACKPOOL);
    private final List<GroupGap> gaps = GroupGap.of(RealAtlas.observations().of(BLACKPOOL), groups);

    private GroupGap of(String group) {
        return gaps.stream()
                .filter(g -> g.within().group().id().equals(group))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyIdOfTheTableIsInTheCatalogueAndEveryRowIsOfOneUnit() {
        assertThat(WithinPlace.rows())
                .allSatisfy(ids -> assertThat(ids).hasSize(4).allSatisfy(id -> assertThat(
                                List.of("", "yes", "no").contains(id)
                                        || RealAtlas.catalogue().find(id).isPresent())
                        .as(id)
                        .isTrue()));
        assertThat(groups).hasSize(26).allSatisfy(w -> {
            assertThat(w.others().map(Indicator::unit).orElse(w.group().unit()))
                    .isEqualTo(w.group().unit());
            assertThat(w.whole().map(Indicator::unit).orElse(w.group().unit()))
                    .isEqualTo(w.group().unit());
        });
    }

    @Test
    void withIntervalsADifferenceIsTested() {
        GroupGap plan = of("neet-or-not-known-ehcp-16-17");
        assertThat(plan.difference()).isNotNull();
        assertThat(plan.words(blackpool)).startsWith("Blackpool’s ").contains("similar to");
        assertThat(plan.claimed()).isFalse();
        assertThat(of("healthy-life-expectancy-female").words(blackpool)).contains(" for men (2022–2024)");
    }

    @Test
    void withoutIntervalsNoDifferenceIsClaimed() {
        GroupGap meals = of("attainment-8-fsm");
        assertThat(meals.others()).isNotNull();
        assertThat(meals.whole()).isNotNull();
        assertThat(meals.difference()).isNull();
        assertThat(meals.words(blackpool)).contains("without intervals no difference is claimed");
        assertThat(meals.gap()).startsWith("−");
    }

    @Test
    void aGroupIsNeverTestedAgainstTheWholeThatHoldsIt() {
        GroupGap care = of("attainment-8-looked-after");
        assertThat(care.difference()).isNull();
        assertThat(care.words(blackpool)).contains("all hold the group");
        assertThat(of("care-leavers-neet").words(blackpool)).contains("not published for others");
    }

    @Test
    void theHeadlineCountsWhatCanBeClaimed() {
        assertThat(GroupGap.headline(blackpool, gaps)).startsWith("Blackpool: ").contains("that can be tested");
        assertThat(GroupGap.headline(blackpool, List.of())).isEqualTo("Blackpool has no figure of groups within it");
        List<GroupGap> uk = GroupGap.of(RealAtlas.observations().of(new AreaCode("K02000001")), groups);
        assertThat(uk).extracting(g -> g.within().group().id()).contains("neet-16-24-women-uk");
    }
}
