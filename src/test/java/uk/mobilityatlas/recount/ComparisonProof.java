package uk.mobilityatlas.recount;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.indicator.Indicator;

/** Holds what is said of one comparison against the second computation. */
final class ComparisonProof {
    private static final Pattern STANDS = Pattern.compile("(.+) is (clearly )?(above|below) (.+)");
    private static final Pattern COUNTED = Pattern.compile("Of (\\d+) pairs, (\\d+) differs?; .*");
    private static final Pattern NUMBER = Pattern.compile("\\b(\\d+|one|two|three|four|five|six|all|both|this)\\b");
    private static final List<String> NUMBERS = List.of("none", "one", "two", "three", "four", "five", "six");
    private static final Pattern GAP_EITHER_WAY = Pattern.compile("fewer to \\d[\\d,]* more");

    private final Ledger ledger;
    private final String surface;
    private final Comparison comparison;
    private final Indicator indicator;
    private final RawFigures raw;
    private final Map<AreaCode, Expected> expected = new LinkedHashMap<>();

    ComparisonProof(Ledger ledger, String surface, Comparison comparison, Geography level) {
        this.ledger = ledger;
        this.surface = surface;
        this.comparison = comparison;
        indicator = comparison.indicator();
        raw = RawFigures.of(indicator, comparison.period());
        for (Compared one : comparison.areas()) {
            expected.put(one.area().code(), Recount.of(raw, level, one.area(), comparison.benchmark()));
            check(one, level);
        }
    }

    Expected of(Compared one) {
        return expected.get(one.area().code());
    }

    private void check(Compared one, Geography level) {
        Expected own = of(one);
        String fault = own.against(one.verdict(), indicator.polarity());
        if (!fault.isEmpty()) {
            wrong(fault, one, "the verdict");
        }
        ledger.claim(own.kind() + (own.strong() ? " strongly" : ""));
        ledger.answer(
                new Ledger.Asked(
                        one.area().code().value(),
                        indicator.id(),
                        comparison.period().label(),
                        level.id(),
                        comparison.benchmark().toString()),
                surface,
                one.verdict().judgement());
        if (own.sign() != 0
                && one.gap().filter(g -> GAP_EITHER_WAY.matcher(g).find()).isPresent()) {
            wrong("a claim beside a gap either way", one, one.gap().get());
        }
    }

    private void wrong(String fault, Compared one, String text) {
        ledger.wrong(
                surface,
                fault,
                "[" + indicator.id() + " " + comparison.period() + " "
                        + one.area().code() + " "
                        + one.area().name() + " " + comparison.geography().id() + " against "
                        + comparison.benchmark().kind() + " " + one.benchmark().name() + ", expected " + of(one)
                        + "] " + text);
    }

    private void wrong(String fault, String text) {
        ledger.wrong(
                surface,
                fault,
                "[" + indicator.id() + " " + comparison.period() + " " + expected + " "
                        + comparison.benchmark().kind() + "] " + text);
    }

    /** All names that may stand in a text on it. */
    private Stream<String> names() {
        return Stream.concat(
                Said.names(indicator), comparison.areas().stream().flatMap(one -> Said.names(indicator, one)));
    }

    /** A sentence on one of its areas. */
    void sentence(Compared one, String text) {
        ledger.text(surface + ", a sentence", text);
        Said said = Said.of(text, Said.names(indicator, one));
        String fault = said.against(of(one));
        if (!fault.isEmpty()) {
            wrong(fault, one, text);
        }
        if (said.sign() != 0 && !namesBenchmark(text)) {
            wrong("no benchmark named", one, text);
        }
        if (of(one).sign() != 0 && GAP_EITHER_WAY.matcher(text).find()) {
            wrong("a claim beside a gap either way", one, text);
        }
    }

    private boolean namesBenchmark(String text) {
        String lower = text.toLowerCase(Locale.UK);
        return comparison.areas().stream()
                        .map(Compared::benchmark)
                        .flatMap(b -> Stream.of(b.name(), b.owner()))
                        .anyMatch(name -> lower.contains(name.toLowerCase(Locale.UK)))
                || lower.matches(
                        ".*((its|their) (benchmarks|regions?|combined authorit(y|ies)|type|neighbours)|cities|(coastal|rural|industrial) places"
                                + "|medians of their neighbours|the benchmark’s).*");
    }

    private boolean namesIndicator(String text) {
        String lower = text.toLowerCase(Locale.UK);
        return Said.names(indicator)
                .filter(name -> !name.isEmpty())
                .anyMatch(name -> lower.contains(name.toLowerCase(Locale.UK)));
    }

    /** The sentence over it, which leaves out nobody of whom something can be said. */
    void headline(String text) {
        headline(text, true, "");
    }

    /** The same in ten words, which may tell of the first group alone, over a subtitle that says what is measured. */
    void shortHeadline(String text, String subtitle) {
        headline(text, false, subtitle);
        if (text.split("\\s+").length > 10) {
            wrong("more than ten words", text);
        }
    }

    private void headline(String text, boolean whole, String subtitle) {
        ledger.text(surface + (whole ? ", headline" : ", short headline"), text);
        Said all = Said.of(text, names());
        if (all.sign() != 0 || all.both()) {
            if (!namesBenchmark(text)) {
                wrong("no benchmark named", text);
            }
            if (!namesIndicator(text + " " + subtitle)) {
                wrong("no indicator named", text);
            }
        }
        Set<AreaCode> told = new HashSet<>();
        for (String part : text.split("; ")) {
            part(part, told);
        }
        boolean counted = told.isEmpty();
        for (Compared one : comparison.areas()) {
            if (whole
                    && !counted
                    && of(one).sign() != 0
                    && !told.contains(one.area().code())) {
                wrong("claim denied", one, text);
            }
        }
        boolean any = expected.values().stream().anyMatch(e -> e.sign() != 0);
        if (any && all.sign() == 0 && !all.both()) {
            wrong("claim denied", text);
        }
    }

    /** One part of a headline, on areas that it names or counts. */
    private void part(String part, Set<AreaCode> told) {
        Said said = Said.of(part, names());
        if (said.sign() == 0 && !said.both()) {
            quiet(part, said);
            return;
        }
        List<Compared> named = named(part);
        if (named.isEmpty()) {
            count(part, said);
            return;
        }
        boolean clear = named.stream().allMatch(one -> of(one).strong());
        boolean slight = named.stream().allMatch(one -> of(one).slight());
        for (Compared one : named) {
            told.add(one.area().code());
            if (said.both() || said.sign() != of(one).sign()) {
                wrong(of(one).sign() == 0 ? "over-claim" : "claim denied", one, part);
            }
        }
        if (said.clear() != clear || said.slight() != slight) {
            wrong("strength or size", part);
        }
    }

    private void quiet(String part, Said said) {
        for (Compared one : named(part)) {
            if (said.similar() && of(one).kind() != Expected.Kind.SIMILAR
                    || said.cannotTell() && of(one).kind() != Expected.Kind.CANNOT_TELL) {
                wrong("called similar or cannot tell", one, part);
            }
        }
    }

    /** The areas that a text names, the longest names first. */
    private List<Compared> named(String text) {
        List<Compared> longest = new ArrayList<>(comparison.areas());
        longest.sort((a, b) -> b.name().length() - a.name().length());
        String left = text;
        for (Compared one : comparison.areas()) {
            // what stands before its figure is an area, what stands behind "above" is not
            for (String target :
                    List.of(one.benchmark().owner(), one.benchmark().name())) {
                left = left.replaceAll("(above|below|similar to|from|same as) (the )?" + Pattern.quote(target), "$1");
            }
        }
        List<Compared> named = new ArrayList<>();
        for (Compared one : longest) {
            Matcher at = Pattern.compile(
                            "(?<![\\p{L}])" + Pattern.quote(one.name()) + "(?![\\p{L}])", Pattern.CASE_INSENSITIVE)
                    .matcher(left);
            if (at.find()) {
                named.add(one);
                left = at.replaceAll("#");
            }
        }
        return named;
    }

    /** Above England’s in 5 of 9 areas; 1 is clearly below. */
    private void count(String part, Said said) {
        String masked = part.toLowerCase(Locale.UK);
        for (String name : names().filter(n -> !n.isEmpty()).distinct().toList()) {
            masked = masked.replace(name.toLowerCase(Locale.UK), "#");
        }
        Matcher number = NUMBER.matcher(masked.substring(masked.indexOf(": ") + 1));
        if (!number.find()) {
            wrong("nobody named or counted", part);
            return;
        }
        long figures =
                comparison.areas().stream().filter(c -> c.value().isPresent()).count();
        String word = number.group(1);
        long count =
                switch (word) {
                    case "all" -> figures;
                    case "both" -> 2;
                    case "this" -> 1;
                    default -> NUMBERS.contains(word) ? NUMBERS.indexOf(word) : Long.parseLong(word);
                };
        Predicate<Expected> side = e -> e.sign() == said.sign();
        List<Expected> those = expected.values().stream().filter(side).toList();
        if (count != those.size()) {
            wrong("counted " + count + " and not " + those.size(), part);
        }
        if (said.clear() != those.stream().allMatch(Expected::strong)
                || said.slight() != those.stream().allMatch(Expected::slight)) {
            wrong("strength or size", part);
        }
    }

    /** Clearly above England: Blackpool and Hull. */
    void verdictLine(String text) {
        ledger.text(surface + ", verdict line", text);
        int colon = text.lastIndexOf(": ");
        Said said = Said.of(text.substring(0, Math.max(0, colon)), names());
        for (Compared one : comparison.areas()) {
            if (named(text.substring(colon + 1)).contains(one)) {
                String fault = said.against(of(one));
                if (!fault.isEmpty()) {
                    wrong(fault, one, text);
                }
            }
        }
    }

    /** What is said of the areas among themselves. */
    void pairs(String text) {
        ledger.text(surface + ", pairs", text);
        List<AreaCode> codes =
                comparison.areas().stream().map(one -> one.area().code()).toList();
        List<Recount.Two> pairs = Recount.pairs(raw, codes);
        long apart = pairs.stream().filter(p -> p.tested() && p.sign() != 0).count();
        Matcher counted = COUNTED.matcher(text);
        if (counted.matches()) {
            if (Long.parseLong(counted.group(2)) != apart) {
                wrong("pairs: " + apart + " differ", text);
            }
            return;
        }
        Set<Set<AreaCode>> said = new HashSet<>();
        for (String sentence : text.replace("St. ", "St ").split("\\. ?(?=[A-Z]|$)")) {
            Matcher stands = STANDS.matcher(sentence);
            if (stands.matches()) {
                stands(stands, pairs, said, text);
            }
        }
        if (said.size() != apart) {
            wrong(apart + " pairs differ and " + said.size() + " are said to", text);
        }
    }

    private void stands(Matcher stands, List<Recount.Two> pairs, Set<Set<AreaCode>> said, String text) {
        for (Recount.Two pair : pairs) {
            boolean first = is(pair.one(), stands.group(1)) && is(pair.other(), stands.group(4));
            boolean second = is(pair.other(), stands.group(1)) && is(pair.one(), stands.group(4));
            if (!pair.tested() || !first && !second) {
                continue;
            }
            int sign = stands.group(3).equals("above") == first ? 1 : -1;
            if (sign != pair.sign()) {
                wrong("a pair " + pair + " is over-claimed", text);
            }
            if (stands.group(2) != null && !pair.clear()) {
                wrong("a pair " + pair + " is not clear", text);
            }
            said.add(Set.of(pair.one(), pair.other()));
        }
    }

    private boolean is(AreaCode code, String name) {
        return name.endsWith(" others")
                || comparison.areas().stream()
                        .anyMatch(one -> one.area().code().equals(code)
                                && one.name().replace("St. ", "St ").equalsIgnoreCase(name));
    }

    /** What is said of the years, in one sentence of all areas and in one of each. */
    void years(String text) {
        ledger.text(surface + ", years", text);
        for (Compared one : comparison.areas()) {
            if (one.value().isEmpty() || one.trend().isEmpty()) {
                continue;
            }
            String word = RawTrend.of(indicator, one.area().code(), comparison.period())
                    .word();
            String own = one.trend().get().words(indicator);
            ledger.text(surface + ", course", own);
            ledger.claim(word.isEmpty() ? "no course" : word);
            String said = RawTrend.said(own, indicator, one.area());
            if (!said.equals(word)) {
                wrong("years " + word + ", said " + said, one, own);
            }
            if (comparison.areas().size() <= 4) {
                for (String clause : text.split("; ")) {
                    String claimed = RawTrend.said(clause, indicator, one.area());
                    if (named(clause).contains(one) && !claimed.equals(word)) {
                        wrong("years " + word + ", said " + claimed, one, text);
                    }
                }
            }
        }
    }

    /** The verdicts in a table of it, an area a row. */
    void table(Table table) {
        List<String> heads = table.columns().stream().map(Table.Column::name).toList();
        int at = heads.indexOf("Verdict");
        if (at < 0 || table.rows().size() != comparison.areas().size()) {
            return;
        }
        for (int row = 0; row < table.rows().size(); row++) {
            Compared one = comparison.areas().get(row);
            String cell = table.rows().get(row).get(at).text();
            ledger.text(surface + ", table", cell);
            if (one.value().isPresent() && !cell.equals(of(one).judged(indicator.polarity()))) {
                wrong("table", one, cell);
            }
        }
    }
}
