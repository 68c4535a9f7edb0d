package uk.mobilityatlas.comparison.wording;

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
    void aDayIsItsMonthWhereThereIsLittleRoom() {
        assertThat(Dates.shortly(Period.parse("2025-04-30"))).isEqualTo("April 2025");
        assertThat(Dates.shortly(Period.parse("2022-2024"))).isEqualTo("2022–2024");
    }

    @Test
    void theDayOfACopyIsSaidWhereOneIsRecorded() {
        assertThat(Dates.retrieved("2025-07-17")).isEqualTo(", retrieved 17 July 2025");
        assertThat(Dates.retrieved("")).isEmpty();
        assertThat(Dates.retrieved("July 2025")).isEmpty();
    }

    @Test
    void twoDaysAreSaidOnlyWhereTheyDiffer() {
        assertThat(Dates.retrieved("2025-07-17", "2026-03-03")).isEqualTo(", retrieved 17 July 2025 to 3 March 2026");
        assertThat(Dates.retrieved("2025-07-17", "2025-07-17")).isEqualTo(", retrieved 17 July 2025");
        assertThat(Dates.retrieved("2025-07-17", "")).isEqualTo(", retrieved 17 July 2025");
        assertThat(Dates.retrieved("", "2025-07-17")).isEmpty();
    }

    @Test
    void ageIsInWholeMonthsAndNeverNegative() {
        assertThat(Dates.age(Period.year(2024), LocalDate.of(2025, 3, 30))).isEqualTo(2);
        assertThat(Dates.age(Period.year(2024), LocalDate.of(2025, 3, 31))).isEqualTo(3);
        assertThat(Dates.age(Period.year(2024), LocalDate.of(2024, 6, 1))).isZero();
    }
}
