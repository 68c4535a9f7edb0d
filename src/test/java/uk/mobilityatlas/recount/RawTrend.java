package uk.mobilityatlas.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.observation.SeriesBreak;

/**
 * What may be said of the years of one area.
 *
 * @param kind of the trend
 * @param whole 1 or -1 where the whole of a rate with bounds has clearly risen or fallen, else 0
 * @param change 1 or -1 where no trend can be stated but the newest figure differs from the first, else 0
 */
public record RawTrend(Kind kind, int whole, int change) {
    /** What a trend comes to. */
    public enum Kind {
        RISING,
        FALLING,
        NO_CLEAR_CHANGE,
        NO_CHANGE,
        CANNOT_SAY
    }

    /** Over the five newest figures up to a period. */
    public static RawTrend of(Indicator indicator, AreaCode area, Period until) {
        Series series = RealAtlas.answers().observations().series(indicator.id(), area);
        List<Observation> latest = latest(series, until);
        List<Estimated> figures = latest.stream()
                .map(o -> RawFigures.estimate(indicator, o))
                .flatMap(Optional::stream)
                .toList();
        boolean five = latest.size() == 5;
        boolean errors = figures.size() == latest.size() && figures.stream().allMatch(f -> f.error() > 0);
        Kind kind = five && errors ? kind(latest, figures) : Kind.CANNOT_SAY;
        int whole = latest.size() < 2 || five && !errors ? 0 : whole(indicator, area, latest);
        boolean agrees =
                switch (kind) {
                    case RISING -> whole > 0;
                    case FALLING -> whole < 0;
                    case CANNOT_SAY -> true;
                    case NO_CLEAR_CHANGE, NO_CHANGE -> false;
                };
        int change = 0;
        if (kind == Kind.CANNOT_SAY && !five && latest.size() >= 2) {
            change = ends(indicator, latest);
        }
        return new RawTrend(kind, agrees ? whole : 0, change);
    }

    /** The one thing that a sentence on the years may claim; empty for nothing. */
    public String word() {
        if (whole != 0) {
            return whole > 0 ? "clearly risen" : "clearly fallen";
        }
        return switch (kind) {
            case RISING -> "rising";
            case FALLING -> "falling";
            case CANNOT_SAY -> change > 0 ? "higher in" : change < 0 ? "lower in" : "";
            default -> "";
        };
    }

    /** What a sentence on the years claims; what was seen of the known part alone is a trend or a change like any other. */
    public static String said(String sentence, Indicator indicator, Area area) {
        String text = sentence.toLowerCase(Locale.UK).replace(Names.of(area).toLowerCase(Locale.UK), "#");
        for (String name : Said.names(indicator).filter(n -> !n.isEmpty()).toList()) {
            text = text.replace(name.toLowerCase(Locale.UK), "#");
        }
        for (String claim : List.of("clearly risen", "clearly fallen", "rising", "falling", "higher in", "lower in")) {
            if (text.contains(claim)) {
                return claim;
            }
        }
        return text.contains("risen") ? "higher in" : text.contains("fallen") ? "lower in" : "";
    }

    private static int ends(Indicator indicator, List<Observation> latest) {
        Optional<Estimated> first = RawFigures.estimate(indicator, latest.get(0));
        Optional<Estimated> last = RawFigures.estimate(indicator, latest.get(latest.size() - 1));
        if (first.isEmpty() || last.isEmpty()) {
            return 0;
        }
        Estimated difference = Arithmetic.difference(last.get(), first.get(), 0);
        return difference.value() > difference.down()[0]
                ? 1
                : -difference.value() > difference.up()[0] ? -1 : 0;
    }

    private static int whole(Indicator indicator, AreaCode area, List<Observation> latest) {
        if (indicator.notKnown().upper().isEmpty()) {
            return 0;
        }
        Series upper = RealAtlas.answers().observations().series(RawFigures.upperId(indicator), area);
        Optional<Estimated[]> first = ends(indicator, latest.get(0), upper);
        Optional<Estimated[]> last = ends(indicator, latest.get(latest.size() - 1), upper);
        if (first.isEmpty() || last.isEmpty()) {
            return 0;
        }
        double[] limits = Arithmetic.interval(Arithmetic.ends(last.get(), first.get()), 1);
        return limits[0] > 0 ? 1 : limits[1] < 0 ? -1 : 0;
    }

    private static Optional<Estimated[]> ends(Indicator indicator, Observation low, Series upper) {
        @Nullable
        Observation high = upper.observations().stream()
                .filter(o -> o.period().equals(low.period()) && o.hasValue())
                .findFirst()
                .orElse(null);
        return RawFigures.ends(indicator, low, high);
    }

    private static Kind kind(List<Observation> latest, List<Estimated> figures) {
        double[] times = latest.stream()
                .map(Observation::period)
                .mapToDouble(p -> (p.start().toEpochDay() + p.end().toEpochDay()) / 2 / 365.25)
                .toArray();
        double[] values = figures.stream().mapToDouble(Estimated::value).toArray();
        double[] errors = figures.stream().mapToDouble(Estimated::error).toArray();
        double first = values[0];
        if (figures.stream().allMatch(f -> f.value() == first)) {
            return Kind.NO_CHANGE;
        }
        int sign = Arithmetic.trend(times, values, errors);
        return sign > 0 ? Kind.RISING : sign < 0 ? Kind.FALLING : Kind.NO_CLEAR_CHANGE;
    }

    /** The newest figures, at most five, on this side of any break, of periods that do not overlap; oldest first. */
    private static List<Observation> latest(Series series, Period until) {
        List<Observation> chosen = new ArrayList<>();
        List<Observation> all = new ArrayList<>(series.observations());
        all.sort((a, b) -> b.period().compareTo(a.period()));
        for (Observation row : all) {
            boolean broken = series.breaks().stream()
                    .filter(b -> b.kind() == SeriesBreak.Kind.BREAK)
                    .filter(b -> b.before().compareTo(until) <= 0)
                    .anyMatch(b -> row.period().compareTo(b.before()) < 0);
            boolean apart = chosen.isEmpty()
                    || row.period().end().isBefore(chosen.get(0).period().start());
            if (!broken && apart && row.hasValue() && row.period().compareTo(until) <= 0 && chosen.size() < 5) {
                chosen.add(0, row);
            }
        }
        return chosen;
    }
}
