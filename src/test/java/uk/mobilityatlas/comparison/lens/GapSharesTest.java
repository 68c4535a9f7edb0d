package uk.mobilityatlas.comparison.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Outcome;
import uk.mobilityatlas.indicator.Polarity;

class GapSharesTest {
    private final Answers answers = RealAtlas.answers();
    private final Area southYorkshire = answers.areas().get(new AreaCode("E47000002"));
    private final GapShares shares = GapShares.of(southYorkshire, answers, Benchmark.ENGLAND);

    private GapShares.Row row(String indicator) {
        return shares.rows().stream()
                .filter(r -> r.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCouncilsPartsMakeTheWholeGapOnEveryIndicator() {
        assertThat(shares.rows()).hasSizeGreaterThan(20);
        for (GapShares.Row row : shares.rows()) {
            double sum = shares.councils().stream()
                    .mapToDouble(c -> row.of(c).map(RollUp.Part::gap).orElse(0.0))
                    .sum();
            assertThat(sum).as(row.indicator().id()).isCloseTo(row.gap(), within(1e-6));
            assertThat(row.indicator().polarity()).isNotEqualTo(Polarity.NO_JUDGEMENT);
        }
    }

    @Test
    void fewerPeopleWithAGoodThingAreAsBadAsMoreWithABadOne() {
        GapShares.Row degrees = row("level-4-or-above-census");
        assertThat(degrees.gap()).isNegative();
        assertThat(degrees.worse()).isPositive();
        GapShares.Row none = row("no-qualifications-census");
        assertThat(none.gap()).isPositive();
        assertThat(none.worse()).isEqualTo(none.gap());
    }

    @Test
    void whereItIsWorseComesFirstAndMostPeopleAtTheTop() {
        List<Outcome> outcomes =
                shares.rows().stream().map(r -> r.verdict().outcome()).toList();
        assertThat(outcomes.indexOf(Outcome.BETTER) < 0
                        || outcomes.indexOf(Outcome.BETTER) > outcomes.lastIndexOf(Outcome.WORSE))
                .isTrue();
        List<Double> worse = shares.rows().stream()
                .filter(r -> r.verdict().outcome() == Outcome.WORSE)
                .map(r -> -r.worse())
                .toList();
        assertThat(worse).isSorted();
    }

    @Test
    void theVerdictIsThatOfItsProfile() {
        Profile profile =
                new Profiles(answers).of(southYorkshire, Benchmark.ENGLAND).profile();
        for (GapShares.Row row : shares.rows()) {
            assertThat(row.verdict())
                    .as(row.indicator().id())
                    .isEqualTo(profile.rows().stream()
                            .filter(r ->
                                    r.indicator().id().equals(row.indicator().id()))
                            .findFirst()
                            .orElseThrow()
                            .areas()
                            .get(0)
                            .verdict());
        }
    }

    @Test
    void theHeadlineCountsAndTheSentencesNameTheLargestPart() {
        assertThat(shares.headline())
                .matches("The South Yorkshire combined authority is worse than England on \\d+ of "
                        + shares.rows().size() + " indicators with counts, and better on \\d+");
        assertThat(shares.told()).hasSize(3).allMatch(s -> s.contains("makes the largest part of it"));
    }
}
