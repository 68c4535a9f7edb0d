package uk.mobilityatlas.comparison.sentence;

import java.util.ArrayList;
import java.util.List;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Outcome;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Phrase;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.stats.Reliability;

/** The sentence over a comparison. It claims no difference that the intervals or bounds do not support. */
public final class Headline {
    private static final Texts TEXTS = Texts.beside(Headline.class);

    /** As many names as two lines hold. */
    private static final int MOST_NAMES = 4;

    private final Comparison comparison;
    private final Phrase phrase;

    Headline(Comparison comparison) {
        this.comparison = comparison;
        phrase = Phrase.of(comparison.indicator());
    }

    /** The headline of a comparison, without a full stop. */
    public static String of(Comparison comparison) {
        return new Headline(comparison).text(MOST_NAMES);
    }

    /** The same without names: how many of the areas lie where. */
    public static String brief(Comparison comparison) {
        return new Headline(comparison).text(comparison.areas().size() > 1 ? 1 : MOST_NAMES);
    }

    private String text(int mostNames) {
        List<Compared> areas = comparison.areas();
        if (areas.isEmpty()) {
            return Names.sentence(TEXTS.of("headline.none", phrase.of(1)));
        }
        List<Compared> figures =
                areas.stream().filter(c -> c.value().isPresent()).toList();
        if (figures.isEmpty()) {
            return noFigures(areas);
        }
        List<Clause> clauses = Clause.of(figures);
        if (clauses.isEmpty()) {
            return untested(figures);
        }
        boolean many = clauses.stream().mapToInt(Clause::size).sum() > mostNames;
        List<String> parts = new ArrayList<>(List.of(many ? counted(clauses) : named(clauses)));
        unreliable(parts, figures, many);
        leftOut(parts, "no-interval", areas, Outcome.NOT_TESTED, many);
        leftOut(parts, "no-comparison", areas, Outcome.NO_BENCHMARK, many);
        leftOut(parts, "no-figure", areas, Outcome.NO_FIGURE, many);
        return Names.sentence(String.join("; ", parts));
    }

    /** No claim rests in silence on a figure that is too unsure to build on. */
    private static void unreliable(List<String> parts, List<Compared> figures, boolean counted) {
        List<String> names = figures.stream()
                .filter(c -> c.verdict().differs() && c.reliability() == Reliability.UNRELIABLE)
                .map(Compared::name)
                .toList();
        if (!names.isEmpty()) {
            parts.add(
                    counted
                            ? TEXTS.of("headline.unreliable.count", names.size())
                            : TEXTS.of("headline.unreliable", Names.possessives(names), names.size()));
        }
    }

    /** Nobody is left out in silence: Cornwall has no figure. */
    private static void leftOut(
            List<String> parts, String key, List<Compared> areas, Outcome outcome, boolean counted) {
        List<String> names = areas.stream()
                .filter(c -> c.verdict().outcome() == outcome)
                .map(Compared::name)
                .toList();
        if (!names.isEmpty()) {
            boolean few = names.size() <= MOST_NAMES && !counted;
            String who = few ? Names.list(names) : Integer.toString(names.size());
            parts.add(TEXTS.of("headline." + key, who, names.size()));
        }
    }

    /** Blackpool’s NEET rate is clearly above England’s; Barnsley’s and Cornwall’s show no clear difference from it. */
    String named(List<Clause> clauses) {
        List<String> parts = new ArrayList<>();
        for (Clause clause : clauses) {
            String owners = Names.possessives(
                    clause.areas().stream().map(Compared::name).toList());
            boolean first = parts.isEmpty();
            String subject = first ? owners + " " + phrase.of(clause.size()) : owners;
            String verb = first ? phrase.is(clause.size()) : Phrase.isElliptical(clause.size());
            int number = first ? phrase.number(clause.size()) : clause.size();
            String target = first || !oneOwner() ? owner(clause.areas()) : TEXTS.of("it");
            boolean bare = clause.relation().equals("similar") && !first && oneOwner();
            parts.add(TEXTS.of(
                    "headline." + clause.relation() + (bare ? ".bare" : ""),
                    subject,
                    verb,
                    target,
                    clause.adverb(),
                    number));
        }
        return String.join("; ", parts);
    }

    /** The NEET rate is clearly above England’s in 5 of 9 areas; 1 is clearly below; 3 show no clear difference. */
    private String counted(List<Clause> clauses) {
        List<String> parts = new ArrayList<>();
        int all = clauses.stream().mapToInt(Clause::size).sum();
        for (Clause clause : clauses) {
            String key = "headline." + clause.relation() + (parts.isEmpty() ? ".count" : ".more");
            parts.add(TEXTS.of(
                    key,
                    clause.size(),
                    all,
                    phrase.withArticle(),
                    oneOwner() ? owner(clause.areas()) : each(clause.areas()),
                    Phrase.isElliptical(clause.size()),
                    clause.adverb()));
        }
        return String.join("; ", parts);
    }

    /** England’s, or for different benchmarks: its region’s, their regions’. */
    private String owner(List<Compared> areas) {
        if (oneOwner() || areas.size() == 1) {
            return areas.get(0).benchmark().owner();
        }
        String basis = "owner." + comparison.benchmark().kind() + "."
                + areas.get(0).benchmark().basis();
        return TEXTS.of(
                TEXTS.has(basis) ? basis : "owner." + comparison.benchmark().kind());
    }

    /** Each against its own, where areas are counted and not named: their own region’s, also for one of them. */
    private String each(List<Compared> areas) {
        String kind = "own." + comparison.benchmark().kind();
        String basis = kind + "." + areas.get(0).benchmark().basis();
        return TEXTS.has(basis) ? TEXTS.of(basis) : TEXTS.has(kind) ? TEXTS.of(kind) : owner(areas);
    }

    /** Whether all areas are held against the same figure. */
    boolean oneOwner() {
        boolean each = comparison.benchmark().kind() == Benchmark.Kind.NEIGHBOURS
                && comparison.areas().size() > 1;
        return !each
                && comparison.areas().stream()
                                .map(c -> c.benchmark().owner())
                                .distinct()
                                .count()
                        == 1;
    }

    private String untested(List<Compared> figures) {
        boolean itself = figures.stream().allMatch(c -> c.verdict().outcome() == Outcome.IS_BENCHMARK);
        if (figures.size() == 1) {
            Compared only = figures.get(0);
            String figure = TEXTS.of(
                    "headline.figure",
                    Names.possessive(only.name()),
                    phrase.of(1),
                    phrase.is(1),
                    comparison.indicator().format(only.value().orElseThrow()));
            return Names.sentence(itself ? figure : figure + "; " + reason(only));
        }
        Compared first = figures.get(0);
        boolean named = first.estimate() == null && first.verdict().outcome() != Outcome.NO_BENCHMARK;
        return Names.sentence(named ? reason(first) : TEXTS.of("headline.of", phrase.withArticle(), reason(first)));
    }

    private String reason(Compared one) {
        if (one.verdict().outcome() == Outcome.NO_BENCHMARK) {
            return TEXTS.of("headline.no-benchmark", one.benchmark().name());
        }
        if (one.estimate() != null) {
            return TEXTS.of("headline.untested-benchmark", one.benchmark().owner());
        }
        // where only these figures lack one, that is not said of the indicator
        boolean any = comparison.indicator().intervalBasis().hasIntervals();
        return TEXTS.of(any ? "headline.untested-here" : "headline.untested", phrase.withArticle());
    }

    private String noFigures(List<Compared> areas) {
        if (areas.size() == 1) {
            return areas.get(0).missing();
        }
        String names = areas.size() > MOST_NAMES
                ? TEXTS.of("headline.none-of", Names.number(areas.size()), phrase.withArticle())
                : areas.size() == 2
                        ? TEXTS.of(
                                "headline.neither",
                                areas.get(0).name(),
                                areas.get(1).name(),
                                phrase.withArticle())
                        : TEXTS.of(
                                "headline.no-figures",
                                Names.list(areas.stream().map(Compared::name).toList()),
                                phrase.withArticle());
        return Names.sentence(names);
    }
}
