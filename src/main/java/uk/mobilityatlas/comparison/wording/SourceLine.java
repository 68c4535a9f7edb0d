package uk.mobilityatlas.comparison.wording;

import java.util.LinkedHashSet;
import java.util.Set;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;

/** Where a figure comes from, in the one line that stands beside it in files. */
public final class SourceLine {
    private SourceLine() {}

    /** Publisher, dataset, when it was retrieved and licence of each source of an indicator, joined by semicolons. */
    public static String of(Indicator indicator, Catalogue catalogue) {
        Set<String> lines = new LinkedHashSet<>();
        for (String id : indicator.sources()) {
            catalogue
                    .source(id)
                    .ifPresent(s -> lines.add(
                            s.publisher() + ", " + s.dataset() + Dates.retrieved(s.retrieved()) + ", " + s.licence()));
        }
        return String.join("; ", lines);
    }
}
