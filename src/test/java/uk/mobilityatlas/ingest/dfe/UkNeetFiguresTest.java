package uk.mobilityatlas.ingest.dfe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.ingest.FewCouncils;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.Intake.Fate;
import uk.mobilityatlas.observation.Observation;

class UkNeetFiguresTest {
    private final Intake intake = new Intake();
    private final List<Observation> figures = new UkNeetFigures()
            .read(FewCouncils.sources(), DfeSources.get().register().areas(), intake);

    @Test
    void theUnitedKingdomHasEveryQuarterOfEachOfFive() {
        assertThat(figures).hasSize(5 * 92).allMatch(o -> o.area().value().equals("K02000001"));
        assertThat(intake.files()).singleElement().satisfies(file -> {
            assertThat(file.rows()).isEqualTo(92);
            assertThat(file.count(Fate.TAKEN)).isEqualTo(92);
        });
    }

    @Test
    void theBulletinsFigureOfSummer2024IsThere() {
        assertThat(at("neet-16-24-uk")).isEqualTo(13.2);
        assertThat(at("neet-16-24-unemployed-uk")).as("395 of 7,184 thousand").isEqualTo(5.5);
        assertThat(at("neet-16-24-inactive-uk")).as("552 of 7,184 thousand").isEqualTo(7.7);
        assertThat(at("neet-16-24-men-uk")).isEqualTo(15.1);
        assertThat(at("neet-16-24-women-uk")).isEqualTo(11.2);
    }

    private double at(String indicator) {
        return figures.stream()
                .filter(o -> o.indicator().equals(indicator))
                .filter(o -> o.period().label().equals("2024-Q3"))
                .findFirst()
                .orElseThrow()
                .valueOrThrow();
    }
}
