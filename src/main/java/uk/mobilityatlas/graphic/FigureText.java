package uk.mobilityatlas.graphic;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Limits;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.ClassMethod;

/** Figures as words: in labels short, in descriptions whole, with shorthand where there is none. */
public final class FigureText {
    private static final Texts TEXTS = Texts.beside(FigureText.class);

    private FigureText() {}

    /** A figure with its currency sign but without its unit, for labels where the unit stands once elsewhere. */
    public static String brief(Indicator indicator, double value) {
        return brief(indicator.unit(), value, indicator.decimals());
    }

    /** The same with so many decimals, for labels of axes. */
    public static String brief(Unit unit, double value, int decimals) {
        String number = Unit.number(value, decimals);
        return number.startsWith("\u2212") ? "\u2212" + unit.prefix() + number.substring(1) : unit.prefix() + number;
    }

    /** The same for an observation: the shorthand where there is no figure, marks behind a figure. */
    public static String brief(Indicator indicator, @Nullable Observation observation) {
        if (observation == null || observation.value() == null) {
            return MissingReason.of(observation).shorthand();
        }
        return brief(indicator, observation.value()) + shorthand(observation);
    }

    /** The marks of a figure in brackets, each with a space before it; or empty. */
    public static String shorthand(Observation observation) {
        StringBuilder text = new StringBuilder();
        if (observation.value() != null) {
            text.append(
                    observation.status().symbol().isEmpty()
                            ? ""
                            : " " + observation.status().shorthand());
            for (Mark mark : observation.marks()) {
                text.append(mark == Mark.BREAK ? "" : " " + mark.shorthand());
            }
        }
        return text.toString();
    }

    /** A range of figures with an en dash, without its unit; with "to" where a limit is negative. */
    public static String range(Indicator indicator, Limits limits) {
        String between = limits.lower() < 0 ? " to " : "\u2013";
        String most = Unit.number(limits.upper(), indicator.decimals());
        boolean alike = most.equals(Unit.number(limits.lower(), indicator.decimals()));
        return alike ? brief(indicator, limits.lower()) : brief(indicator, limits.lower()) + between + most;
    }

    /** A range with its unit, as 7.6–8.9%; one figure where both ends print alike. */
    public static String whole(Indicator indicator, Limits limits) {
        String lower = indicator.format(limits.lower());
        return lower.equals(indicator.format(limits.upper()))
                ? lower
                : range(indicator, limits) + indicator.unit().suffix();
    }

    /** A figure with its unit, or its limits where they are what is printed; the shorthand where there is no figure. */
    public static String whole(Indicator indicator, @Nullable Observation observation, @Nullable Limits limits) {
        if (observation == null || observation.value() == null) {
            return brief(indicator, observation);
        }
        return (limits == null ? indicator.format(observation.value()) : whole(indicator, limits))
                + shorthand(observation);
    }

    /** A figure as a sentence says it, with unit and interval, or why it is missing. */
    public static String spoken(Indicator indicator, @Nullable Observation observation) {
        if (observation == null || observation.value() == null) {
            String note =
                    observation == null || observation.note().isEmpty() ? "" : ", " + Wording.open(observation.note());
            return TEXTS.of("figure.none", MissingReason.of(observation).meaning()) + note;
        }
        ConfidenceInterval interval = observation.interval();
        return indicator.format(observation.value())
                + (interval == null ? "" : " " + TEXTS.of("figure.interval", range(indicator, interval)))
                + shorthand(observation)
                + (observation.note().isEmpty() ? "" : ", " + Wording.open(observation.note()));
    }

    /** The indicator's title with its unit, for the head of an axis or legend. */
    public static String titled(Indicator indicator) {
        Unit unit = indicator.unit();
        String sign = unit.isPercent() ? "%" : unit.words();
        return sign.isEmpty()
                ? title(indicator)
                : title(indicator) + "," + (sign.length() == 1 ? "\u00a0" : " ") + sign;
    }

    /**
     * The unit in words behind a separator, where neither the figure's sign nor the title says it; empty for per cent and
     * pounds.
     */
    public static String unitBehind(Indicator indicator, String separator) {
        Unit unit = indicator.unit();
        boolean said =
                unit.isPercent() || !unit.prefix().isEmpty() || unit.words().isEmpty();
        if (said || title(indicator).contains(unit.words())) {
            return "";
        }
        String shorter = "unit." + unit.id();
        return separator + (TEXTS.has(shorter) ? TEXTS.of(shorter) : unit.words());
    }

    /** The indicator's title with en dashes between figures. */
    public static String title(Indicator indicator) {
        return Wording.dashed(indicator.title());
    }

    /** What the areas of a geography are called. */
    public static String areas(Geography geography, int count) {
        return TEXTS.of((count == 1 ? "area." : "areas.") + geography.id());
    }

    /** How classes were found, in words. */
    public static String method(ClassMethod method, @Nullable BenchmarkFigure benchmark) {
        return TEXTS.of("classes." + method.id(), benchmark == null ? TEXTS.of("the-benchmark") : benchmark.name());
    }

    /** Names in a sentence: "England, Wales and Scotland". */
    public static String list(List<String> names) {
        return Names.list(names);
    }

    /** A period as people read it: ranges with an en dash. */
    public static String label(Period period) {
        return switch (period.kind()) {
            case SPAN, FINANCIAL -> period.label().replace('-', '\u2013');
            case QUARTER -> "Q" + period.label().substring(6) + " "
                    + period.start().getYear();
            case DAY -> period.start().getMonth().getDisplayName(TextStyle.SHORT, Locale.UK) + " "
                    + period.start().getYear();
            default -> period.label();
        };
    }
}
