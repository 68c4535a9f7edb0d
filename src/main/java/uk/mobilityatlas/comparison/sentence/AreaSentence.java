package uk.mobilityatlas.comparison.sentence;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Outcome;
import uk.mobilityatlas.comparison.PeopleGap;
import uk.mobilityatlas.comparison.Verdict;
import uk.mobilityatlas.comparison.wording.Cash;
import uk.mobilityatlas.comparison.wording.Emphasis;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Phrase;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.stats.Estimate;
import uk.mobilityatlas.stats.Reliability;

/** What can be said of one compared area, in a sentence or two with its figures. */
public final class AreaSentence {
    private static final Texts TEXTS = Texts.beside(AreaSentence.class);

    private final Indicator indicator;
    private final Compared area;
    private final String subject;
    private final String verb;
    private final boolean labelled;

    private AreaSentence(Indicator indicator, Compared area, String owner, boolean labelled) {
        this.indicator = indicator;
        this.area = area;
        this.labelled = labelled;
        Phrase phrase = Phrase.of(indicator);
        subject = owner + " " + phrase.of(1);
        verb = phrase.is(1);
    }

    /** The sentences on an area, beginning with its name. */
    public static String of(Indicator indicator, Compared area) {
        return new AreaSentence(indicator, area, Names.possessive(area.name()), true).plain();
    }

    private String plain() {
        return Emphasis.plain(text());
    }

    /**
     * The same, with key figures marked, for a paragraph that has named the area and a page that says at its foot what a
     * gap in people is: "Its NEET rate …".
     */
    public static String its(Indicator indicator, Compared area) {
        return new AreaSentence(indicator, area, TEXTS.of("its"), false).text();
    }

    private String text() {
        Verdict verdict = area.verdict();
        if (!area.missing().isEmpty()) {
            return area.missing();
        }
        String text =
                switch (verdict.outcome()) {
                    case IS_BENCHMARK, NO_FIGURE -> TEXTS.of("sentence.figure", subject, verb, figure());
                    case NO_BENCHMARK -> TEXTS.of(
                            "sentence.no-benchmark",
                            subject,
                            verb,
                            figure(),
                            area.benchmark().note());
                    case NOT_TESTED -> TEXTS.of("sentence.untested", subject, verb, figure(), benchmark());
                    case CANNOT_TELL -> TEXTS.of("sentence.cannot-tell", subject, verb, figure(), benchmark());
                    case SIMILAR -> TEXTS.of(
                            area.apart() ? "sentence.similar.apart" : "sentence.similar",
                            subject,
                            verb,
                            figure(),
                            benchmark());
                    case FULL_COUNT -> TEXTS.of(
                            "sentence.counted." + verdict.direction(),
                            subject,
                            verb,
                            figure(),
                            benchmark(),
                            verdict.adverb());
                    case BETTER, WORSE, HIGHER, LOWER -> {
                        yield TEXTS.of(
                                "sentence." + verdict.direction(),
                                subject,
                                verb,
                                figure(),
                                benchmark(),
                                verdict.adverb());
                    }
                };
        return Names.sentence(text) + movement() + unreliable() + people() + TargetSentence.of(indicator, area);
    }

    /** What a full count's own years tell, since there is no test: how far it moves anyway. */
    private String movement() {
        OptionalDouble moves =
                area.depth() == null ? OptionalDouble.empty() : area.depth().movement();
        if (area.verdict().outcome() != Outcome.FULL_COUNT || !area.verdict().differs() || moves.isEmpty()) {
            return "";
        }
        double distance =
                Math.abs(area.value().orElseThrow() - area.benchmark().figure().orElseThrow());
        String key = distance <= moves.getAsDouble() ? "sentence.movement.less" : "sentence.movement";
        return " " + TEXTS.of(key, Cash.beside(indicator, Wording.spread(indicator, moves.getAsDouble())));
    }

    private String unreliable() {
        boolean unsure = area.verdict().differs() && area.reliability() == Reliability.UNRELIABLE;
        return unsure ? " " + TEXTS.of("sentence.unreliable") : "";
    }

    /** 28.4% (23.6 to 33.2), or between 7.6% and 8.9%. */
    private String figure() {
        @Nullable Range bounds = area.bounds();
        if (bounds != null) {
            return bounds.lower() == bounds.upper()
                    ? indicator.format(bounds.lower())
                    : TEXTS.of("between", indicator.format(bounds.lower()), indicator.format(bounds.upper()));
        }
        String value = area.value().map(indicator::format).orElse("");
        @Nullable Estimate estimate = area.estimate();
        return estimate == null
                ? value
                : TEXTS.of("with-interval", value, Wording.interval(indicator, estimate.usual()));
    }

    /** England’s 21.0%; England’s 3.4–5.6%; the median of coastal councils, 4.1%. */
    private String benchmark() {
        BenchmarkValue value = area.benchmark();
        @Nullable Range bounds = value.bounds();
        String figure = bounds != null
                ? Wording.bounds(indicator, bounds)
                : value.figure().map(indicator::format).orElse("");
        return TEXTS.of(value.isOwned() ? "benchmark.owned" : "benchmark.apposed", value.owner(), figure);
    }

    private String people() {
        @Nullable PeopleGap gap = area.people();
        if (gap == null || gap.people() == 0 || !area.verdict().differs() || !gap.claimed()) {
            return "";
        }
        String key = gap.people() > 0 ? "sentence.people.more" : "sentence.people.fewer";
        return " "
                + TEXTS.of(
                        key,
                        Math.abs(gap.people()),
                        indicator.counted(),
                        area.benchmark().atRate(),
                        Math.min(Math.abs(gap.low()), Math.abs(gap.high())),
                        Math.max(Math.abs(gap.low()), Math.abs(gap.high())),
                        gap.estimated() ? TEXTS.of("estimated.people") : "",
                        labelled ? TEXTS.of("sentence.people.label") : "");
    }
}
