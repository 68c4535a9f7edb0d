package uk.mobilityatlas.comparison.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.comparison.Places;
import uk.mobilityatlas.indicator.Indicator;

class PhraseTest {
    @ParameterizedTest
    @CsvSource({
        "neet-16-17,NEET rates,are",
        "neet-or-not-known-16-17,NEET or not known rates,are",
        "claimant-rate,claimant rates,are",
        "not-known-16-17,shares of young people whose activity is not known,are",
        "attainment-8,Attainment 8 scores,are",
        "economic-inactivity,economic inactivity,is",
        "weekly-pay,weekly pay,is",
        "travel-time-car,travel times to jobs by car,are",
        "healthy-life-expectancy-female,female healthy life expectancy,is",
        "apprenticeship-starts,rates of apprenticeship starts,are"
    })
    void twoOwnersAskForTheirNumber(String indicator, String plural, String verb) {
        Phrase phrase = Phrase.of(RealAtlas.catalogue().get(indicator));
        assertThat(phrase.of(2)).isEqualTo(plural);
        assertThat(phrase.is(2)).isEqualTo(verb);
    }

    @Test
    void oneOwnerHasOne() {
        Phrase rate = Phrase.of(Places.neet());
        assertThat(rate.of(1)).isEqualTo("NEET rate");
        assertThat(rate.is(1)).isEqualTo("is");
        assertThat(rate.withArticle()).isEqualTo("the NEET rate");
        assertThat(Phrase.of(Places.inactivity()).withArticle()).isEqualTo("economic inactivity");
    }

    @Test
    void aPluralIsThePhraseWithOneWordInThePlural() {
        List<Indicator> countable = RealAtlas.catalogue().indicators().stream()
                .filter(i -> !i.naming().plural().isEmpty())
                .toList();
        assertThat(countable).hasSizeGreaterThan(100).allSatisfy(i -> {
            String[] one = i.phrase().split(" ");
            String[] many = i.naming().plural().split(" ");
            assertThat(many).as(i.id()).hasSameSizeAs(one);
            int changed = 0;
            for (int w = 0; w < one.length; w++) {
                if (!one[w].equals(many[w])) {
                    assertThat(many[w]).as(i.id()).isEqualTo(one[w] + "s");
                    changed++;
                }
            }
            assertThat(changed).as(i.id()).isOne();
        });
    }
}
