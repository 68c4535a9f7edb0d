package uk.mobilityatlas.comparison.lens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Outcome;
import uk.mobilityatlas.comparison.Verdict;
import uk.mobilityatlas.comparison.sentence.AreaSentence;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Topic;
import uk.mobilityatlas.stats.FalseDiscovery;
import uk.mobilityatlas.stats.Level;
import uk.mobilityatlas.stats.Reliability;

/**
 * One area on many indicators. The false-discovery rate is controlled over the tests of the area.
 *
 * @param benchmark the benchmark's name as most tested rows have it
 * @param rows one comparison of this one area for each indicator, in their order
 */
public record Profile(Area area, String benchmark, List<Comparison> rows) {
    private static final Texts TEXTS = Texts.beside(Profile.class);

    public Profile {
        rows = List.copyOf(rows);
    }

    /** The profile from comparisons that each hold the one same area. */
    public static Profile of(Area area, List<Comparison> single) {
        List<Compared> compared = single.stream().map(c -> c.areas().get(0)).toList();
        String name = usual(compared, c -> c.verdict().tested())
                .or(() -> usual(compared, c -> c.benchmark().hasValue()))
                .orElse(TEXTS.of("benchmark.unknown"));
        return new Profile(area, name, single);
    }

    /** The name that most of some rows' benchmarks have; of equals, the one that comes first. */
    private static Optional<String> usual(List<Compared> rows, Predicate<Compared> which) {
        Map<String, Integer> names = new LinkedHashMap<>();
        rows.stream().filter(which).forEach(c -> names.merge(c.benchmark().name(), 1, Integer::sum));
        int most = names.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return names.entrySet().stream()
                .filter(n -> n.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** How many rows came to an outcome against this very benchmark, not against another area that stands in for it. */
    public long count(Outcome outcome) {
        return own().mapToLong(r -> r.count(outcome)).sum();
    }

    /** How many rows were tested against this very benchmark. */
    public long tested() {
        return own().filter(r -> verdict(r).tested()).count();
    }

    private Stream<Comparison> own() {
        return rows.stream().filter(r -> !standsIn(r));
    }

    /** Whether another area's figure stands in where the benchmark has none. */
    private boolean standsIn(Comparison row) {
        BenchmarkValue value = row.areas().get(0).benchmark();
        return value.area() != null && !value.name().equals(benchmark);
    }

    /** Which other areas' figures stand in for a benchmark that has none, and on how many rows; empty where none does. */
    public Optional<String> standIns() {
        List<String> names = rows.stream()
                .map(row -> row.areas().get(0).benchmark())
                .filter(value -> value.basis() == BenchmarkValue.Basis.PUBLISHED
                        && !value.note().isEmpty())
                .map(BenchmarkValue::name)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(TEXTS.of(
                        "stand-ins", Names.list(names.stream().distinct().toList()), names.size(), rows.size()));
    }

    /** Of the 10 indicators that can be tested, Blackpool is **worse than England on 8** … Its NEET rate is … */
    public String lead() {
        return lead(row -> -pValue(row));
    }

    /** The same, where what is remarkable is given: the claims that rank highest are told. */
    String lead(ToDoubleFunction<Comparison> remarkable) {
        long tested = tested();
        if (tested == 0) {
            return untested();
        }
        List<String> parts = new ArrayList<>(List.of(part(Outcome.WORSE), part(Outcome.BETTER)));
        for (Outcome outcome : List.of(Outcome.SIMILAR, Outcome.CANNOT_TELL)) {
            if (count(outcome) > 0) {
                parts.add(part(outcome));
            }
        }
        long different = count(Outcome.HIGHER) + count(Outcome.LOWER);
        StringBuilder text = new StringBuilder(TEXTS.of(
                different > 0 ? "lead.different" : "lead", tested, Names.of(area), Names.list(parts), different));
        notable(remarkable).forEach(sentence -> text.append(' ').append(sentence));
        long standIns =
                rows.stream().filter(r -> standsIn(r) && verdict(r).tested()).count();
        if (standIns > 0) {
            text.append(' ').append(TEXTS.of("lead.stand-ins", standIns, benchmark));
        }
        return text.toString();
    }

    /** The benchmark in the lead's words: of a group, together where there are counts and else the median. */
    private String against() {
        List<BenchmarkValue> groups = own().filter(r -> verdict(r).tested())
                .map(r -> r.areas().get(0).benchmark())
                .filter(value -> value.area() == null)
                .toList();
        boolean both = groups.stream().map(BenchmarkValue::basis).distinct().count() > 1;
        return groups.stream()
                .filter(value -> both && value.basis() == BenchmarkValue.Basis.SUMMED)
                .findFirst()
                .map(value -> TEXTS.of("lead.group", value.name()))
                .orElse(benchmark);
    }

    private String part(Outcome outcome) {
        long count = count(outcome);
        return TEXTS.of("lead." + outcome, count == 0 ? Names.number(0) : Long.toString(count), against());
    }

    private String untested() {
        if (count(Outcome.IS_BENCHMARK) > 0) {
            return TEXTS.of("lead.itself", Names.sentence(Names.of(area)));
        }
        return rows.stream()
                .filter(r -> verdict(r).outcome() == Outcome.NO_BENCHMARK && count(Outcome.NOT_TESTED) == 0)
                .map(r -> r.areas().get(0).benchmark().note())
                .filter(note -> !note.isEmpty())
                .findFirst()
                .orElseGet(() -> TEXTS.of("lead.none", Names.of(area), benchmark));
    }

    /**
     * The first claim from bounds and the most remarkable other one, or the two most remarkable. What is said of all people
     * comes before what is said of a group of them, and what is worse before what is better; a second claim is of another topic
     * where there is one as good.
     */
    private List<String> notable(ToDoubleFunction<Comparison> remarkable) {
        List<Comparison> claims = own().filter(
                        r -> verdict(r).tested() && verdict(r).differs())
                .filter(r -> r.areas().get(0).reliability() != Reliability.UNRELIABLE)
                .toList();
        Optional<Comparison> first = claims.stream()
                .filter(r -> bounded(r) && !WithinPlace.isPart(r.indicator()))
                .findFirst()
                .or(() -> best(claims.stream(), r -> false, remarkable));
        if (first.isEmpty()) {
            return List.of();
        }
        Comparison named = first.get();
        Optional<Comparison> second = best(
                        claims.stream().filter(r -> !isWorse(named) && isWorse(r)),
                        r -> topic(r) != topic(named),
                        remarkable)
                .or(() -> best(
                        claims.stream().filter(r -> r != named && !bounded(r)),
                        r -> topic(r) != topic(named),
                        remarkable));
        return Stream.concat(Stream.of(named), second.stream())
                .map(Profile::its)
                .toList();
    }

    private static Optional<Comparison> best(
            Stream<Comparison> claims, Predicate<Comparison> preferred, ToDoubleFunction<Comparison> remarkable) {
        return claims.max(Comparator.comparing((Comparison r) -> !WithinPlace.isPart(r.indicator()))
                .thenComparing(Profile::isWorse)
                .thenComparing(Profile::judged)
                .thenComparing(preferred::test)
                .thenComparingDouble(remarkable));
    }

    private static boolean bounded(Comparison row) {
        return verdict(row).test() == Verdict.Test.BOUNDS;
    }

    private static boolean isWorse(Comparison row) {
        return verdict(row).outcome() == Outcome.WORSE;
    }

    private static Topic topic(Comparison row) {
        return row.indicator().topic();
    }

    private static boolean judged(Comparison row) {
        return isWorse(row) || verdict(row).outcome() == Outcome.BETTER;
    }

    private static String its(Comparison row) {
        return AreaSentence.its(row.indicator(), row.areas().get(0));
    }

    private static Verdict verdict(Comparison row) {
        return row.areas().get(0).verdict();
    }

    private static double pValue(Comparison row) {
        Compared compared = row.areas().get(0);
        return Optional.ofNullable(compared.difference())
                .map(difference -> difference.pValue(Level.USUAL))
                .orElse(1.0);
    }

    /** False discovery rate 5% over 8 tests; NEET and participation by their not-known bounds. */
    public String note() {
        boolean bounds = rows.stream().anyMatch(r -> verdict(r).test() == Verdict.Test.BOUNDS);
        int tests = rows.stream().mapToInt(r -> verdict(r).tests()).max().orElse(0);
        String text = TEXTS.of("profile.note", Math.round(100 * FalseDiscovery.RATE), tests);
        boolean cash = rows.stream().anyMatch(r -> r.indicator().unit().isCash());
        return text
                + (bounds ? " " + TEXTS.of("profile.note.bounds") : "")
                + (cash ? " " + TEXTS.of("profile.note.cash") : "");
    }
}
