package uk.mobilityatlas.ingest.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NationalGridTest {
    /** The Ordnance Survey's worked example, Caister water tower: E 651409.804, N 313177.450 by the exact shift. */
    @Test
    void agreesWithTheSurveysExampleToFiveMetres() {
        double[] at = new NationalGrid().at(1.716073973, 52.658007833);
        assertThat(at[0]).isCloseTo(651_409.8, within(5.0));
        assertThat(at[1]).isCloseTo(313_177.45, within(5.0));
    }
}
