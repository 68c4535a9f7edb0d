package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.sentence.AreaSentence;
import uk.mobilityatlas.comparison.sentence.Headline;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.BoundedDifference;
import uk.mobilityatlas.stats.BoundedEstimate;
import uk.mobilityatlas.stats.Level;

/** The change between two periods is a comparison with one's own past, by the rules of every comparison. */
class OwnPastTest {
    private static final AreaCode BLACKPOOL = new AreaCode("E06000009");
    private static final AreaCode LEEDS = new AreaCode("E08000035");
    private static final AreaCode SOUTH_YORKSHIRE = new AreaCode("E47000002");

    private final Answers answers = RealAtlas.answers();

    private Answer answer(String indicator, String earlier, AreaCode... areas) {
        return answers.to(FirstSelection.example(answers.catalogue())
                        .withIndicator(indicator)
                        .withAreas(List.of(areas))
                        .withBenchmark(Benchmark.own(Period.parse(earlier))))
                .orElseThrow();
    }

    private Compared compared(String indicator, String earlier, AreaCode area) {
        return answer(indicator, earlier, area).comparison().areas().get(0);
    }

    @Test
    void aRateIsHeldAgainstItsOwnEarlierRateWithWhatWasNotKnownThen() {
        Compared blackpool = compared("neet-16-17", "2019", BLACKPOOL);
        assertThat(blackpool.benchmark().name()).isEqualTo("its figure of 2019");
        assertThat(blackpool.benchmark().bounds()).isNotNull();
        assertThat(blackpool.verdict().test()).isEqualTo(Verdict.Test.BOUNDS);
        assertThat(blackpool.verdict().tests()).isEqualTo(1);
    }

    @Test
    void theVerdictIsThatOfTheDifferenceOfTheTwoBoundedRates() {
        Figures then = answers.figures(answers.catalogue().neet(), Period.year(2019));
        Figures now = answers.figures(answers.catalogue().neet(), Period.year(2025));
        Comparison all = answers.all(answer("neet-16-17", "2019", BLACKPOOL));
        int tested = 0;
        for (Compared c : all.areas()) {
            if (c.verdict().tested()) {
                BoundedEstimate a = now.boundedEstimate(c.area().code()).orElseThrow();
                BoundedEstimate b = then.boundedEstimate(c.area().code()).orElseThrow();
                BoundedDifference difference = BoundedDifference.between(a, b);
                boolean claimed = difference.at(Level.USUAL).lower() > 0
                        || difference.at(Level.USUAL).upper() < 0;
                assertThat(c.verdict().differs()).as(c.name()).isEqualTo(claimed);
                tested++;
            }
        }
        assertThat(tested).isGreaterThan(140);
    }

    @Test
    void anAuthorityHasAPastToo() {
        Compared whole = compared("neet-16-17", "2021", SOUTH_YORKSHIRE);
        assertThat(whole.verdict().tested()).isTrue();
        assertThat(whole.benchmark().value()).isNotNull();
    }

    @Test
    void acrossABreakOrToALaterFigureThereIsNoneAndItIsSaid() {
        Compared attainment = compared("attainment-8", "2018/19", LEEDS);
        assertThat(attainment.benchmark().hasValue()).isFalse();
        assertThat(attainment.benchmark().note()).contains("broke");
        assertThat(compared("neet-16-17", "1990", LEEDS).benchmark().note()).isEqualTo("Leeds has no figure for 1990.");
        Selection same = answer("neet-16-17", "2025", LEEDS).question().selection();
        assertThat(answers.to(same)
                        .orElseThrow()
                        .comparison()
                        .areas()
                        .get(0)
                        .benchmark()
                        .note())
                .contains("no earlier one");
    }

    @Test
    void anotherIndicatorIsHeldAgainstItsPeriodOfThatYear() {
        Compared pay = compared("weekly-pay", "2019", LEEDS);
        assertThat(pay.benchmark().name()).contains("2019");
        assertThat(pay.benchmark().hasValue()).isTrue();
    }

    @Test
    void theSentencesNameThePast() {
        Answer two = answer("economic-inactivity", "2019", BLACKPOOL, LEEDS);
        assertThat(AreaSentence.of(
                        two.comparison().indicator(), two.comparison().areas().get(1)))
                .contains("its figure of 2019");
        assertThat(Headline.of(two.comparison())).contains("above its figure of 2019");
        assertThat(two.geography()).isEqualTo(Geography.UPPER_TIER);
    }
}
