package uk.mobilityatlas.comparison.lens;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Outcome;
import uk.mobilityatlas.comparison.People;
import uk.mobilityatlas.comparison.PeopleGap;
import uk.mobilityatlas.comparison.Verdict;
import uk.mobilityatlas.comparison.VerdictRule;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Phrase;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.stats.Estimate;

/** What can be said of a roll-up beside a benchmark: a headline, and sentences on the rate, the gap and its coverage. */
public final class RollUpWords {
    private static final Texts TEXTS = Texts.beside(RollUpWords.class);

    private final RollUp rollUp;
    private final Figures figures;
    private final BenchmarkValue benchmark;
    private final Indicator indicator;
    private final String name;
    private final @Nullable Verdict verdict;

    /** The words for councils that are not the whole: their sum is tested by itself. */
    RollUpWords(RollUp rollUp, Figures figures, BenchmarkValue benchmark) {
        this(
                rollUp,
                figures,
                benchmark,
                rollUp.sum() == null || !benchmark.hasValue()
                        ? null
                        : VerdictRule.ofSum(rollUp.sum(), benchmark, figures));
    }

    /** @param verdict what the whole's own figure allows to be said; null where nothing does */
    RollUpWords(RollUp rollUp, Figures figures, BenchmarkValue benchmark, @Nullable Verdict verdict) {
        this.rollUp = rollUp;
        this.verdict = verdict;
        this.figures = figures;
        this.benchmark = benchmark;
        indicator = figures.indicator();
        name = Names.of(rollUp.whole());
    }

    /** The rate of the whole beside the benchmark, or why there is none. */
    public String headline() {
        Estimate estimate = rollUp.estimate();
        if (estimate == null) {
            return Names.sentence(rollUp.reason());
        }
        Phrase phrase = Phrase.of(indicator);
        String subject = Names.possessive(name) + " " + phrase.of(1);
        if (verdict == null) {
            return Names.sentence(TEXTS.of("headline.figure", subject, phrase.is(1), "", figure())
                    .replace("  ", " "));
        }
        return Names.sentence(TEXTS.of(
                "headline." + relation(verdict), subject, phrase.is(1), benchmark.owner(), verdict.adverb(), 1));
    }

    /** The key of what the two figures allow to be said. */
    private static String relation(Verdict verdict) {
        return switch (verdict.direction()) {
            case ABOVE -> "above";
            case BELOW -> "below";
            case NEITHER -> verdict.outcome() == Outcome.CANNOT_TELL ? "cannot-tell" : "similar";
        };
    }

    /** 4.3% (4.1 to 4.5); including young people not known, between 4.3% and 6.1%. */
    public String figure() {
        Estimate estimate = rollUp.estimate();
        if (estimate == null) {
            return "";
        }
        String known = TEXTS.of(
                "with-interval", indicator.format(estimate.value()), Wording.interval(indicator, estimate.usual()));
        Range bounds = rollUp.bounds();
        return bounds == null
                ? known
                : TEXTS.of("rollup.bounds", known, indicator.format(bounds.lower()), indicator.format(bounds.upper()));
    }

    /** How the rate was come by: the counts of how many councils, and what is missing. */
    public String rate() {
        if (rollUp.estimate() == null) {
            return Names.sentence(rollUp.reason());
        }
        return TEXTS.of(
                "rollup.rate",
                Names.sentence(name),
                Math.round(rollUp.successes()),
                Math.round(rollUp.trials()),
                people(),
                figure());
    }

    /** The gap to the benchmark in people, and which councils make most of it. */
    public String gap() {
        if (Double.isNaN(rollUp.gap()) || !People.countsPeople(indicator)) {
            return "";
        }
        long gap = PeopleGap.rounded(rollUp.gap());
        if (gap == 0) {
            return TEXTS.of("rollup.no-gap", benchmark.atRate());
        }
        String caution =
                switch (verdict == null ? "" : relation(verdict)) {
                    case "cannot-tell" -> " " + TEXTS.of("rollup.uncertain");
                    case "similar" -> " " + TEXTS.of("rollup.chance");
                    default -> "";
                };
        String text = TEXTS.of(
                gap > 0 ? "rollup.more" : "rollup.fewer", Math.abs(gap), indicator.counted(), benchmark.atRate());
        return largest()
                        .map(part -> text + " "
                                + TEXTS.of(
                                        "rollup.largest",
                                        Names.sentence(Names.of(part.area())),
                                        Math.abs(PeopleGap.rounded(part.gap()))))
                        .orElse(text)
                + caution;
    }

    private Optional<RollUp.Part> largest() {
        return rollUp.parts().stream()
                .filter(p -> p.share() > 0 && PeopleGap.rounded(p.gap()) != 0)
                .max(Comparator.comparingDouble(RollUp.Part::share));
    }

    /** What one of the counted is called. */
    public String people() {
        return indicator.people().isBlank() ? TEXTS.of("rollup.people") : indicator.people();
    }

    /** A gap in people rounded to 5, with its sign. */
    public static String signed(double people) {
        long rounded = PeopleGap.rounded(people);
        return rounded == 0 ? "0" : (rounded > 0 ? "+" : "\u2212") + String.format("%,d", Math.abs(rounded));
    }

    /** The members that are councils of a county, so have no figure of their own at this level; for a sentence. */
    public @Nullable String missing() {
        List<String> without = rollUp.without().stream().map(Names::of).toList();
        return without.isEmpty() || rollUp.estimate() == null
                ? null
                : TEXTS.of("rollup.partial", Names.list(without), Names.sentence(name));
    }
}
