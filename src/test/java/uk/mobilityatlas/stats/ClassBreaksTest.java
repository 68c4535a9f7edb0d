package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassBreaksTest {
    // the worked example of the jenkspy documentation: three classes end at 2.3, 5.0 and 7.8
    private static final double[] PUBLISHED = {1.3, 7.1, 7.3, 2.3, 3.9, 4.1, 7.8, 1.2, 4.3, 7.3, 5.0, 4.3};

    @Test
    void naturalBreaksAgreeWithThePublishedExample() {
        Classification found = ClassBreaks.natural(PUBLISHED, 3);
        assertThat(counts(found)).containsExactly(3, 5, 4);
        assertThat(found.limits()).containsExactly(1.2, 3.9, 7.1, 7.8);
    }

    @Test
    void naturalBreaksAreTheBestOfAllPossibleOnes() {
        Random random = new Random(17);
        for (int round = 0; round < 40; round++) {
            double[] values =
                    random.doubles(14).map(v -> Math.round(v * 80) / 10.0).toArray();
            Classification found = ClassBreaks.natural(values, 4);
            assertThat(squaresWithin(values, found)).isCloseTo(bestOf(values, 4), within(1e-9));
        }
    }

    @Test
    void quantilesAreAsEvenAsTiesAllow() {
        double[] untied = new double[151];
        Arrays.setAll(untied, i -> i);
        assertThat(counts(ClassBreaks.quantile(untied, 5))).containsOnly(30, 31).hasSize(5);
        double[] tied = {0, 0, 0, 0, 0, 0, 1, 2, 3, 4};
        assertThat(counts(ClassBreaks.quantile(tied, 3))).containsExactly(6, 2, 2);
        assertThat(counts(ClassBreaks.quantile(tied, 5))).containsExactly(6, 1, 1, 1, 1);
    }

    @Test
    void equalClassesHaveOneWidthAndMayBeEmpty() {
        Classification found = ClassBreaks.equal(new double[] {0, 1, 1.5, 9, 10, 2}, 5);
        assertThat(found.limits()).containsExactly(0, 2, 4, 6, 8, 10);
        assertThat(counts(found)).containsExactly(3, 1, 0, 0, 2);
    }

    @Test
    void theBenchmarkLiesInTheMiddle() {
        double[] values = {1, 2, 3, 3.4, 4, 5, 7.6};
        double[] even = ClassBreaks.around(values, 4, 3.4).limits();
        assertThat(even[2]).isEqualTo(3.4);
        double[] odd = ClassBreaks.around(values, 5, 3.4).limits();
        assertThat((odd[2] + odd[3]) / 2).isCloseTo(3.4, within(1e-12));
        assertThat(ClassBreaks.around(values, 5, 3.4).count()).isEqualTo(values.length);
    }

    @Test
    void oneOutlierDoesNotEmptyTheOtherClassesAroundABenchmark() {
        double[] values = new double[100];
        Arrays.setAll(values, i -> i / 10.0);
        values[99] = 1000;
        assertThat(counts(ClassBreaks.around(values, 4, 5))).isNotEmpty().allMatch(count -> count > 15);
    }

    @Test
    void aBenchmarkBelowAllValuesLeavesItsLowerClassesEmpty() {
        Classification found = ClassBreaks.around(new double[] {5, 6, 7}, 4, 1);
        assertThat(counts(found)).startsWith(0, 0).hasSize(4);
        assertThat(found.count()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(ClassMethod.class)
    void allEqualMakesOneClass(ClassMethod method) {
        Classification found = ClassBreaks.of(method, new double[] {3, 3, 3, 3}, 5, 3);
        assertThat(found.classes()).containsExactly(new ClassBreak(3, 3, 4));
        assertThat(found.classOf(3)).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = ClassMethod.class,
            names = {"QUANTILE", "NATURAL", "EQUAL"})
    void fewerDistinctValuesThanClassesMakeAClassEach(ClassMethod method) {
        Classification found = ClassBreaks.of(method, new double[] {2, 1, 2, 7}, 5, Double.NaN);
        assertThat(counts(found)).containsExactly(1, 2, 1);
        assertThat(found.classOf(2)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(ClassMethod.class)
    void noValuesMakeNoClasses(ClassMethod method) {
        Classification none = ClassBreaks.of(method, new double[0], 5, 3);
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.classOf(3)).isEqualTo(-1);
        assertThat(none.limits()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ClassMethod.class)
    void everyValueIsInTheClassThatCountsItAndTiesStayTogether(ClassMethod method) {
        Random random = new Random(5);
        double[] values =
                random.doubles(361).map(v -> Math.round(v * v * 60) / 10.0).toArray();
        Classification found = ClassBreaks.of(method, values, 5, 2.1);
        int[] counted = new int[found.size()];
        for (double value : values) {
            counted[found.classOf(value)]++;
        }
        assertThat(counts(found))
                .containsExactlyElementsOf(Arrays.stream(counted).boxed().toList());
        assertThat(found.limits()).isSorted();
    }

    @Test
    void zeroIsAValueAndAMissingOneIsRefused() {
        assertThat(ClassBreaks.natural(new double[] {0, -0.0, 1}, 2).classes())
                .containsExactly(new ClassBreak(0, 1, 2), new ClassBreak(1, 1, 1));
        assertThatThrownBy(() -> ClassBreaks.natural(new double[] {1, Double.NaN}, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Integer> counts(Classification found) {
        return found.classes().stream().map(ClassBreak::count).toList();
    }

    private static double squaresWithin(double[] values, Classification found) {
        double sum = 0;
        for (int i = 0; i < found.size(); i++) {
            int at = i;
            sum += squares(
                    Arrays.stream(values).filter(v -> found.classOf(v) == at).toArray());
        }
        return sum;
    }

    private static double squares(double[] group) {
        double mean = Arrays.stream(group).average().orElse(0);
        return Arrays.stream(group).map(v -> (v - mean) * (v - mean)).sum();
    }

    /** Tries every cut of the sorted values. */
    private static double bestOf(double[] values, int classes) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return best(sorted, 0, classes);
    }

    private static double best(double[] sorted, int from, int classes) {
        if (classes == 1) {
            return squares(Arrays.copyOfRange(sorted, from, sorted.length));
        }
        double least = Double.POSITIVE_INFINITY;
        for (int end = from + 1; end <= sorted.length - classes + 1; end++) {
            double sum = squares(Arrays.copyOfRange(sorted, from, end)) + best(sorted, end, classes - 1);
            least = Math.min(least, sum);
        }
        return least;
    }
}
