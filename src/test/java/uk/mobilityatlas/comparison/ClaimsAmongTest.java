package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.lens.Profile;
import uk.mobilityatlas.comparison.lens.Profiles;
import uk.mobilityatlas.comparison.sentence.Headline;
import uk.mobilityatlas.comparison.sentence.PairwiseSentence;
import uk.mobilityatlas.comparison.sentence.TrendSentence;
import uk.mobilityatlas.comparison.wording.Emphasis;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Phrase;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.recount.Expected;
import uk.mobilityatlas.recount.RawFigures;
import uk.mobilityatlas.recount.RawTrend;
import uk.mobilityatlas.recount.Recount;

/** What is said of several areas at once, of one area on all indicators and of its years, against the rows of the pack. */
class ClaimsAmongTest {
    private static final int DRAWS = 60;
    private static final Pattern STANDS = Pattern.compile("(.+) is (clearly )?(above|below) (.+)");
    private static final Pattern COUNTED = Pattern.compile("Of (\\d+) pairs, (\\d+) differs?; .*");
    private static final Pattern LEAD = Pattern.compile("(worse|better|similar|unclear)\\D*? on (\\d+|none)");

    private static final Pattern UNJUDGED = Pattern.compile("[Oo]n (\\d+) it is higher or lower");

    private final Areas areas = RealAtlas.areas();
    private final List<Area> councils = areas.of(Geography.UPPER_TIER);
    private final Comparer comparer = new Comparer(areas, RealAtlas.neighbours());

    private Comparison compare(RawFigures raw, List<Area> chosen) {
        return comparer.compare(
                figures(raw),
                Geography.UPPER_TIER,
                chosen.stream().map(Area::code).toList(),
                Benchmark.ENGLAND);
    }

    private static Figures figures(RawFigures raw) {
        return RealAtlas.answers().figures(raw.indicator, raw.period);
    }

    @Test
    void threeAreasAreToldApartOnlyWhereTheirDifferencesAre() {
        Random random = new Random(1998);
        int claims = 0;
        for (RawFigures raw : ClaimsTest.everything()) {
            for (int draw = 0; draw < DRAWS; draw++) {
                List<Area> three = drawn(random, 3);
                Comparison comparison = compare(raw, three);
                claims += checkBetween(raw, comparison, three);
                checkHeadline(raw, comparison);
            }
        }
        assertThat(claims).isGreaterThan(500);
    }

    private List<Area> drawn(Random random, int count) {
        List<Area> all = new ArrayList<>(councils);
        Collections.shuffle(all, random);
        return all.subList(0, count);
    }

    /** Every third council, which takes a third of the time. */
    private List<Area> third(int from) {
        return IntStream.range(0, councils.size())
                .filter(i -> (i + from) % 3 == 0)
                .mapToObj(councils::get)
                .toList();
    }

    private static List<Recount.Two> pairs(RawFigures raw, List<Area> chosen) {
        return Recount.pairs(raw, chosen.stream().map(Area::code).toList());
    }

    /** Every sentence among the areas, and every pair on which there is none. */
    private int checkBetween(RawFigures raw, Comparison comparison, List<Area> chosen) {
        List<Recount.Two> pairs = pairs(raw, chosen);
        Map<String, AreaCode> tested = new HashMap<>();
        for (Recount.Two pair : pairs) {
            if (pair.tested()) {
                List.of(pair.one(), pair.other()).forEach(c -> tested.put(plain(Names.of(areas.get(c))), c));
            }
        }
        String text = plain(PairwiseSentence.of(comparison));
        String about = raw.indicator.id() + ": " + text;
        Set<Set<AreaCode>> claims = new HashSet<>();
        for (String sentence : text.split("\\. ?(?=[A-Z]|$)")) {
            Matcher stands = STANDS.matcher(sentence);
            if (!stands.matches()) {
                continue;
            }
            AreaCode one = code(tested, stands.group(1));
            int sign = stands.group(3).equals("above") ? 1 : -1;
            List<AreaCode> others = tested.values().stream()
                    .filter(code -> !code.equals(one))
                    .filter(code -> stands.group(4).endsWith("others") || code.equals(code(tested, stands.group(4))))
                    .toList();
            assertThat(others).as(text).isNotEmpty();
            for (AreaCode other : others) {
                Recount.Two pair = pairs.stream()
                        .filter(p -> Set.of(p.one(), p.other()).equals(Set.of(one, other)))
                        .findFirst()
                        .orElseThrow();
                assertThat(pair.one().equals(one) ? pair.sign() : -pair.sign())
                        .as(about)
                        .isEqualTo(sign);
                assertThat(stands.group(2) == null || pair.clear()).as(about).isTrue();
                claims.add(Set.of(one, other));
            }
        }
        long apart = pairs.stream().filter(p -> p.sign() != 0).count();
        assertThat(claims).as(about).hasSize((int) apart);
        return claims.size();
    }

    /** Without the full stop of St. Helens, which ends no sentence. */
    private static String plain(String text) {
        return text.replace("St. ", "St ");
    }

    private static AreaCode code(Map<String, AreaCode> tested, String name) {
        return tested.entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No such area: " + name));
    }

    /** Each area stands in the part of the headline that says what its own test says. */
    private void checkHeadline(RawFigures raw, Comparison comparison) {
        String headline = Headline.of(comparison);
        String[] parts = headline.split("; ");
        long claimed = 0;
        for (Compared one : comparison.areas()) {
            int expected = Recount.alone(raw, Geography.UPPER_TIER, one.area(), Benchmark.ENGLAND)
                    .sign();
            if (expected == 0) {
                continue;
            }
            claimed++;
            String word = expected > 0 ? " above" : " below";
            assertThat(parts).as(raw.indicator.id() + ": " + headline).anySatisfy(part -> assertThat(part)
                    .containsIgnoringCase(Names.possessive(one.name()))
                    .contains(word));
        }
        String phrase = Phrase.of(raw.indicator).of(1);
        String plural = Phrase.of(raw.indicator).of(2);
        boolean claims = headline.replace(phrase, "#").replace(plural, "#").matches(".* (above|below)\\b.*");
        assertThat(claims).as(raw.indicator.id() + ": " + headline).isEqualTo(claimed > 0);
    }

    /** A region belongs to no region, whichever of its councils stand beside it and in whatever order. */
    @Test
    void aRegionAmongItsCouncilsLendsThemNothing() {
        RawFigures raw = ClaimsTest.everything().get(0);
        List<AreaCode> both = List.of(Places.NORTH_WEST, Places.BLACKPOOL);
        for (List<AreaCode> order : List.of(both, List.of(both.get(1), both.get(0)))) {
            Comparison comparison = comparer.compare(figures(raw), Geography.UPPER_TIER, order, Benchmark.REGION);
            for (Compared one : comparison.areas()) {
                Expected expected = Recount.alone(raw, Geography.UPPER_TIER, one.area(), Benchmark.REGION);
                assertThat(expected.against(one.verdict(), raw.indicator.polarity()))
                        .as(order + " " + one.area().name() + ", expected " + expected)
                        .isEmpty();
            }
        }
    }

    /** Of so many pairs some would differ by chance, so that each is looked at among all of them. */
    @Test
    void fifteenPairsAreCountedAmongEachOther() {
        Random random = new Random(1995);
        int claims = 0;
        for (RawFigures raw : ClaimsTest.everything()) {
            for (int draw = 0; draw < DRAWS / 4; draw++) {
                List<Area> six = drawn(random, 6);
                List<Recount.Two> pairs = pairs(raw, six);
                long tested = pairs.stream().filter(Recount.Two::tested).count();
                long apart = pairs.stream().filter(p -> p.sign() != 0).count();
                String text = PairwiseSentence.of(compare(raw, six));
                Matcher counted = COUNTED.matcher(text);
                if (counted.matches()) {
                    assertThat(List.of(counted.group(1), counted.group(2)))
                            .as(raw.indicator.id() + ": " + text)
                            .containsExactly(Long.toString(tested), Long.toString(apart));
                    claims += (int) apart;
                } else if (tested > 6) {
                    assertThat(apart).as(raw.indicator.id() + ": " + text).isZero();
                }
            }
        }
        assertThat(claims).isGreaterThan(500);
    }

    @Test
    void aProfileCountsOnlyWhatSurvivesTheControl() {
        Profiles profiles = new Profiles(RealAtlas.answers());
        int counted = 0;
        for (Area area : third(0)) {
            Profile profile = profiles.of(area, Benchmark.ENGLAND).profile();
            Map<String, Integer> expected = counted(profile);
            String lead = plain(Emphasis.plain(profile.lead()));
            String first = lead.split("\\. (?!On \\d)")[0];
            Map<String, Integer> said = new HashMap<>();
            Matcher part = LEAD.matcher(first);
            while (part.find()) {
                if (!part.group(2).equals("none")) {
                    said.put(part.group(1), Integer.parseInt(part.group(2)));
                }
            }
            Matcher neither = UNJUDGED.matcher(first);
            if (neither.find()) {
                said.put("different", Integer.parseInt(neither.group(1)));
            }
            assertThat(said).as(lead).isEqualTo(expected);
            counted += said.size();
        }
        assertThat(counted).isGreaterThan(2 * third(0).size());
    }

    /** The verdicts on one area over its indicators; where another area stands in for England, nothing is said of England. */
    private static Map<String, Integer> counted(Profile profile) {
        Map<String, Integer> counts = new HashMap<>();
        for (Comparison row : profile.rows()) {
            RawFigures raw = RawFigures.of(row.indicator(), row.period());
            Expected expected = Recount.of(raw, row.geography(), profile.area(), Benchmark.ENGLAND);
            if (expected.tested() && row.areas().get(0).benchmark().name().equals(profile.benchmark())) {
                counts.merge(word(raw, expected), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static String word(RawFigures raw, Expected expected) {
        if (expected.sign() == 0) {
            return expected.kind() == Expected.Kind.SIMILAR ? "similar" : "unclear";
        }
        Polarity polarity = raw.indicator.polarity();
        return polarity == Polarity.NO_JUDGEMENT
                ? "different"
                : expected.sign() > 0 == (polarity == Polarity.HIGH_IS_GOOD) ? "better" : "worse";
    }

    /** In every year of every series, and in both of the sentences on it. */
    @Test
    void theYearsAreSaidToGoWhereTheirFiguresGo() {
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> said = new HashMap<>();
        for (RawFigures newest : ClaimsTest.everything()) {
            for (var period : RealAtlas.observations().periods(newest.indicator.id(), Geography.UPPER_TIER)) {
                RawFigures raw = RawFigures.of(newest.indicator, period);
                for (Area area : third(period.end().getYear())) {
                    if (raw.has(area.code())) {
                        check(raw, area, wrong, said);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(said).containsKeys("clearly risen", "clearly fallen", "rising", "falling", "higher in", "lower in");
    }

    private void check(RawFigures raw, Area area, List<String> wrong, Map<String, Integer> said) {
        RawTrend expected = RawTrend.of(raw.indicator, area.code(), raw.period);
        AreaTrend trend = Trends.of(figures(raw), area.code());
        Comparison comparison =
                comparer.compare(figures(raw), Geography.UPPER_TIER, List.of(area.code()), Benchmark.ENGLAND);
        Compared one = comparison.areas().get(0);
        String sentence = TrendSentence.of(comparison.with(
                List.of(one.with(new Compared.Depth(null, null, "", "", trend, OptionalDouble.empty())))));
        String word = expected.word();
        said.merge(word, 1, Integer::sum);
        for (String text : List.of(trend.words(raw.indicator), sentence)) {
            String found = RawTrend.said(text, raw.indicator, area);
            if (!found.equals(word)) {
                wrong.add(raw.indicator.id() + " " + raw.period + " " + area.name() + ", expected " + expected + " ("
                        + word + "), found " + found + ": " + text);
            }
        }
    }
}
