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
        // numpy 2.4: weighted least squares written out, the slope's variance times the residual dispersion of 2.277
        assertThat(trend.slope()).isCloseTo(0.8975329, within(1e-6));
        assertThat(trend.t()).isCloseTo(4.4758978, within(1e-6));
        assertThat(trend.verdict()).isEqualTo(TrendVerdict.RISING);
    }

    /**
     * Published figures of Fingertips, 2020 to 2024. It marks the first and the third as increasing, the second as
     * decreasing; of the third the points lie so far from any line that ours claims nothing.
     */
    @Test
    void agreesWithTheMarkersThatFingertipsPublishesButForScatter() {
        // indicator 241, diabetes, England
        assertThat(published(
                                new double[] {7.0826, 7.1085, 7.2571, 7.4528, 7.6554},
                                new double[] {7.0754, 7.1013, 7.2499, 7.4456, 7.6481},
                                new double[] {7.094, 7.1199, 7.2684, 7.4643, 7.6669})
                        .verdict())
                .isEqualTo(TrendVerdict.RISING);
        // indicator 30309, vaccination at two, Yorkshire and the Humber
        assertThat(published(
                                new double[] {92.6254, 92.3221, 90.8708, 90.017, 90.1013},
                                new double[] {92.4168, 92.1072, 90.6358, 89.7694, 89.8578},
                                new double[] {92.8288, 92.5315, 91.1004, 90.2594, 90.3396})
                        .verdict())
                .isEqualTo(TrendVerdict.FALLING);
        // indicator 41203, sight loss, England: one low year, and a residual dispersion of 46
        assertThat(published(
                                new double[] {2.935, 1.93028, 2.7567, 2.8701, 3.0121},
                                new double[] {2.7841, 1.8085, 2.6113, 2.7225, 2.8616},
                                new double[] {3.0919, 2.058, 2.9082, 3.0237, 3.1683})
                        .verdict())
                .isEqualTo(TrendVerdict.NO_CLEAR_CHANGE);
    }

    private static Trend published(double[] values, double[] lower, double[] upper) {
        List<TrendPoint> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(new TrendPoint(2020 + i, values[i], (upper[i] - lower[i]) / 3.92));
        }
        return Trend.of(points);
    }

    @Test
    void oneOutlyingPointMakesNoTrend() {
        List<TrendPoint> jump = points(0.2, 3, 3, 3, 3, 5);
        // the line's own scatter, 13 times what the errors allow, makes 6.3 standard errors 1.7
        assertThat(Trend.of(jump).t()).isCloseTo(1.7320508, within(1e-6));
        assertThat(Trend.of(jump).verdict()).isEqualTo(TrendVerdict.NO_CLEAR_CHANGE);
        List<TrendPoint> precise = new ArrayList<>(points(1, 0, 0, 0, 0));
        precise.add(new TrendPoint(2025, 5, 0.01));
        assertThat(Trend.of(precise).t()).isGreaterThan(3.2);
        assertThat(Trend.of(precise).verdict())
                .as("without the last point there is no slope")
                .isEqualTo(TrendVerdict.NO_CLEAR_CHANGE);
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
