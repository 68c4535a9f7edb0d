package uk.mobilityatlas.view.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.AreaSentence;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Between;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Courses;
import uk.mobilityatlas.comparison.Headline;
import uk.mobilityatlas.comparison.Method;
import uk.mobilityatlas.comparison.Names;
import uk.mobilityatlas.comparison.Pair;
import uk.mobilityatlas.comparison.Wording;
import uk.mobilityatlas.desk.Details;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.Strings;
import uk.mobilityatlas.desk.VerdictMarks;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.IntervalPlot;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.RankedBars;
import uk.mobilityatlas.graphic.Trend;
import uk.mobilityatlas.graphic.TrendLines;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;

/** Makes the sheet of a comparison from what has been read: pure. */
final class SheetWriter {
    private static final int MOST_PAIRS = 6;
    private static final int ON_SCREEN = 8;

    private final Reading.Found found;
    private final Details details;
    private final Comparison comparison;
    private final Indicator indicator;
    private final Palette palette;

    SheetWriter(Reading.Found found, Details details, Palette palette) {
        this.found = found;
        this.details = details;
        this.comparison = details.compared();
        this.indicator = comparison.indicator();
        this.palette = palette;
    }

    CompareSheet write() {
        String change = Courses.of(comparison);
        String headline = Headline.of(comparison);
        List<@Nullable VerdictMark> verdicts = new ArrayList<>();
        comparison
                .areas()
                .forEach(c -> verdicts.add(VerdictMarks.of(c.verdict()).orElse(null)));
        List<Trend> trends = comparison.areas().stream().map(this::trend).toList();
        Trend against = against().map(this::trend).orElse(null);
        return new CompareSheet(
                change,
                Strings.text("compare.trends.note", FigureText.titled(indicator), span()),
                new TrendLines(indicator, trends, against, comparison.bounded(), palette, change),
                headline,
                Strings.text("compare.beside.note", FigureText.titled(indicator), label(found.period())),
                new IntervalPlot(comparison, palette, headline),
                RankedBars.of(comparison, palette, headline),
                new SheetTable(found, details).table(Integer.MAX_VALUE),
                new SheetTable(found, details).table(ON_SCREEN),
                verdicts,
                Between.of(found.comparison()),
                differences(),
                differencesNote(),
                sayings(),
                tableNote(),
                Method.behind(comparison));
    }

    private String tableNote() {
        boolean cut = new SheetTable(found, details).periods() > ON_SCREEN;
        return Method.note(comparison) + (cut ? " " + Strings.text("compare.earlier") : "");
    }

    /** The benchmark, where all areas share one. */
    private Optional<BenchmarkValue> against() {
        List<BenchmarkValue> distinct =
                comparison.areas().stream().map(Compared::benchmark).distinct().toList();
        return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
    }

    private Trend trend(Compared compared) {
        return trend(compared.area().name(), compared.area().code());
    }

    private @Nullable Trend trend(BenchmarkValue benchmark) {
        return benchmark.areaCode().map(code -> trend(benchmark.name(), code)).orElse(null);
    }

    private Trend trend(String name, AreaCode code) {
        Series series = details.series(code).orElseGet(() -> new Series(indicator.id(), code, List.of(), List.of()));
        Optional<Series> notKnown = details.notKnown(code);
        return comparison.bounded() && notKnown.isPresent()
                ? Trend.bounded(name, series, notKnown.get())
                : Trend.of(name, series);
    }

    private String span() {
        List<Period> periods = details.series().values().stream()
                .flatMap(s -> s.observations().stream())
                .filter(Observation::hasValue)
                .map(Observation::period)
                .sorted()
                .distinct()
                .toList();
        if (periods.isEmpty()) {
            return "";
        }
        String first = label(periods.get(0));
        String last = label(periods.get(periods.size() - 1));
        return first.equals(last) ? first : Strings.text("compare.span", first, last);
    }

    private static String label(Period period) {
        return FigureText.period(period);
    }

    private List<CompareSheet.Difference> differences() {
        List<Pair> pairs =
                comparison.pairs().stream().filter(p -> p.difference() != null).toList();
        if (pairs.size() > MOST_PAIRS) {
            return List.of();
        }
        List<CompareSheet.Difference> differences = new ArrayList<>();
        for (Pair pair : pairs) {
            var difference = pair.difference();
            differences.add(new CompareSheet.Difference(
                    Names.list(List.of(pair.one().name(), pair.other().name())),
                    difference == null ? "[x]" : Wording.difference(indicator, difference.value()),
                    difference == null ? "" : Wording.interval(indicator, difference.usual())));
        }
        return differences;
    }

    private String differencesNote() {
        return Strings.text(comparison.bounded() ? "compare.differences.bounds" : "compare.differences.note");
    }

    private List<CompareSheet.Saying> sayings() {
        return comparison.areas().stream()
                .map(c -> new CompareSheet.Saying(
                        VerdictMarks.of(c.verdict()).orElse(null), AreaSentence.of(indicator, c)))
                .toList();
    }
}
