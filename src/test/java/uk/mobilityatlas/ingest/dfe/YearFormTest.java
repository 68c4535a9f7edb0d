package uk.mobilityatlas.ingest.dfe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearFormTest {
    @ParameterizedTest
    @CsvSource({
        "ACADEMIC, 2025, 2024/25",
        "ACADEMIC, 2025 (prov), 2024/25",
        "ACADEMIC, 2020 (Final), 2019/20",
        "ACADEMIC, 2023-24, 2023/24",
        "ACADEMIC, 2023/24, 2023/24",
        "FINANCIAL, 2025, 2024-25",
        "FINANCIAL, 2016-17 (OT), 2016-17",
        "CALENDAR, 2025, 2025"
    })
    void aBareYearIsTheOneThatEnds(YearForm form, String label, String period) {
        assertThat(form.parse(label).label()).isEqualTo(period);
    }

    @Test
    void anUnknownFormIsNotGuessedAt() {
        assertThatIllegalArgumentException().isThrownBy(() -> YearForm.ACADEMIC.parse("autumn 2024"));
    }
}
