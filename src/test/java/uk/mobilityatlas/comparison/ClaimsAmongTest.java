package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.lens.Profile;
import uk.mobilityatlas.comparison.sentence.Headline;
import uk.mobilityatlas.comparison.sentence.PairwiseSentence;
import uk.mobilityatlas.comparison.wording.Emphasis;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Phrase;
import uk.mobilityatlas.indicator.Polarity;

/** What is said of several areas at once, and of one area on all indicators, against the rows of the pack. */
class ClaimsAmongTest {
    private static final int DRAWS = 60;
    private static final Pattern STANDS = Pattern.compile("(.+) is (?:certainly )?(above|below) (.+)");
    private static final Pattern LEAD = Pattern.compile("(worse|better|similar|told apart)\\D*? on (\\d+|none)");

    private static final Pattern UNJUDGED = Pattern.compile("on (\\d+) it is higher or lower");

    private final Areas areas = RealAtlas.areas();
    private final List<Area> councils = areas.of(Geography.UPPER_TIER);
    private final Comparer comparer = new Comparer(areas, RealAtlas.neighbours());

    private Comparison compare(RawFigures raw, List<AreaCode> chosen) {
        return comparer.compare(raw.figures, Geography.UPPER_TIER, chosen, Benchmark.ENGLAND);
    }

    @Test
    void threeAreasAreToldApartOnlyWhereTheirDifferencesAre() {
        Random random = new Random(1998);
        int claims = 0;
        for (RawFigures raw : ClaimsTest.everything()) {
            for (int draw = 0; draw < DRAWS; draw++) {
                List<Area> three = drawn(random, 3);
                Comparison comparison =
                        compare(raw, three.stream().map(Area::code).toList());
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

    /** Every sentence among the areas, and every pair on which there is none. */
    private int checkBetween(RawFigures raw, Comparison comparison, List<Area> chosen) {
        Map<String, AreaCode> tested = new HashMap<>();
        chosen.stream()
                .filter(a -> raw.tested(a.code()) && raw.known(a.code()))
                .forEach(a -> tested.put(plain(Names.of(a)), a.code()));
        String text = plain(PairwiseSentence.of(comparison));
        Set<Set<AreaCode>> claims = new HashSet<>();
        for (String sentence : text.split("\\. ?(?=[A-Z]|$)")) {
            Matcher stands = STANDS.matcher(sentence);
            if (!stands.matches()) {
                continue;
            }
            AreaCode one = code(tested, stands.group(1));
            int sign = stands.group(2).equals("above") ? 1 : -1;
            List<AreaCode> others = tested.values().stream()
                    .filter(code -> !code.equals(one))
                    .filter(code -> stands.group(3).endsWith("others") || code.equals(code(tested, stands.group(3))))
                    .toList();
            assertThat(others).as(text).isNotEmpty();
            for (AreaCode other : others) {
                assertThat(raw.between(one, other))
                        .as(raw.indicator.id() + ": " + text)
                        .isEqualTo(sign);
                claims.add(Set.of(one, other));
            }
        }
        assertThat(claims).as(raw.indicator.id() + ": " + text).hasSize(apart(raw, List.copyOf(tested.values())));
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

    private static int apart(RawFigures raw, List<AreaCode> tested) {
        int apart = 0;
        for (int i = 0; i < tested.size(); i++) {
            for (int j = i + 1; j < tested.size(); j++) {
                apart += Math.abs(raw.between(tested.get(i), tested.get(j)));
            }
        }
        return apart;
    }

    /** Each area stands in the part of the headline that says what its own test says. */
    private void checkHeadline(RawFigures raw, Comparison comparison) {
        String headline = Headline.of(comparison);
        String[] parts = headline.split("; ");
        for (Compared one : comparison.areas()) {
            int expected = raw.against(one.area().code(), one.benchmark());
            if (expected == 0) {
                continue;
            }
            String word = expected > 0 ? " above" : " below";
            assertThat(parts).as(raw.indicator.id() + ": " + headline).anySatisfy(part -> assertThat(part)
                    .containsIgnoringCase(Names.possessive(one.name()))
                    .contains(word));
        }
        long claimed = comparison.areas().stream()
                .filter(c -> raw.against(c.area().code(), c.benchmark()) != 0)
                .count();
        String phrase = Phrase.of(raw.indicator).of(1);
        String plural = Phrase.of(raw.indicator).of(2);
        boolean claims = headline.replace(phrase, "#").replace(plural, "#").matches(".* (above|below)\\b.*");
        assertThat(claims).as(raw.indicator.id() + ": " + headline).isEqualTo(claimed > 0);
    }

    @Test
    void aProfileCountsOnlyWhatSurvivesTheControl() {
        List<RawFigures> everything = ClaimsTest.everything();
        for (Area area : councils) {
            List<RawFigures> own =
                    everything.stream().filter(r -> r.has(area.code())).toList();
            if (own.isEmpty()) {
                continue;
            }
            Profile profile = Profile.of(
                    area,
                    own.stream().map(r -> compare(r, List.of(area.code()))).toList());
            Map<String, Integer> expected = counted(own, profile);
            String lead = plain(Emphasis.plain(profile.lead()));
            String first = lead.split("\\. ")[0];
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
        }
    }

    /** The verdicts on one area over its indicators, the false-discovery rate held by the step-up rule. */
    private static Map<String, Integer> counted(List<RawFigures> own, Profile profile) {
        AreaCode area = profile.area().code();
        List<Double> chances = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            if (byChance(own.get(i), benchmark(profile, i), area)) {
                chances.add(
                        own.get(i).pValue(area, benchmark(profile, i).figure().orElseThrow()));
            }
        }
        Collections.sort(chances);
        double cut = -1;
        for (int i = 0; i < chances.size(); i++) {
            cut = chances.get(i) <= 0.05 * (i + 1) / chances.size() ? chances.get(i) : cut;
        }
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < own.size(); i++) {
            RawFigures raw = own.get(i);
            BenchmarkValue benchmark = benchmark(profile, i);
            // where Northern Ireland stands in for England, nothing is said of England
            if (!raw.tested(area) || !benchmark.name().equals(profile.benchmark())) {
                continue;
            }
            boolean chance = byChance(raw, benchmark, area);
            double p = chance ? raw.pValue(area, benchmark.figure().orElseThrow()) : 0;
            int sign = p <= cut || !chance ? raw.against(area, benchmark) : 0;
            counts.merge(word(raw, sign, chance), 1, Integer::sum);
        }
        return counts;
    }

    private static BenchmarkValue benchmark(Profile profile, int row) {
        return profile.rows().get(row).areas().get(0).benchmark();
    }

    private static boolean byChance(RawFigures raw, BenchmarkValue benchmark, AreaCode area) {
        return raw.tested(area) && benchmark.hasValue() && !raw.figures.bounded();
    }

    private static String word(RawFigures raw, int sign, boolean chance) {
        if (sign == 0) {
            return chance ? "similar" : "told apart";
        }
        Polarity polarity = raw.indicator.polarity();
        return polarity == Polarity.NO_JUDGEMENT
                ? "different"
                : sign > 0 == (polarity == Polarity.HIGH_IS_GOOD) ? "better" : "worse";
    }

    @Test
    void aChangeIsCalledCertainOnlyWhereTheBoundsOfTwoYearsStayApart() {
        int certain = 0;
        for (String id : List.of("neet-16-17", "participation-16-17")) {
            RawFigures now = new RawFigures(RealAtlas.catalogue().get(id), Geography.UPPER_TIER);
            for (var from : RealAtlas.observations().periods(id, Geography.UPPER_TIER)) {
                RawFigures then = new RawFigures(now.indicator, from);
                for (Area area : councils) {
                    AreaCode code = area.code();
                    if (from.equals(now.period) || !then.has(code) || !now.has(code)) {
                        continue;
                    }
                    String words = Change.between(
                                    now.indicator,
                                    now.figures.series(code),
                                    now.figures.notKnownSeries(code),
                                    from,
                                    now.period)
                            .words();
                    int sign = words.contains("broke") ? 0 : RawFigures.apart(now.bounds(code), then.bounds(code));
                    String said = sign > 0 ? "certainly risen" : "certainly fallen";
                    assertThat(words.contains("certainly"))
                            .as(area.name() + words)
                            .isEqualTo(sign != 0);
                    assertThat(words).as(area.name()).matches(w -> sign == 0 || w.contains(said));
                    certain += Math.abs(sign);
                }
            }
        }
        assertThat(certain).isPositive();
    }
}
