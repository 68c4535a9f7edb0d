package uk.mobilityatlas.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mobilityatlas.RealAtlas;

/** What comes first when people type the words that they use. */
class IndicatorSearchTest {
    private final Catalogue catalogue = RealAtlas.catalogue();

    @ParameterizedTest
    @CsvSource({
        "inactivity, economic-inactivity",
        "neet, neet-16-17",
        "NEET, neet-16-17",
        "not known, not-known-16-17",
        "pay, weekly-pay",
        "wages, weekly-pay",
        "weekly wage, weekly-pay",
        "salaries, weekly-pay",
        "no qualifications, no-qualifications",
        "qualifications, no-qualifications",
        "broadband, gigabit-broadband",
        "rent, social-rent",
        "child poverty, child-poverty-ahc",
        "poverty, child-poverty-ahc",
        "attendance, persistent-absence",
        "absence, persistent-absence",
        "GCSE, gcse-english-and-maths-grade-4",
        "GCSEs, gcse-english-and-maths-grade-4",
        "attainment 8, attainment-8",
        "unemployment, unemployment-modelled",
        "claimants, claimant-rate",
        "life satisfaction, life-satisfaction",
        "wellbeing, life-satisfaction",
        "buses, travel-time-public-transport-or-walk",
        "employment, employment-rate",
        "university, care-leavers-higher-education",
        "participation, fe-participation",
        "house prices, housing-affordability",
        "internet, gigabit-broadband",
        "IMD, deprivation-score-2025",
        "children looked after, persistent-absence-looked-after",
        "r&d, research-and-development-business"
    })
    void theFirstIsTheOneThatIsMeant(String typed, String id) {
        assertThat(ids(typed)).first().isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "apprenticeships, apprenticeship-starts",
        "apprenticeships, apprenticeships-16-17",
        "GCSE, attainment-8",
        "gcse, english-and-maths-by-19",
        "inactivity, employment-rate",
        "housing, private-rent",
        "participation, participation-16-17",
        "neet, care-leavers-neet"
    })
    void othersThatAnswerComeAfter(String typed, String id) {
        assertThat(ids(typed)).contains(id);
    }

    @Test
    void aTitleComesBeforeADefinitionAndATopicComesLast() {
        assertThat(ids("inactivity")).startsWith("economic-inactivity", "economic-inactivity-northern-ireland");
        List<String> work = ids("work");
        assertThat(work.indexOf("never-worked-census"))
                .as("a title with a longer word")
                .isBetween(work.indexOf("sustained-destinations") + 1, work.indexOf("claimant-rate") - 1);
    }

    @Test
    void everyWordIsAskedFor() {
        assertThat(ids("weekly broadband")).isEmpty();
        assertThat(ids("absence free school meals")).containsExactly("persistent-absence-fsm");
    }

    @Test
    void everySynonymLeadsToATitle() {
        assertThat(IndicatorSearch.synonyms()).hasSizeGreaterThan(50).allSatisfy(s -> assertThat(
                        ids(String.join(" ", s.typed())))
                .as(s.toString())
                .containsAll(ids(String.join(" ", s.means())).subList(0, 1)));
    }

    private List<String> ids(String typed) {
        return catalogue.search(typed).stream().map(Indicator::id).toList();
    }
}
