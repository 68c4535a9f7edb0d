package uk.mobilityatlas.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2023, YEAR, 2023-01-01, 2023-12-31",
        "2024, YEAR, 2024-01-01, 2024-12-31",
        "2023/24, ACADEMIC, 2023-09-01, 2024-08-31",
        "1999/00, ACADEMIC, 1999-09-01, 2000-08-31",
        "2008/09, ACADEMIC, 2008-09-01, 2009-08-31",
        "2023-24, FINANCIAL, 2023-04-01, 2024-03-31",
        "2011-12, FINANCIAL, 2011-04-01, 2012-03-31",
        "1999-00, FINANCIAL, 1999-04-01, 2000-03-31",
        "2022-2024, SPAN, 2022-01-01, 2024-12-31",
        "1999-2000, SPAN, 1999-01-01, 2000-12-31",
        "2025-Q1, QUARTER, 2025-01-01, 2025-03-31",
        "2024-Q2, QUARTER, 2024-04-01, 2024-06-30",
        "2024-Q3, QUARTER, 2024-07-01, 2024-09-30",
        "2024-Q4, QUARTER, 2024-10-01, 2024-12-31",
        "2024-02-29, DAY, 2024-02-29, 2024-02-29",
    })
    void isReadWithItsFirstAndLastDayAndWrittenAsItWasRead(
            String label, Period.Kind kind, LocalDate start, LocalDate end) {
        Period period = Period.parse(label);
        assertThat(period).isEqualTo(new Period(start, end, kind));
        assertThat(period.label()).isEqualTo(label);
        assertThat(period).hasToString(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "23",
                "20234",
                " 2023",
                "2023\n",
                "2023/25",
                "2023/23",
                "2023/2024",
                "2023-25",
                "2024-2023",
                "2024-2024",
                "2025-Q0",
                "2025-Q5",
                "2025-q1",
                "2025-1-1",
                "2025-13-01",
                "2025-02-30",
                "2023-02-29",
                "April 2023",
                "٢٠٢٣",
            })
    void aTextOfNoShapeIsRefusedAndQuoted(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a period: " + text);
    }

    @Test
    void aYearHasFourQuarters() {
        assertThatThrownBy(() -> Period.quarter(2025, 5)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Period.quarter(2025, 0)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void comesAfterThoseThatEndBeforeItAndOfEqualEndsTheLongestFirst() {
        List<String> inOrder = List.of(
                "2022",
                "2023-Q4",
                "2023-24",
                "2023/24",
                "2022-2024",
                "2024",
                "2024-Q4",
                "2024-12-31",
                "2024-25",
                "2025-Q1");
        assertThat(inOrder.stream().sorted().map(Period::parse).sorted().map(Period::label))
                .containsExactlyElementsOf(inOrder);
        assertThat(Period.year(2024)).isEqualByComparingTo(Period.parse("2024"));
    }

    @Test
    void periodsOfTheSameDaysAreOneOnlyIfTheyAreOfOneKind() {
        Period year = Period.year(2024);
        Period span = new Period(year.start(), year.end(), Period.Kind.SPAN);
        assertThat(year).isNotEqualTo(span).isNotEqualTo(Period.year(2023)).isNotEqualTo("2024");
        assertThat(year).isNotEqualTo(new Period(year.start(), year.end().minusDays(1), Period.Kind.YEAR));
        assertThat(year).isEqualTo(Period.parse("2024")).hasSameHashCodeAs(Period.parse("2024"));
        assertThat(Stream.of("2023", "2023/24", "2023-24", "2022-2024", "2023-Q1", "2023-01-01")
                        .map(Period::parse)
                        .mapToInt(Period::hashCode)
                        .distinct()
                        .count())
                .isEqualTo(6);
    }

    @Test
    void everyPeriodOfAPackIsFoundAgainInASet() {
        Set<Period> kept = Set.of(Period.academic(2023), Period.financial(2023), Period.day(LocalDate.of(2023, 4, 30)));
        assertThat(kept).contains(Period.parse("2023/24"), Period.parse("2023-24"), Period.parse("2023-04-30"));
        assertThat(kept).doesNotContain(Period.parse("2023"), Period.parse("2024/25"));
    }

    @Test
    void aYearMeansThePeriodsThatLieInIt() {
        Period april = Period.day(LocalDate.of(2025, 4, 30));
        assertThat(Period.year(2025).among(List.of(Period.day(LocalDate.of(2024, 4, 30)), april)))
                .containsExactly(april);
        assertThat(Period.year(2024).among(List.of(Period.academic(2024), Period.academic(2023))))
                .containsExactly(Period.academic(2023), Period.academic(2024));
        assertThat(Period.year(2025).among(List.of(Period.year(2025), Period.academic(2024))))
                .as("what is there by its own name is meant alone")
                .containsExactly(Period.year(2025));
        assertThat(Period.year(2019).among(List.of(april))).isEmpty();
        assertThat(Period.academic(2024).among(List.of(Period.year(2025), april)))
                .as("only a year stands for what lies in it")
                .isEmpty();
    }
}
