package uk.mobilityatlas.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.cli.RealCommands;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.lens.GridReading;
import uk.mobilityatlas.comparison.lens.GridRows;
import uk.mobilityatlas.comparison.lens.Profile;
import uk.mobilityatlas.comparison.lens.Profiles;
import uk.mobilityatlas.comparison.sentence.AreaSentence;
import uk.mobilityatlas.comparison.sentence.Headline;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.comparison.sentence.PairwiseSentence;
import uk.mobilityatlas.comparison.sentence.ShortHeadline;
import uk.mobilityatlas.comparison.sentence.TrendSentence;
import uk.mobilityatlas.comparison.wording.Emphasis;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.DeckPart;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.deck.Decks;
import uk.mobilityatlas.deck.briefing.Briefing;
import uk.mobilityatlas.deck.slide.SlideBlock;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.story.NoSuchStory;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.ReadyStory;

/**
 * Hundreds of sentences and pictures on odd places, periods and benchmarks, each read as a person would and held against the
 * verdicts computed a second time: {@code mvn -Psoak verify}.
 */
@Tag("slow")
@Timeout(1800)
class ClaimsSoakTest {
    private static final Pattern LEAD = Pattern.compile("(worse|better|similar|unclear)\\D*? on (\\d+|none)");
    private static final Pattern UNJUDGED = Pattern.compile("[Oo]n (\\d+) it is higher or lower");
    private static final Pattern LETTERS = Pattern.compile(">([^<>]+)</text");
    private static final Pattern RUG = Pattern.compile("is worse than .* on (\\d+) of (\\d+) tested indicators");
    private static final List<Geography> MOST_TO_SEE = List.of(
            Geography.UPPER_TIER, Geography.DISTRICT, Geography.COMBINED_AUTHORITY, Geography.REGION, Geography.NATION);

    private final Answers answers = RealAtlas.answers();
    private final Ledger ledger = new Ledger();
    private TestReporter reporter;

    @AfterEach
    void nothingIsWrong() {

        reporter.publishEntry(Map.of("texts", ledger.texts.toString(), "claims", ledger.claims.toString()));
        assertThat(ledger.wrong).as(ledger.texts + " " + ledger.claims).isEmpty();
    }

    @Test
    void comparisonsClaimWhatTheRowsBear(TestReporter out) {
        reporter = out;
        OddQuestions questions = new OddQuestions(20260714);
        for (int draw = 0; draw < 1_500; draw++) {
            Optional<Answer> found = answers.inDepth(answers.fitting(questions.next()));
            if (found.isEmpty()) {
                continue;
            }
            Comparison comparison = found.get().comparison();
            ComparisonProof proof = new ComparisonProof(ledger, "comparison", comparison, comparison.geography());
            sentences(proof, comparison);
            if (draw % 8 == 0) {
                Comparison all = answers.all(found.get());
                new ComparisonProof(ledger, "map", all, all.geography());
            }
        }
        assertThat(ledger.read()).isGreaterThan(500);
        assertThat(ledger.claimed()).isGreaterThan(500);
    }

    private void sentences(ComparisonProof proof, Comparison comparison) {
        proof.headline(Headline.of(comparison));
        proof.shortHeadline(ShortHeadline.of(comparison), comparison.indicator().title());
        proof.pairs(PairwiseSentence.of(comparison));
        PairwiseSentence.extreme(comparison).ifPresent(text -> ledger.text("extreme", text));
        proof.years(TrendSentence.of(comparison));
        ledger.text("method", Method.note(comparison));
        for (Compared one : comparison.areas()) {
            if (one.missing().isEmpty()) {
                proof.sentence(one, AreaSentence.of(comparison.indicator(), one));
                proof.sentence(one, one.verdict().beside(one.benchmark().name()));
            }
            ledger.text("note", one.benchmark().note());
            ledger.text("missing", one.missing());
        }
    }

    @Test
    void profilesAndGridsCountWhatTheRowsBear(TestReporter out) {
        reporter = out;
        OddQuestions questions = new OddQuestions(20260715);
        Profiles profiles = new Profiles(answers);
        for (int draw = 0; draw < 200; draw++) {
            Selection selection = answers.fitting(questions.next());
            Area area = RealAtlas.areas().get(selection.areas().get(0));
            profile(profiles.of(area, selection.benchmark()).profile(), selection.benchmark());
            GridRows rows = new GridRows(draw % 2 == 0 ? GridRows.Kind.COMPARED : GridRows.Kind.NEIGHBOURS);
            grid(GridReading.read(answers, selection, rows, questions.some(6)));
        }
    }

    private void profile(Profile profile, Benchmark benchmark) {
        Map<String, Integer> expected = new HashMap<>();
        List<ComparisonProof> proofs = new ArrayList<>();
        for (Comparison row : profile.rows()) {
            ComparisonProof proof = new ComparisonProof(ledger, "profile", row, row.geography());
            proofs.add(proof);
            proof.years(TrendSentence.of(row));
            Compared one = row.areas().get(0);
            if (proof.of(one).tested() && !standsIn(one, profile.benchmark())) {
                expected.merge(word(row.indicator(), proof.of(one)), 1, Integer::sum);
            }
        }
        String lead = Emphasis.plain(profile.lead()).replace("St. ", "St ");
        ledger.text("profile, lead", lead);
        String first = lead.split("\\. ")[0];
        Map<String, Integer> said = new HashMap<>();
        Matcher part = LEAD.matcher(first);
        while (first.startsWith("Of the") && part.find()) {
            if (!part.group(2).equals("none")) {
                said.put(part.group(1), Integer.parseInt(part.group(2)));
            }
        }
        Matcher neither = UNJUDGED.matcher(first);
        if (neither.find()) {
            said.put("different", Integer.parseInt(neither.group(1)));
        }
        if (!said.equals(expected)) {
            ledger.wrong("profile, lead", "expected " + expected + " against " + benchmark, lead);
        }
        for (int row = 0; row < proofs.size(); row++) {
            Compared one = profile.rows().get(row).areas().get(0);
            Indicator indicator = profile.rows().get(row).indicator();
            String its = Emphasis.plain(AreaSentence.its(indicator, one));
            if (lead.contains(its) && one.missing().isEmpty()) {
                proofs.get(row).sentence(one, its);
            }
        }
    }

    /** Another area's figure, where the benchmark has none. */
    private static boolean standsIn(Compared one, String benchmark) {
        return one.benchmark().area() != null && !one.benchmark().name().equals(benchmark);
    }

    private static String word(Indicator indicator, Expected expected) {
        if (expected.sign() == 0) {
            return expected.kind() == Expected.Kind.SIMILAR ? "similar" : "unclear";
        }
        return indicator.polarity() == Polarity.NO_JUDGEMENT
                ? "different"
                : expected.sign() > 0 == (indicator.polarity() == Polarity.HIGH_IS_GOOD) ? "better" : "worse";
    }

    private void grid(GridReading reading) {
        Map<AreaCode, int[]> counts = new HashMap<>();
        for (Comparison column : reading.grid().columns()) {
            Geography level = shown(column.indicator(), reading.geography());
            ComparisonProof proof = new ComparisonProof(ledger, "grid", column, level);
            for (Compared one : column.areas()) {
                Expected own = proof.of(one);
                String name = reading.grid().of(one.area().code()).orElseThrow().benchmark();
                int[] count = counts.computeIfAbsent(one.area().code(), code -> new int[2]);
                if (own.tested() && !standsIn(one, name)) {
                    count[0] += own.sign() != 0 && word(column.indicator(), own).equals("worse") ? 1 : 0;
                    count[1]++;
                }
            }
        }
        reading.headline().ifPresent(text -> {
            ledger.text("grid, headline", text);
            Matcher rug = RUG.matcher(text);
            int[] count = counts.getOrDefault(reading.first().orElseThrow().code(), new int[2]);
            String found = rug.find() ? rug.group(1) + " of " + rug.group(2) : "0 of 0";
            if (!found.equals(count[0] + " of " + count[1])) {
                ledger.wrong("grid, headline", "expected " + count[0] + " of " + count[1], text);
            }
        });
    }

    /** The level asked for where the indicator has it, else the one of its levels with most to see. */
    private static Geography shown(Indicator indicator, Geography asked) {
        return indicator.geographies().contains(asked)
                ? asked
                : MOST_TO_SEE.stream()
                        .filter(indicator.geographies()::contains)
                        .findFirst()
                        .orElse(asked);
    }

    @Test
    void readyMadeStoriesClaimWhatTheRowsBear(TestReporter out) {
        reporter = out;
        OddQuestions questions = new OddQuestions(20260716);
        for (int draw = 0; draw < 120; draw++) {
            List<AreaCode> areas = draw % 3 == 0
                    ? List.of(questions.odd())
                    : List.of(
                            questions.odd(),
                            questions
                                    .one(RealAtlas.areas().of(Geography.UPPER_TIER))
                                    .code());
            ReadyStory ready = questions.one(List.of(ReadyStory.values()));
            try {
                deck(Decks.of(ready.make(RealAtlas.areas(), RealAtlas.catalogue(), areas)));
            } catch (NoSuchStory e) {
                ledger.text("no such story", String.valueOf(e.getMessage()));
            }
        }
    }

    private void deck(Deck deck) {
        for (DeckSlide slide : deck.slides()) {
            ledger.text("deck, headline", slide.wording().headline());
            ledger.text("deck, subtitle", slide.wording().subtitle());
            for (Comparison comparison : slide.comparisons()) {
                slide(slide, comparison);
            }
        }
        Briefing.of(deck, true).pages().stream()
                .flatMap(page -> page.blocks().stream())
                .forEach(placed -> {
                    if (placed.block() instanceof SlideBlock.Text text) {
                        ledger.text("briefing", text.text());
                    }
                });
    }

    private void slide(DeckSlide slide, Comparison comparison) {
        ComparisonProof proof = new ComparisonProof(ledger, "deck", comparison, comparison.geography());
        boolean only = slide.comparisons().stream().distinct().count() == 1;
        boolean compares = slide.parts().stream()
                .allMatch(p -> !(p instanceof DeckPart.Picture picture) || compares(picture.kind()));
        if (only
                && compares
                && !comparison.areas().isEmpty()
                && !slide.verdicts().isEmpty()) {
            proof.shortHeadline(slide.wording().headline(), slide.wording().subtitle());
            slide.verdicts().forEach(saying -> proof.verdictLine(saying.sentence()));
        }
        for (Compared one : comparison.areas()) {
            String start = Names.sentence(Names.possessive(one.name())) + " "
                    + comparison.indicator().phrase() + " ";
            slide.sayings().stream()
                    .map(DeckSlide.Saying::sentence)
                    .filter(s -> only && s.startsWith(start))
                    .forEach(s -> proof.sentence(one, s));
        }
        for (DeckPart part : slide.parts()) {
            if (part instanceof DeckPart.Picture picture) {
                ledger.text("picture, headline", picture.graphic().headline());
                ledger.text("picture, summary", picture.graphic().summary());
                if (only && compares(picture.kind())) {
                    proof.table(picture.graphic().table());
                }
            } else if (part instanceof DeckPart.Number number && only) {
                ledger.text("number", number.words());
                proof.sentence(comparison.areas().get(0), number.verdict());
            }
        }
    }

    private static boolean compares(PictureKind kind) {
        return kind == PictureKind.MAP
                || kind == PictureKind.INTERVALS
                || kind == PictureKind.BARS
                || kind == PictureKind.TRENDS;
    }

    @Test
    void theCommandLineClaimsWhatTheRowsBear(TestReporter out, @TempDir Path folder) throws IOException {
        reporter = out;
        OddQuestions questions = new OddQuestions(20260717);
        for (int draw = 0; draw < 400; draw++) {
            Selection selection = questions.next();
            Indicator indicator = RealAtlas.catalogue().get(selection.indicator());
            String against = questions.one(List.of(
                    "england", "england", "region", "cauth", "type", "coastal", "neighbours", "own", "Cornwall"));
            List<String> words =
                    new ArrayList<>(List.of("compare", "--indicator", indicator.id(), "--against", against));
            selection.areas().forEach(area -> words.addAll(List.of("--area", area.value())));
            Period period = selection.period();
            if (period != null) {
                words.addAll(List.of("--period", period.label()));
            }
            Path drawn = folder.resolve("drawn.svg");
            if (draw % 20 == 0) {
                words.addAll(List.of("--out", drawn.toString()));
            }
            RealCommands.Printed printed = RealCommands.run(words.toArray(String[]::new));
            if (draw % 20 == 0) {
                LETTERS.matcher(Files.readString(drawn))
                        .results()
                        .forEach(text -> ledger.text("command line, drawn", text.group(1)));
            }
            printed.notes().lines().forEach(note -> ledger.text("command line, note", note));
            if (printed.code() == 0) {
                rows(printed.rows(), indicator, against, String.join(" ", words));
            } else {
                ledger.wrong("command line", "refused", String.join(" ", words) + " " + printed.notes());
            }
        }
    }

    private void rows(List<List<String>> rows, Indicator indicator, String against, String words) {
        List<Area> areas = rows.stream()
                .skip(1)
                .map(row -> RealAtlas.areas().get(new AreaCode(row.get(0))))
                .toList();
        for (int i = 0; i < areas.size(); i++) {
            List<String> row = rows.get(i + 1);
            Area area = areas.get(i);
            RawFigures raw =
                    RawFigures.of(indicator, Period.parse(row.get(rows.get(0).indexOf("period"))));
            Expected expected = Recount.of(raw, comparing(indicator, area), area, benchmark(against, area));
            String verdict = row.get(rows.get(0).indexOf("verdict"));
            ledger.text("command line, verdict", verdict);
            ledger.claim(expected.kind() + (expected.strong() ? " strongly" : ""));
            if (!verdict.equals(expected.filed(indicator.polarity()))) {
                ledger.wrong("command line", "expected " + expected, row + " " + words);
            }
            String trend = row.get(rows.get(0).indexOf("trend"));
            RawTrend years = RawTrend.of(indicator, area.code(), raw.period);
            if (!trend.equals(years.kind().name().toLowerCase(Locale.UK).replace('_', ' '))) {
                ledger.wrong("command line", "expected " + years, row + " " + words);
            }
        }
    }

    /** The first of the indicator's levels that holds the area, else its own: each row is an answer of its own. */
    private static Geography comparing(Indicator indicator, Area area) {
        return MOST_TO_SEE.stream()
                .filter(level -> indicator.geographies().contains(level) && area.isIn(level))
                .findFirst()
                .or(() -> MOST_TO_SEE.stream().filter(area::isIn).findFirst())
                .orElse(Geography.WIDER);
    }

    private static Benchmark benchmark(String against, Area area) {
        return switch (against) {
            case "england" -> Benchmark.ENGLAND;
            case "region" -> Benchmark.REGION;
            case "cauth" -> Benchmark.COMBINED_AUTHORITY;
            case "coastal" -> Benchmark.of(PlaceType.COASTAL);
            case "type" -> new Benchmark(
                    Benchmark.Kind.PLACE_TYPE,
                    null,
                    area.types().stream().min(PlaceType::compareTo).orElse(null),
                    null);
            case "neighbours" -> Benchmark.neighbours(
                    RealAtlas.neighbours().model(area.code()).orElse("dfe"));
            case "own" -> Benchmark.neighbours("own");
            default -> Benchmark.of(
                    RealAtlas.areas().resolve(against, null).orElseThrow().code());
        };
    }
}
