package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {
    private static List<TrendPoint> points(double error, double... values) {
        List<TrendPoint> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(new TrendPoint(2021 + i, values[i], error));
        }
        return points;
    }

    @Test
    void agreesWithTheReferenceImplementation() {
        double[] rates = {4.4, 4.6, 7.0, 7.0, 7.6};
        double[] cohorts = {3000, 3050, 3100, 3100, 3210};
        List<TrendPoint> points = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            double error = Math.sqrt(rates[i] * (100 - rates[i]) / cohorts[i]);
            points.add(new TrendPoint(2021 + i, rates[i], error));
        }
        Trend trend = Trend.of(points);
        // numpy 2.4: polyfit(t, y, 1, w=1/se, cov='unscaled'), slope squared over its variance
        assertThat(trend.slope()).isCloseTo(0.8975329, within(1e-6));
        assertThat(trend.chiSquared()).isCloseTo(45.617461, within(1e-5));
        assertThat(trend.verdict()).isEqualTo(TrendVerdict.RISING);
    }

    @Test
    void oneOutlyingPointMakesNoTrend() {
        List<TrendPoint> jump = points(0.2, 3, 3, 3, 3, 5);
        assertThat(Trend.of(jump).chiSquared()).isGreaterThan(9.55);
        assertThat(Trend.of(jump).verdict()).isEqualTo(TrendVerdict.NO_CLEAR_CHANGE);
    }

    @Test
    void onlyTheLastFivePointsCount() {
        assertThat(Trend.of(points(0.1, 90, 1, 2, 3, 4, 5)).verdict()).isEqualTo(TrendVerdict.RISING);
        assertThat(Trend.of(points(0.1, 5, 4, 3, 2, 1)).verdict()).isEqualTo(TrendVerdict.FALLING);
        assertThat(Trend.of(points(3, 5, 4, 3, 2, 1)).verdict()).isEqualTo(TrendVerdict.NO_CLEAR_CHANGE);
    }

    @Test
    void fourPointsAreTooFew() {
        Trend trend = Trend.of(points(0.1, 1, 2, 3, 4));
        assertThat(trend.verdict()).isEqualTo(TrendVerdict.CANNOT_SAY);
        assertThat(trend.slope()).isNaN();
    }

    @Test
    void unchangedIsNotUp() {
        assertThat(Trend.of(points(0.1, 3.4, 3.4, 3.4, 3.4, 3.4)).verdict()).isEqualTo(TrendVerdict.NO_CHANGE);
        assertThat(Trend.of(points(0.1, 0, 0, 0, 0, 0)).verdict()).isEqualTo(TrendVerdict.NO_CHANGE);
    }
}
