package uk.mobilityatlas.ingest.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2023-01-01/P1Y, 2023",
        "2022-01-01/P3Y, 2022-2024",
        "2024-08-01/P1Y, 2024/25",
        "2024-09-01/P1Y, 2024/25",
        "2024-04-01/P1Y, 2024-25",
        "2025-04-30, 2025-04-30"
    })
    void readsTheirWriting(String published, String ours) {
        assertThat(PublishedPeriod.parse(published).label()).isEqualTo(ours);
    }

    @Test
    void refusesAYearThatBeginsInAnotherMonth() {
        assertThatThrownBy(() -> PublishedPeriod.parse("2024-06-01/P1Y"))
                .hasMessage("“2024-06-01/P1Y” is not a period.");
    }
}
