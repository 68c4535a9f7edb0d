package uk.mobilityatlas.comparison.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mobilityatlas.comparison.Places;
import uk.mobilityatlas.indicator.IntervalBasis;
import uk.mobilityatlas.indicator.Polarity;

class PhraseTest {
    private static Phrase phrase(String words) {
        return Phrase.of(Places.indicator("x", words, Polarity.NO_JUDGEMENT, IntervalBasis.NONE));
    }

    @ParameterizedTest
    @CsvSource({
        "NEET rate,NEET rates,are",
        "NEET or not known rate,NEET or not known rates,are",
        "the claimant rate,claimant rates,are",
        "share of young people whose activity is not known,shares of young people whose activity is not known,are",
        "share not staying in education or work,shares not staying in education or work,are",
        "Attainment 8 score,Attainment 8 scores,are",
        "economic inactivity,economic inactivity,is",
        "employment,employment,is",
        "average A level points,average A level points,are",
        "travel time to jobs by car,travel times to jobs by car,are",
        "healthy life expectancy of women,healthy life expectancy of women,is",
        "adults without qualifications,shares of adults without qualifications,are",
        "apprenticeship starts,rates of apprenticeship starts,are"
    })
    void twoOwnersAskForTheirNumber(String given, String plural, String verb) {
        assertThat(phrase(given).of(2)).isEqualTo(plural);
        assertThat(phrase(given).is(2)).isEqualTo(verb);
    }

    @Test
    void oneOwnerHasOne() {
        assertThat(phrase("the claimant rate").of(1)).isEqualTo("claimant rate");
        assertThat(phrase("NEET rate").is(1)).isEqualTo("is");
        assertThat(phrase("average A level points").is(1)).isEqualTo("are");
        assertThat(phrase("NEET rate").withArticle()).isEqualTo("the NEET rate");
        assertThat(phrase("economic inactivity").withArticle()).isEqualTo("economic inactivity");
    }
}
