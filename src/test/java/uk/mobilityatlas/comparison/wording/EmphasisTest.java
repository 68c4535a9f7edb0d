package uk.mobilityatlas.comparison.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.mobilityatlas.comparison.wording.Emphasis.Run;

class EmphasisTest {
    @Test
    void marksPartTheTextIntoRuns() {
        assertThat(Emphasis.runs("**135 more** than at **England**’s rate"))
                .containsExactly(
                        new Run("135 more", true),
                        new Run(" than at ", false),
                        new Run("England", true),
                        new Run("’s rate", false));
        assertThat(Emphasis.runs("plain")).containsExactly(new Run("plain", false));
        assertThat(Emphasis.runs("")).isEmpty();
        assertThat(Emphasis.plain("**135 more** than")).isEqualTo("135 more than");
    }
}
