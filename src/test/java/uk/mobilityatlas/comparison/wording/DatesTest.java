package uk.mobilityatlas.comparison.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mobilityatlas.observation.Period;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2025,2025",
        "2024/25,2024/25",
        "2022-2024,2022–2024",
        "2025-04-30,30 April 2025",
        "2022-Q3,the third quarter of 2022"
    })
    void periodsReadAsInASentence(String label, String words) {
        assertThat(Dates.of(Period.parse(label))).isEqualTo(words);
    }
}
