package uk.mobilityatlas.comparison.sentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.AreaTrend;
import uk.mobilityatlas.comparison.Change;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Direction;
import uk.mobilityatlas.comparison.wording.Cash;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Phrase;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.TrendVerdict;

/** The sentence over the trends of several places: those of the same trend together, in the words that each has alone. */
public final class TrendSentence {
    private static final Texts TEXTS = Texts.beside(TrendSentence.class);

    /** As many names as two lines hold. */
    private static final int MOST_NAMES = 4;

    private final Comparison comparison;
    private final String what;

    private TrendSentence(Comparison comparison) {
        this.comparison = comparison;
        Indicator indicator = comparison.indicator();
        this.what = Cash.beside(indicator, Names.sentence(Phrase.of(indicator).withArticle()));
    }

    /**
     * Economic inactivity, 2019 to 2023: rising in Blackpool; no clear change in Barnsley and Cornwall. Of money it says that
     * it is cash.
     */
    public static String of(Comparison comparison) {
        return new TrendSentence(comparison).text();
    }

    private String text() {
        List<Compared> told = comparison.areas().stream()
                .filter(c -> c.value().isPresent() && c.trend().isPresent())
                .toList();
        List<AreaTrend> trends = told.stream()
                .flatMap(c -> c.trend().stream())
                .filter(TrendSentence::said)
                .toList();
        if (trends.isEmpty()) {
            return unsaid(told);
        }
        boolean shared = trends.stream().allMatch(t -> t.from() != null)
                && trends.stream().map(AreaTrend::from).distinct().count() == 1
                && trends.stream().map(AreaTrend::to).distinct().count() == 1;
        Map<String, List<String>> courses = new LinkedHashMap<>();
        Map<String, UnaryOperator<String>> words = new LinkedHashMap<>();
        for (Compared compared : told) {
            compared.trend().filter(TrendSentence::said).ifPresent(trend -> {
                String key = clause(trend, "", shared);
                words.putIfAbsent(key, places -> clause(trend, places, shared));
                courses.computeIfAbsent(key, k -> new ArrayList<>()).add(compared.name());
            });
        }
        List<String> parts = new ArrayList<>();
        courses.forEach((key, names) ->
                parts.add(words.getOrDefault(key, UnaryOperator.identity()).apply(places(names))));
        boolean estimated =
                trends.stream().anyMatch(t -> t.estimated() && t.from() != null && t.clearly() == Direction.NEITHER);
        String joined = String.join("; ", parts);
        String clauses = estimated ? TEXTS.of("estimated.trend", joined) : joined;
        Period from = trends.get(0).from();
        Period to = trends.get(0).to();
        return shared && from != null && to != null
                ? TEXTS.of("course.span", what, Dates.shortly(from), Dates.shortly(to), clauses)
                : TEXTS.of("course.plain", what, clauses);
    }

    private static boolean said(AreaTrend trend) {
        return trend.verdict() != TrendVerdict.CANNOT_SAY
                || trend.change() != null && trend.change().said();
    }

    private static String clause(AreaTrend trend, String places, boolean shared) {
        Period from = trend.from();
        Period to = trend.to();
        if (from == null || to == null) {
            @Nullable Change change = trend.change();
            return change == null ? "" : change.in(places);
        }
        boolean clear = trend.clearly() != Direction.NEITHER;
        String key = clear ? "clear." + trend.clearly() : (trend.known() ? "known." : "") + trend.verdict();
        String text = TEXTS.of("course." + key, places);
        return shared ? text : TEXTS.of("course.years", text, Dates.shortly(from), Dates.shortly(to));
    }

    private String places(List<String> names) {
        int all = comparison.areas().size();
        if (all <= MOST_NAMES) {
            return Names.list(names);
        }
        String count = Names.number(names.size());
        if (names.size() == all) {
            return TEXTS.of("course.all", count);
        }
        return TEXTS.of(names.size() == 1 ? "course.one" : "course.some", count);
    }

    /** Why no change is claimed; each reason with its places where there are several. */
    private String unsaid(List<Compared> told) {
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        told.forEach(
                c -> c.trend().map(AreaTrend::reason).filter(r -> !r.isEmpty()).ifPresent(r -> reasons.computeIfAbsent(
                                r, k -> new ArrayList<>())
                        .add(c.name())));
        if (reasons.isEmpty()) {
            return TEXTS.of("course.unsaid", what);
        }
        List<String> parts = new ArrayList<>();
        reasons.forEach((reason, names) ->
                parts.add(reasons.size() == 1 ? reason : TEXTS.of("course.unsaid.in", places(names), reason)));
        return TEXTS.of("course.unsaid.reason", what, String.join("; ", parts));
    }
}
