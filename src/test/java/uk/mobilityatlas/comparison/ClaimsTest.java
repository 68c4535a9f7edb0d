package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
import uk.mobilityatlas.comparison.wording.Phrase;

/** Every sentence on every upper-tier council, indicator and benchmark claims what the rows of the pack bear, and no more. */
class ClaimsTest {
    private static final Pattern UP = Pattern.compile("\\b(above|higher|highest|more)\\b");
    private static final Pattern DOWN = Pattern.compile("\\b(below|lower|lowest|fewer)\\b");
    private static final Pattern JUDGED = Pattern.compile("\\b(better|worse|best|worst)\\b");

    private final Areas areas = RealAtlas.areas();
    private final Comparer comparer = new Comparer(areas, RealAtlas.neighbours());

    static Stream<Benchmark> benchmarks() {
        return Stream.of(
                Benchmark.ENGLAND,
                Benchmark.REGION,
                Benchmark.COMBINED_AUTHORITY,
                Benchmark.of(PlaceType.COASTAL),
                Benchmark.neighbours("dfe"),
                Benchmark.of(Places.CORNWALL));
    }

    static List<RawFigures> everything() {
        return RealAtlas.catalogue().indicators().stream()
                .filter(i -> i.geographies().contains(Geography.UPPER_TIER))
                .map(i -> new RawFigures(i, Geography.UPPER_TIER))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("benchmarks")
    void noSentenceClaimsMoreThanTheRowsBear(Benchmark benchmark) {
        List<String> wrong = new ArrayList<>();
        int claims = 0;
        for (RawFigures raw : everything()) {
            for (Area area : areas.of(Geography.UPPER_TIER)) {
                Comparison comparison =
                        comparer.compare(raw.figures, Geography.UPPER_TIER, List.of(area.code()), benchmark);
                int expected =
                        expected(raw, area.code(), comparison.areas().get(0).benchmark(), benchmark);
                claims += Math.abs(expected);
                for (String sentence : sentences(comparison)) {
                    if (claim(sentence, raw, comparison) != expected) {
                        wrong.add(raw.indicator.id() + " " + expected + ": " + sentence);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(claims).as("there was something to claim").isGreaterThan(500);
    }

    private int expected(RawFigures raw, AreaCode area, BenchmarkValue value, Benchmark benchmark) {
        boolean peer = benchmark.kind() == Benchmark.Kind.AREA;
        return peer ? raw.between(area, benchmark.area()) : raw.against(area, value);
    }

    /** Each way in which the atlas says what came of one area's comparison; none for one without a figure. */
    private List<String> sentences(Comparison comparison) {
        Compared compared = comparison.areas().get(0);
        return List.of(
                Headline.of(comparison),
                ShortHeadline.of(comparison),
                AreaSentence.of(comparison.indicator(), compared),
                compared.verdict().beside(compared.benchmark().name()));
    }

    /** What a sentence says once the names in it are taken out: 1 above, -1 below, 0 neither. */
    private static int claim(String sentence, RawFigures raw, Comparison comparison) {
        Compared compared = comparison.areas().get(0);
        String text = sentence.toLowerCase(Locale.UK);
        for (String name : List.of(
                compared.benchmark().owner(),
                compared.benchmark().name(),
                compared.missing(),
                compared.benchmark().note(),
                Phrase.of(raw.indicator).of(1),
                raw.indicator.title(),
                raw.indicator.title().split("[,(]")[0].strip(),
                raw.indicator.counted())) {
            text = name.isEmpty() ? text : text.replace(name.toLowerCase(Locale.UK), "#");
        }
        boolean up = UP.matcher(text).find();
        boolean down = DOWN.matcher(text).find();
        assertThat(up && down).as(sentence).isFalse();
        assertThat(JUDGED.matcher(text).find()).as(sentence).isFalse();
        return up ? 1 : down ? -1 : 0;
    }

    @ParameterizedTest
    @MethodSource("benchmarks")
    void judgementsFollowThePolarityAndTheSign(Benchmark benchmark) {
        for (RawFigures raw : everything()) {
            for (Compared one : comparer.compare(
                            raw.figures, Geography.UPPER_TIER, codes().subList(0, Comparer.TESTED_ALONE), benchmark)
                    .areas()) {
                int sign = expected(raw, one.area().code(), one.benchmark(), benchmark);
                int judged =
                        switch (one.verdict().outcome()) {
                            case BETTER, WORSE -> switch (raw.indicator.polarity()) {
                                case HIGH_IS_GOOD -> one.verdict().outcome() == Outcome.BETTER ? 1 : -1;
                                case LOW_IS_GOOD -> one.verdict().outcome() == Outcome.WORSE ? 1 : -1;
                                case NO_JUDGEMENT -> 9;
                            };
                            case HIGHER -> 1;
                            case LOWER -> -1;
                            default -> 0;
                        };
                assertThat(judged)
                        .as(raw.indicator.id() + " " + one.area().name())
                        .isEqualTo(sign);
            }
        }
    }

    private List<AreaCode> codes() {
        return areas.of(Geography.UPPER_TIER).stream().map(Area::code).toList();
    }
}
