package uk.mobilityatlas.view.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.graphic.chart.TrendLines;

/**
 * What the comparison shows, as pictures, words and a table.
 *
 * @param change what can be said of the years, over the trends
 * @param trends the areas over time
 * @param beside the areas beside the benchmark, each with its interval
 * @param ranked the same as bars, highest first
 * @param table every figure; the rows of areas first, then those of benchmarks
 * @param shown the table as far as a screen holds it: the newest periods
 * @param between what can be said of the areas among themselves
 * @param claims the pairs that differ, by name, where that does not name them; none else
 * @param differences every two of them; empty where they are too many or have no intervals
 * @param sayings what can be said of each area
 * @param tableNote what must be known to read the table
 * @param methods the pages behind it, that of the verdicts first
 */
record ComparisonPage(
        String change,
        String changeNote,
        TrendLines trends,
        String besideTitle,
        String besideNote,
        Graphic beside,
        Graphic ranked,
        Table table,
        Table shown,
        String between,
        List<String> claims,
        List<Difference> differences,
        String differencesNote,
        List<Saying> sayings,
        String tableNote,
        List<Method> methods) {
    /** The marks of the areas' verdicts. */
    List<@Nullable VerdictMark> verdicts() {
        return sayings.stream().map(Saying::mark).toList();
    }

    /** Two areas, the difference of their figures, and its interval. */
    record Difference(String pair, String difference, String interval) {}

    /** One sentence with the mark of its verdict. */
    record Saying(@Nullable VerdictMark mark, String words) {}
}
