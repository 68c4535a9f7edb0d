package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BARNSLEY;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CORNWALL;
import static uk.mobilityatlas.comparison.Places.ENGLAND;
import static uk.mobilityatlas.comparison.Places.LANCASHIRE_AUTHORITY;
import static uk.mobilityatlas.comparison.Places.NORTH_WEST;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.ClassMethod;

class AnswersFittingTest {
    private static final AreaCode NOWHERE = new AreaCode("E06000999");

    private final Answers answers = PlacesLibrary.answers(
            List.of(Places.neet(), Indicators.at(Places.inactivity(), Geography.UPPER_TIER)),
            List.of(
                    row(2023, Places.survey(ENGLAND, 20, 19, 21)),
                    row(2024, Places.survey(ENGLAND, 20, 19, 21)),
                    row(2023, Places.survey(BLACKPOOL, 30, 28, 32)),
                    row(2024, Places.survey(BLACKPOOL, 40, 38, 42)),
                    row(2023, Places.survey(BARNSLEY, 30, 28, 32))));

    private static Observation row(int year, Observation like) {
        return PlacesLibrary.row("economic-inactivity", year, like);
    }

    private static final Selection SELECTION = new Selection(
            "economic-inactivity",
            Period.year(2023),
            Geography.UPPER_TIER,
            List.of(BLACKPOOL, CORNWALL),
            Benchmark.of(BARNSLEY),
            ClassMethod.NATURAL,
            Selection.MapKind.MAP,
            new Selection.Filter(Set.of(), NORTH_WEST, LANCASHIRE_AUTHORITY));

    @Test
    void whatIsThereStays() {
        Selection placed = SELECTION.withPlace(CORNWALL);
        assertThat(answers.fitting(placed)).isEqualTo(placed);
    }

    @Test
    void whatIsNotThereGoes() {
        assertThat(answers.fitting(SELECTION.withAreas(List.of(NOWHERE, BLACKPOOL, BLACKPOOL)))
                        .areas())
                .containsExactly(BLACKPOOL);
        assertThat(answers.fitting(SELECTION.withPlace(NOWHERE)).place()).isNull();
        assertThat(answers.fitting(SELECTION.withBenchmark(Benchmark.of(NOWHERE)))
                        .benchmark())
                .isEqualTo(Benchmark.ENGLAND);
        for (Selection.Filter filter :
                List.of(new Selection.Filter(Set.of(), NOWHERE, null), new Selection.Filter(Set.of(), null, NOWHERE))) {
            assertThat(answers.fitting(SELECTION.withFilter(filter)).filter()).isEqualTo(Selection.Filter.NONE);
        }
    }

    @Test
    void theNewestFiguresAreThoseOfTheLastPeriodAtTheLevel() {
        assertThat(answers.newest(answers.catalogue().get("economic-inactivity"), Geography.UPPER_TIER)
                        .map(Figures::period))
                .contains(Period.year(2024));
        assertThat(answers.newest(answers.catalogue().get("economic-inactivity"), Geography.REGION))
                .isEmpty();
    }

    @Test
    void thePeriodAskedForIsAnsweredWhereThereIsOne() {
        Answer asked = answers.to(SELECTION).orElseThrow();
        assertThat(asked.period()).isEqualTo(Period.year(2023));
        assertThat(asked.question().periods()).containsExactly(Period.year(2023), Period.year(2024));
        assertThat(asked.comparison().areas().get(0).value()).contains(30.0);
        assertThat(answers.to(SELECTION.withPeriod(Period.year(2001)))
                        .orElseThrow()
                        .period())
                .isEqualTo(Period.year(2024));
        assertThat(answers.to(SELECTION.withPeriod(null)).orElseThrow().period())
                .isEqualTo(Period.year(2024));
        assertThat(answers.to(SELECTION.withIndicator(Places.neet().id())))
                .as("no figures")
                .isEmpty();
    }
}
