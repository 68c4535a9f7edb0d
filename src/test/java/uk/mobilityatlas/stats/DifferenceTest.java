package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mobilityatlas.observation.ConfidenceInterval;

class DifferenceTest {
    // Newcombe 1998, Statistics in Medicine 17:873-890, table II, method 10
    @ParameterizedTest
    @CsvSource({
        "56,70,48,80,0.0524,0.3339",
        "9,10,3,10,0.1705,0.8090",
        "6,7,2,7,0.0582,0.8062",
        "5,56,0,29,-0.0381,0.1926",
        "0,10,0,20,-0.1611,0.2775",
        "0,10,0,10,-0.2775,0.2775",
        "10,10,0,20,0.6791,1.0000",
        "10,10,0,10,0.6075,1.0000"
    })
    void agreesWithThePublishedExamples(double a, double m, double b, double n, double lower, double upper) {
        Difference difference = Difference.between(share(a, m), share(b, n));
        assertThat(difference.value()).isCloseTo(a / m - b / n, within(1e-12));
        assertThat(difference.usual().lower()).isCloseTo(lower, within(0.00006));
        assertThat(difference.usual().upper()).isCloseTo(upper, within(0.00006));
    }

    private static Estimate share(double successes, double trials) {
        return new Estimate(
                successes / trials,
                Wilson.interval(successes, trials, Level.USUAL.z()),
                Wilson.interval(successes, trials, Level.STRICT.z()));
    }

    // economic inactivity 2023, published intervals: no two of the three places can be told apart
    @ParameterizedTest
    @CsvSource({
        "28.4,23.6,33.2,27.1,22.9,31.3,1.3,-5.1,7.7",
        "28.4,23.6,33.2,22.4,18.5,26.3,6.0,-0.2,12.2",
        "27.1,22.9,31.3,22.4,18.5,26.3,4.7,-1.0,10.4"
    })
    void surveyEstimatesAddTheirStandardErrorsInSquares(
            double a,
            double aLow,
            double aHigh,
            double b,
            double bLow,
            double bHigh,
            double d,
            double low,
            double high) {
        Difference difference = Difference.between(
                Estimate.published(a, new ConfidenceInterval(aLow, aHigh)),
                Estimate.published(b, new ConfidenceInterval(bLow, bHigh)));
        assertThat(difference.value()).isCloseTo(d, within(1e-9));
        assertThat(difference.usual().lower()).isCloseTo(low, within(0.05));
        assertThat(difference.usual().upper()).isCloseTo(high, within(0.05));
        assertThat(difference.differs(Level.USUAL)).isFalse();
    }

    @Test
    void overlappingIntervalsMayStillDiffer() {
        Estimate one = Estimate.published(10, new ConfidenceInterval(8, 12));
        Estimate other = Estimate.published(13, new ConfidenceInterval(11, 15));
        Difference difference = Difference.between(other, one);
        assertThat(difference.differs(Level.USUAL)).isTrue();
        assertThat(difference.differs(Level.STRICT)).isFalse();
    }
}
