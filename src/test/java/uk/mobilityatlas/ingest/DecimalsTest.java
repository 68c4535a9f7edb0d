package uk.mobilityatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "-0.0",
                "0.1",
                "-12.5",
                "5.",
                ".5",
                "00012.50",
                "123456789012345",
                "0.123456789012345",
                "1234567890123456",
                "9007199254740993",
                "0.3333333333333333",
                "1e22",
                "-1E-5",
                "NaN",
                "+3",
                "2.2250738585072014E-308"
            })
    void readsWhatTheJdkReads(String text) {
        assertThat(Decimals.parse(text)).isEqualTo(Double.valueOf(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", ".", "1.2.3", "12a", "--1", "1,000"})
    void refusesWhatTheJdkRefuses(String text) {
        assertThatThrownBy(() -> Decimals.parse(text)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void readsAnyShortDecimalExactly() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            String digits = Long.toString(random.nextLong(1_000_000_000_000_000L));
            int point = random.nextInt(digits.length() + 1);
            String text = digits.substring(0, point) + "." + digits.substring(point);
            assertThat(Decimals.parse(text)).as(text).isEqualTo(Double.parseDouble(text));
        }
    }

    @Test
    void readsEveryNumberOfThePackExactly() throws IOException {
        int numbers = 0;
        int wrong = 0;
        try (Stream<Path> files = Files.list(Path.of("data", "observations"))) {
            for (Path file : files.toList()) {
                List<String> lines = Files.readAllLines(file);
                for (String line : lines) {
                    for (String cell : line.split(",")) {
                        if (cell.matches("-?\\d+(\\.\\d+)?")) {
                            numbers++;
                            wrong += Decimals.parse(cell) == Double.parseDouble(cell) ? 0 : 1;
                        }
                    }
                }
            }
        }
        assertThat(wrong).isZero();
        assertThat(numbers).isGreaterThan(240_000);
    }
}
