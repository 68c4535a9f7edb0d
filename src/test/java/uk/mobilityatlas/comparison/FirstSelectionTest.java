package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;

class FirstSelectionTest {
    private static final Answers ANSWERS = RealAtlas.answers();

    private static Area area(String name) {
        return RealAtlas.areas().resolve(name, Geography.UPPER_TIER).orElseThrow();
    }

    private static FirstSelection of(String name) {
        return FirstSelection.of(area(name), ANSWERS);
    }

    @Test
    void anEnglishCouncilBeginsOnNeetBesideTheTwoNearestOfTheDepartmentsList() {
        FirstSelection first = of("Leeds");
        AreaCode leeds = area("Leeds").code();
        assertThat(first.model()).isEqualTo("dfe");
        assertThat(first.selection().indicator())
                .isEqualTo(RealAtlas.catalogue().neet().id());
        assertThat(first.selection().areas())
                .containsExactly(
                        leeds,
                        RealAtlas.neighbours().of(leeds, "dfe").get(0).neighbour(),
                        RealAtlas.neighbours().of(leeds, "dfe").get(1).neighbour());
        assertThat(first.selection().benchmark()).isEqualTo(Benchmark.ENGLAND);
        assertThat(first.selection().place()).isNull();
    }

    @Test
    void aWelshCouncilBeginsOnSomethingThatItHasAFigureOfAgainstItsOwnNation() {
        FirstSelection first = of("Ceredigion");
        assertThat(first.model()).startsWith("ons-");
        assertThat(first.selection().benchmark()).isEqualTo(Benchmark.of(new AreaCode("W92000004")));
        Answer answer = ANSWERS.to(first.selection()).orElseThrow();
        assertThat(answer.comparison().areas()).hasSize(3).allSatisfy(compared -> assertThat(
                        compared.benchmark().hasValue() && compared.estimate() != null)
                .isTrue());
    }

    @Test
    void aDistrictBeginsAtItsOwnLevel() {
        FirstSelection first = FirstSelection.of(
                RealAtlas.areas().resolve("Harlow", Geography.DISTRICT).orElseThrow(), ANSWERS);
        assertThat(first.selection().geography()).isEqualTo(Geography.DISTRICT);
        assertThat(first.selection().areas()).hasSize(3);
        assertThat(ANSWERS.to(first.selection())
                        .orElseThrow()
                        .comparison()
                        .areas()
                        .get(0)
                        .observation())
                .matches(o -> o != null && o.hasValue());
    }

    @Test
    void aCombinedAuthorityBeginsAsItsCouncilsAgainstIt() {
        FirstSelection first = of("South Yorkshire");
        assertThat(first.model()).isNull();
        assertThat(first.selection().areas())
                .containsExactlyInAnyOrderElementsOf(
                        RealAtlas.areas().members(area("South Yorkshire").code(), Geography.UPPER_TIER).stream()
                                .map(Area::code)
                                .toList());
        assertThat(first.selection().benchmark())
                .isEqualTo(Benchmark.of(area("South Yorkshire").code()));
    }

    @Test
    void everyCouncilHasSomethingToBeginWith() {
        for (Geography level : List.of(Geography.UPPER_TIER, Geography.DISTRICT)) {
            assertThat(RealAtlas.areas().of(level)).allSatisfy(council -> {
                FirstSelection first = FirstSelection.of(council, ANSWERS);
                assertThat(first.selection().areas().get(0)).isEqualTo(council.code());
                assertThat(first.selection().areas()).doesNotHaveDuplicates();
                assertThat(RealAtlas.catalogue().find(first.selection().indicator()))
                        .hasValueSatisfying(indicator -> assertThat(NationalCoverage.publishes(indicator, council))
                                .isTrue());
            });
        }
    }
}
