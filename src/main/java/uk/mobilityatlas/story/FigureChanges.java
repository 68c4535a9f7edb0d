package uk.mobilityatlas.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.comparison.wording.Cash;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.stats.Difference;
import uk.mobilityatlas.stats.Estimate;
import uk.mobilityatlas.stats.Level;

/** Which figures of a story changed since it was last presented, and whether the change means anything. */
public final class FigureChanges {
    private static final Texts TEXTS = Texts.beside(FigureChanges.class);

    private final Catalogue catalogue;
    private final Areas areas;

    public FigureChanges(Catalogue catalogue, Areas areas) {
        this.catalogue = catalogue;
        this.areas = areas;
    }

    /** The changes in the order of the slides; none for the same data pack, or for a question that was not asked then. */
    public List<FigureChange> since(Presented presented, PackVersion version, List<ShownFigure> now) {
        List<FigureChange> changes = new ArrayList<>();
        if (presented.version().fingerprint().equals(version.fingerprint())) {
            return changes;
        }
        for (ShownFigure figure : now) {
            presented.figures().stream()
                    .filter(figure::answersAs)
                    .findFirst()
                    .filter(before -> differs(before, figure))
                    .ifPresent(before -> changes.add(change(before, figure)));
        }
        return changes;
    }

    private static boolean differs(ShownFigure before, ShownFigure now) {
        return !Objects.equals(before.value(), now.value())
                || !Objects.equals(before.bounds(), now.bounds())
                || !before.period().equals(now.period())
                || before.status() != now.status();
    }

    private FigureChange change(ShownFigure before, ShownFigure now) {
        FigureChange.Meaning meaning = meaning(before, now);
        @Nullable Indicator indicator = catalogue.find(now.indicator()).orElse(null);
        String measure =
                indicator == null ? now.indicator() : Cash.beside(indicator, Wording.dashed(indicator.title()));
        String place = areas.find(now.area())
                .map((Area area) -> Names.sentence(Names.of(area)))
                .orElse(now.area().value());
        String text = TEXTS.of(
                "change.figure", place, measure, words(before, indicator), words(now, indicator), reason(meaning, now));
        return new FigureChange(before, now, meaning, text);
    }

    /** A correction of the same figure is held against its old interval; a newer figure by the interval of the difference. */
    private static FigureChange.Meaning meaning(ShownFigure before, ShownFigure now) {
        @Nullable Double was = before.value();
        @Nullable Double is = now.value();
        if (was == null || is == null) {
            return FigureChange.Meaning.COME_OR_GONE;
        }
        @Nullable Range old = before.bounds();
        @Nullable Range fresh = now.bounds();
        if (old != null && fresh != null) {
            return real(fresh.certainlyAbove(old) || fresh.certainlyBelow(old));
        }
        if (old != null || fresh != null) {
            return FigureChange.Meaning.CANNOT_TELL;
        }
        @Nullable ConfidenceInterval interval = before.interval();
        if (interval == null) {
            return FigureChange.Meaning.CANNOT_TELL;
        }
        if (before.period().equals(now.period())) {
            return real(!interval.contains(is));
        }
        @Nullable ConfidenceInterval other = now.interval();
        return other == null
                ? FigureChange.Meaning.CANNOT_TELL
                : real(Difference.between(Estimate.published(is, other), Estimate.published(was, interval))
                        .differs(Level.USUAL));
    }

    private static FigureChange.Meaning real(boolean apart) {
        return apart ? FigureChange.Meaning.REAL : FigureChange.Meaning.WITHIN_UNCERTAINTY;
    }

    private static String reason(FigureChange.Meaning meaning, ShownFigure now) {
        String by = now.bounds() == null ? "" : ".bounds";
        return switch (meaning) {
            case REAL, WITHIN_UNCERTAINTY -> TEXTS.of("change." + meaning + by);
            case CANNOT_TELL, COME_OR_GONE -> TEXTS.of("change." + meaning);
        };
    }

    private static String words(ShownFigure figure, @Nullable Indicator indicator) {
        @Nullable Double value = figure.value();
        String text = value == null
                ? figure.status().shorthand()
                : indicator == null ? value.toString() : indicator.format(value);
        return TEXTS.of("change.of", text, Dates.of(figure.period()));
    }
}
