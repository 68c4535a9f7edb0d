package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.sentence.AreaSentence;
import uk.mobilityatlas.comparison.sentence.Headline;
import uk.mobilityatlas.comparison.sentence.ShortHeadline;
import uk.mobilityatlas.recount.Expected;
import uk.mobilityatlas.recount.RawFigures;
import uk.mobilityatlas.recount.Recount;
import uk.mobilityatlas.recount.Said;

/** Every sentence on every upper-tier council, indicator and benchmark claims what the rows of the pack bear, and no more. */
class ClaimsTest {
    private final Areas areas = RealAtlas.areas();

    static Stream<Benchmark> benchmarks() {
        return Stream.of(
                Benchmark.ENGLAND,
                Benchmark.REGION,
                Benchmark.COMBINED_AUTHORITY,
                Benchmark.of(PlaceType.COASTAL),
                Benchmark.neighbours("dfe"),
                Benchmark.of(Places.CORNWALL),
                // publishes no cohort, so that nothing is claimed against its NEET rate
                Benchmark.of(new AreaCode("E09000001")));
    }

    static List<RawFigures> everything() {
        return RealAtlas.catalogue().indicators().stream()
                .filter(i -> i.geographies().contains(Geography.UPPER_TIER))
                .map(i -> RawFigures.newest(i, Geography.UPPER_TIER).orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("benchmarks")
    void noSentenceClaimsMoreOrLessThanTheRowsBear(Benchmark benchmark) {
        Comparer alone = new Comparer(areas, RealAtlas.neighbours());
        List<String> wrong = new ArrayList<>();
        int claims = 0;
        for (RawFigures raw : everything()) {
            for (Area area : areas.of(Geography.UPPER_TIER)) {
                Expected expected = Recount.alone(raw, Geography.UPPER_TIER, area, benchmark);
                claims += Math.abs(expected.sign());
                check(alone, raw, area, benchmark, expected, wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(claims).as("there was something to claim").isGreaterThan(500);
    }

    /** Those of the kinds that a benchmark's figure is found by: published, of a part, of a group. */
    static Stream<Benchmark> kinds() {
        return Stream.of(Benchmark.ENGLAND, Benchmark.REGION, Benchmark.of(PlaceType.COASTAL));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void norWhereTheAreasOtherTestsAreLookedAt(Benchmark benchmark) {
        List<String> wrong = new ArrayList<>();
        int claims = 0;
        for (RawFigures raw : everything()) {
            Comparer family = RealAtlas.answers().comparer(benchmark, null, raw.indicator.id(), Geography.UPPER_TIER);
            for (Area area : areas.of(Geography.UPPER_TIER)) {
                Expected expected = Recount.of(raw, Geography.UPPER_TIER, area, benchmark);
                claims += Math.abs(expected.sign());
                check(family, raw, area, benchmark, expected, wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(claims).as("there was something to claim").isGreaterThan(500);
    }

    private static void check(
            Comparer comparer, RawFigures raw, Area area, Benchmark benchmark, Expected expected, List<String> wrong) {
        Figures figures = RealAtlas.answers().figures(raw.indicator, raw.period);
        Comparison comparison = comparer.compare(figures, Geography.UPPER_TIER, List.of(area.code()), benchmark);
        Compared compared = comparison.areas().get(0);
        String fault = expected.against(compared.verdict(), raw.indicator.polarity());
        String about = raw.indicator.id() + ", " + area.name() + ", expected " + expected + ": ";
        if (!fault.isEmpty()) {
            wrong.add(about + fault);
        }
        for (String sentence : sentences(comparison)) {
            String unsaid =
                    Said.of(sentence, Said.names(raw.indicator, compared)).against(expected);
            if (!unsaid.isEmpty()) {
                wrong.add(about + unsaid + ": " + sentence);
            }
        }
    }

    /** Each way in which the atlas says what came of one area's comparison; none for one without a figure. */
    private static List<String> sentences(Comparison comparison) {
        Compared compared = comparison.areas().get(0);
        return List.of(
                Headline.of(comparison),
                ShortHeadline.of(comparison),
                AreaSentence.of(comparison.indicator(), compared),
                compared.verdict().beside(compared.benchmark().name()));
    }
}
