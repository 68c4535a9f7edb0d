package uk.mobilityatlas.comparison.sentence;

import java.util.IntSummaryStatistics;
import java.util.List;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Verdict;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.stats.FalseDiscovery;

/** The pages that say how a result was worked out; each stands at {@code /method/NAME.md} among the resources. */
public enum Method {
    INTERVALS("intervals"),
    CLASSES("class-breaks"),
    BENCHMARK("benchmark"),
    TARGETS("targets"),
    DIFFERENCES("differences"),
    MANY_TESTS("many-tests"),
    NOT_KNOWN("not-known-bounds"),
    RANKS("ranks"),
    PEOPLE("people"),
    TRENDS("trends"),
    NEIGHBOURS("neighbours"),
    PLACE_TYPE_LENS("place-type-lens"),
    ROLL_UP("roll-up"),
    RELIABILITY("reliability"),
    CORRELATION("correlation"),
    AMONG_ALL("among-all"),
    FRESHNESS("freshness");

    private static final Texts TEXTS = Texts.beside(Method.class);

    private final String page;

    Method(String page) {
        this.page = page;
    }

    /** The resource that holds the page, in Markdown. */
    public String resource() {
        return "/method/" + page + ".md";
    }

    /** What the page is called in a link. */
    public String title() {
        return TEXTS.of("method." + this);
    }

    /** The pages behind a comparison, the main one first. */
    public static List<Method> behind(Comparison comparison) {
        if (comparison.benchmark().kind() == Benchmark.Kind.TARGET) {
            return List.of(TARGETS, INTERVALS, RANKS, PEOPLE, TRENDS, RELIABILITY);
        }
        if (comparison.bounded()) {
            return List.of(NOT_KNOWN, MANY_TESTS, INTERVALS, RANKS, PEOPLE, TRENDS, RELIABILITY);
        }
        return List.of(BENCHMARK, DIFFERENCES, MANY_TESTS, INTERVALS, RANKS, PEOPLE, TRENDS, RELIABILITY);
    }

    /** How the verdicts of a comparison were reached, in a sentence for its foot. */
    public static String note(Comparison comparison) {
        IntSummaryStatistics tests = comparison.tests();
        if (tests.getCount() == 0) {
            return TEXTS.of("note.untested");
        }
        boolean differences =
                comparison.areas().stream().anyMatch(c -> c.verdict().test() == Verdict.Test.DIFFERENCE);
        String how = comparison.bounded() ? "note.bounds" : differences ? "note.difference" : "note.interval";
        return TEXTS.of(how) + " " + family(tests, comparison.areas());
    }

    /** One of 24 tests of each area … */
    private static String family(IntSummaryStatistics tests, List<Compared> areas) {
        String many = tests.getMin() == tests.getMax()
                ? Integer.toString(tests.getMax())
                : TEXTS.of("note.tests", tests.getMin(), tests.getMax());
        return tests.getMax() == 1
                ? TEXTS.of("note.alone")
                : TEXTS.of(
                        areas.size() == 1 ? "note.family.one" : "note.family",
                        many,
                        Math.round(100 * FalseDiscovery.RATE),
                        areas.get(0).name());
    }
}
