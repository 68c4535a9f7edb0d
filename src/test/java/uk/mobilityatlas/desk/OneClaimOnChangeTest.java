package uk.mobilityatlas.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.AreaTrend;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.lens.Profiles;
import uk.mobilityatlas.comparison.sentence.TrendSentence;
import uk.mobilityatlas.desk.picture.FactList;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.profile.Spine;
import uk.mobilityatlas.stats.TrendVerdict;
import uk.mobilityatlas.story.HeadlineCheck;

/**
 * One app, one claim: what the comparison's headline, the tray, the card under the pointer, the profile, the briefing, the
 * command line and the check of a slide's headline say of the years is the same, for every upper-tier council and
 * indicator.
 */
class OneClaimOnChangeTest {
    private static final Pattern CLAIM = Pattern.compile(
            "(clearly )?(rising|risen|falling|fallen|higher in|lower in|no clear change|no change(?! is claimed))",
            Pattern.CASE_INSENSITIVE);

    private final Answers answers = RealAtlas.answers();
    private final List<Area> councils = RealAtlas.areas().of(Geography.UPPER_TIER);
    private final List<String> wrong = new ArrayList<>();

    /** What a text claims: of the whole rate and of its known part, each as up, down or neither; nothing where it is silent. */
    private static Set<String> claims(String text, boolean bounded) {
        Set<String> claims = new TreeSet<>();
        Matcher found = CLAIM.matcher(text);
        while (found.find()) {
            String word = found.group(2).toLowerCase(java.util.Locale.UK);
            String label = word.startsWith("ris") || word.startsWith("higher")
                    ? "up"
                    : word.startsWith("fall") || word.startsWith("lower") ? "down" : "neither";
            claims.add((bounded && found.group(1) == null ? "known " : "") + label);
        }
        return claims;
    }

    /** The claim of the whole is enough where the known part is not spoken of, and the other way round. */
    private void check(Comparison comparison, List<String> texts) {
        Compared one = comparison.areas().get(0);
        AreaTrend trend = one.trend().orElseThrow();
        Map<String, Set<String>> said = new HashMap<>();
        for (String text : texts) {
            for (String claim : claims(text, comparison.bounded())) {
                said.computeIfAbsent(claim.startsWith("known") ? "known" : "whole", k -> new TreeSet<>())
                        .add(claim);
            }
        }
        String where = comparison.indicator().id() + ", " + one.area().name() + ": " + texts;
        if (said.values().stream().anyMatch(claims -> claims.size() > 1)) {
            wrong.add(where);
        }
        Set<String> course = said.getOrDefault(comparison.bounded() ? "known" : "whole", Set.of());
        String expected = (comparison.bounded() ? "known " : "")
                + (trend.verdict() == TrendVerdict.RISING
                        ? "up"
                        : trend.verdict() == TrendVerdict.FALLING ? "down" : "neither");
        if (trend.verdict() != TrendVerdict.CANNOT_SAY && !course.equals(Set.of(expected))) {
            wrong.add(expected + " is not what is said of " + where);
        }
        String[] ups = {"rising", "falling"};
        for (String word : ups) {
            String claimed = "Known figures of " + one.area().name() + " are " + word;
            boolean accepted = HeadlineCheck.of(claimed, comparison).isEmpty();
            boolean up = word.equals("rising");
            boolean supported =
                    said.values().stream().anyMatch(c -> c.stream().anyMatch(s -> s.endsWith(up ? "up" : "down")));
            if (accepted && !supported) {
                wrong.add("A slide may say “" + claimed + "” beside " + where);
            }
        }
    }

    @Test
    void noTwoTextsContradictEachOther() {
        Profiles profiles = new Profiles(answers);
        int checked = 0;
        for (Area area : councils) {
            Spine spine = Spine.of(profiles.of(area, Benchmark.ENGLAND), true, Palette.LIGHT, "");
            List<GraphicMark> lines = spine.marks(new Size(1000, 1000));
            List<Comparison> rows = spine.profile().rows();
            assertThat(lines).hasSameSizeAs(rows);
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).areas().get(0).value().isPresent()) {
                    check(rows.get(i), texts(rows.get(i), lines.get(i).words()));
                    checked++;
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(5000);
    }

    /** Every way in which the atlas says how one figure has changed. */
    private static List<String> texts(Comparison comparison, String line) {
        AreaTrend trend = comparison.areas().get(0).trend().orElseThrow();
        List<String> texts = new ArrayList<>();
        texts.add(TrendSentence.of(comparison));
        texts.add(trend.words(comparison.indicator()));
        texts.add(trend.shortly());
        texts.add(trend.word());
        if (trend.from() != null) {
            texts.add(FactList.words(trend, comparison.indicator()));
            texts.add(FactList.alone(trend));
        }
        texts.add(line);
        return texts;
    }

    @Test
    void trayAndCardSayWhatTheHeadlineSays() {
        for (String id : List.of("neet-16-17", "participation-16-17", "economic-inactivity")) {
            Reading reading = Reading.of(Desks.NEET.withIndicator(id), RealAtlas.answers());
            Reading.Found found = reading.figures().orElseThrow();
            Details details = Details.of(reading, found);
            FactList sheet = new FactList(RealAtlas.areas(), reading, found, details);
            for (Compared compared : details.compared().areas()) {
                AreaTrend trend = compared.trend().orElseThrow();
                assertThat(sheet.trend(compared.area().code()))
                        .contains(FactList.words(trend, details.compared().indicator()));
                assertThat(sheet.trendAlone(compared.area().code())).contains(FactList.alone(trend));
            }
        }
    }
}
