package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mobilityatlas.observation.ConfidenceInterval;

class VarianceShareTest {
    // scipy 1.17: stats.ncf.cdf solved for the noncentrality, over itself plus the number of figures
    @ParameterizedTest
    @CsvSource({
        "4.0,1,149,0,0.0945008",
        "6.0,1,149,0.00119889,0.1147892",
        "11.221,4,50,0.2263239,0.5873328",
        "0.2,1,359,0,0.0152803",
        "60,1,359,0.0825903,0.2094956"
    })
    void theIntervalAgreesWithTheReferenceImplementation(double f, int between, int within, double low, double high) {
        ConfidenceInterval interval = VarianceShare.interval(f, between, within);
        assertThat(interval.lower()).isCloseTo(low, within(1e-6));
        assertThat(interval.upper()).isCloseTo(high, within(1e-6));
    }

    @Test
    void theShareIsTheSumOfSquaresBetweenOverTheWhole() {
        // means 2 and 6 about 4: between 6 · 4 = 24, within 2 + 2
        VarianceShare share = VarianceShare.between(new double[] {1, 2, 3}, new double[] {5, 6, 7});
        assertThat(share.share()).isCloseTo(24.0 / 28, within(1e-12));
        assertThat(share.interval().contains(share.share())).isTrue();
    }

    @Test
    void twoMembersOrEqualFiguresAreRefused() {
        assertThatThrownBy(() -> VarianceShare.between(new double[] {1, 2}, new double[] {5, 6, 7}))
                .hasMessageContaining("Too few");
        assertThatThrownBy(() -> VarianceShare.between(new double[] {5, 5, 5}, new double[] {5, 5, 5}))
                .hasMessageContaining("equal");
    }

    /** By hand: means 2 and 7 about 5.125, so 46.875 of 58.875 lies between groups of three and of five. */
    @Test
    void groupsOfDifferentSizeCountByTheirSize() {
        VarianceShare share = VarianceShare.between(new double[] {1, 2, 3}, new double[] {5, 6, 7, 8, 9});
        assertThat(share.share()).isCloseTo(46.875 / 58.875, within(1e-12));
        assertThat(VarianceShare.between(new double[] {5, 6, 7, 8, 9}, new double[] {1, 2, 3})
                        .share())
                .isCloseTo(46.875 / 58.875, within(1e-12));
    }

    /** By hand: the outlier decides, and is one of the six in 6 of 103 drawn groups, 5.8%. */
    @Test
    void oneOutlierMakesNoClaim() {
        double[] members = {1000, 0, 0, 0, 0, 0};
        double[] others = new double[97];
        for (int i = 0; i < others.length; i++) {
            others[i] = i % 7;
        }
        VarianceShare share = VarianceShare.between(members, others);
        assertThat(share.interval().lower()).isGreaterThan(0.04);
        assertThat(share.chance()).isCloseTo(6.0 / 103, within(0.005));
        assertThat(share.told()).isFalse();
    }

    /** By hand: of the 20 groups of three out of six, two lie as far apart as the lowest and the highest three. */
    @Test
    void theChanceIsThePartOfAllGroupsThatLieAsFarApart() {
        VarianceShare share = VarianceShare.between(new double[] {1, 2, 3}, new double[] {5, 6, 7});
        assertThat(share.chance()).isCloseTo(0.1, within(0.006));
        assertThat(share.interval().lower()).isGreaterThan(0);
        assertThat(share.told()).isFalse();
        // of the 56 of three out of eight, one
        double lopsided = VarianceShare.between(new double[] {1, 2, 3}, new double[] {5, 6, 7, 8, 9})
                .chance();
        assertThat(lopsided).isCloseTo(1.0 / 56, within(0.004));
    }

    @Test
    void theSameFiguresInAnyOrderHaveTheSameChance() {
        double chance = VarianceShare.between(new double[] {3, 9, 4, 8}, new double[] {1, 2, 6, 7, 5})
                .chance();
        assertThat(VarianceShare.between(new double[] {8, 4, 9, 3}, new double[] {7, 6, 5, 2, 1})
                        .chance())
                .isEqualTo(chance);
    }
}
