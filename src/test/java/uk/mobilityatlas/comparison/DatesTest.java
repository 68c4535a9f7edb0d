package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
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

    @Test
    void afterTwoYearsNothingIsCalledLatest() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThat(Dates.freshness(Period.year(2025), today)).isEqualTo("Latest: 2025");
        assertThat(Dates.freshness(Period.year(2019), today)).isEqualTo("Last published for 2019, 82 months ago");
        assertThat(Dates.mayBeCalledLatest(Period.day(LocalDate.of(2024, 11, 22)), today))
                .isTrue();
        assertThat(Dates.mayBeCalledLatest(Period.day(LocalDate.of(2024, 10, 22)), today))
                .isFalse();
    }
}
