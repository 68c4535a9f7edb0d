package uk.mobilityatlas.view.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Pair;
import uk.mobilityatlas.comparison.sentence.AreaSentence;
import uk.mobilityatlas.comparison.sentence.Headline;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.comparison.sentence.PairwiseSentence;
import uk.mobilityatlas.comparison.sentence.TrendSentence;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.desk.Details;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.graphic.chart.IntervalPlot;
import uk.mobilityatlas.graphic.chart.RankedBars;
import uk.mobilityatlas.graphic.chart.TrendLines;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.picture.TrendsPicture;
import uk.mobilityatlas.stats.BoundedDifference;
import uk.mobilityatlas.stats.Level;

/** Makes the sheet of a comparison from what has been read: pure. */
final class ComparisonPageMaker {
    private static final Texts TEXTS = Texts.beside(ComparisonPageMaker.class);

    private static final int MOST_PAIRS = 6;
    private static final int ON_SCREEN = 8;

    private final Reading.Found found;
    private final Details details;
    private final Comparison comparison;
    private final Indicator indicator;
    private final Palette palette;

    ComparisonPageMaker(Reading.Found found, Details details, Palette palette) {
        this.found = found;
        this.details = details;
        this.comparison = details.compared();
        this.indicator = comparison.indicator();
        this.palette = palette;
    }

    ComparisonPage write() {
        String change = TrendSentence.of(comparison);
        String headline = Headline.of(comparison);
        ComparisonPageTable table = new ComparisonPageTable(found, details);
        TrendLines trends = new TrendsPicture(this::series, details::upper).of(comparison, palette, change);
        return new ComparisonPage(
                change,
                TEXTS.of("trends.note", FigureText.titled(indicator), trends.span()),
                trends,
                besideTitle(),
                besideNote(),
                new IntervalPlot(comparison, palette, headline),
                RankedBars.of(comparison, palette, headline),
                table.table(Integer.MAX_VALUE),
                table.table(ON_SCREEN),
                PairwiseSentence.of(found.comparison()),
                PairwiseSentence.unnamed(found.comparison()),
                differences(),
                differencesNote(),
                sayings(),
                tableNote(table.periods() > ON_SCREEN),
                Method.behind(comparison));
    }

    private String besideTitle() {
        boolean many = comparison.areas().size() > palette.areas().size();
        String key = !many ? "beside.title" : comparison.bounded() ? "beside.title.known" : "beside.title.highest";
        return TEXTS.of(key, FigureText.label(found.period()), against());
    }

    private String besideNote() {
        String figure = BenchmarkFigure.of(comparison)
                .map(one -> one.title() + " "
                        + (comparison.bounded() && one.limits() != null
                                ? FigureText.whole(indicator, one.limits())
                                : indicator.format(one.value())))
                .orElseGet(this::against);
        return TEXTS.of("beside.note", FigureText.titled(indicator), figure);
    }

    private String against() {
        return BenchmarkFigure.of(comparison)
                .map(BenchmarkFigure::name)
                .or(() -> BenchmarkFigure.own(comparison))
                .orElseGet(() -> comparison.areas().get(0).benchmark().name());
    }

    private String tableNote(boolean cut) {
        return Method.note(comparison) + (cut ? " " + TEXTS.of("earlier") : "");
    }

    private Series series(AreaCode code) {
        return details.series(code).orElseGet(() -> new Series(indicator.id(), code, List.of(), List.of()));
    }

    private List<ComparisonPage.Difference> differences() {
        List<Pair> pairs =
                comparison.pairs().stream().filter(p -> p.difference() != null).toList();
        if (pairs.size() > MOST_PAIRS) {
            return List.of();
        }
        List<ComparisonPage.Difference> differences = new ArrayList<>();
        for (Pair pair : pairs) {
            differences.add(new ComparisonPage.Difference(
                    Names.list(List.of(pair.one().name(), pair.other().name())), value(pair), interval(pair)));
        }
        return differences;
    }

    /** +4.0 points; of rates with bounds what the not known leave of it: +2.0 to +5.6 points. */
    private String value(Pair pair) {
        BoundedDifference bounds = pair.bounds();
        return bounds != null
                ? Wording.differences(indicator, bounds.lower(), bounds.upper())
                : Wording.difference(
                        indicator, Objects.requireNonNull(pair.difference()).value());
    }

    private String interval(Pair pair) {
        BoundedDifference bounds = pair.bounds();
        return Wording.interval(
                indicator,
                bounds != null
                        ? bounds.at(Level.USUAL)
                        : Objects.requireNonNull(pair.difference()).usual());
    }

    private String differencesNote() {
        return TEXTS.of(comparison.bounded() ? "differences.bounds" : "differences.note");
    }

    private List<ComparisonPage.Saying> sayings() {
        return comparison.areas().stream()
                .map(c -> new ComparisonPage.Saying(
                        VerdictMark.shown(c.verdict()).orElse(null), AreaSentence.of(indicator, c)))
                .distinct()
                .toList();
    }
}
