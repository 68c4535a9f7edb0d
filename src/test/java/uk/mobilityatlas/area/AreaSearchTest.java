package uk.mobilityatlas.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaSearchTest {
    @ParameterizedTest
    @CsvSource({
        "'  Blackpool ', blackpool",
        "'Bristol, City of', bristol city of",
        "Tyne & Wear, tyne and wear",
        "King's Lynn and West Norfolk, king s lynn and west norfolk",
        "Ynys Môn, ynys mon",
        "Rhondda Cynon Tâf (TŴR), rhondda cynon taf twr",
        "E06000009, e06000009",
        "'--', ''"
    })
    void namesAreComparedWithoutCaseAccentsAndPunctuation(String name, String plain) {
        assertThat(AreaSearch.plain(name)).isEqualTo(plain);
    }
}
