package uk.mobilityatlas.observation.tidy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.PlainFigure;

/**
 * The row of one figure, or of one missing figure.
 *
 * @param areaName the area's name; or empty where the table says it in another way
 * @param levels the levels at which it counts
 * @param source who publishes it, in which dataset, under which licence
 * @param decimals how many decimals value and limits have, halves rounded away from zero
 */
public record FigureRow(
        Indicator indicator,
        String areaName,
        Set<Geography> levels,
        Observation figure,
        String source,
        PackVersion version,
        Decimals decimals)
        implements TidyRow {
    /** How many decimals are written. */
    public enum Decimals {
        /** Those of the indicator, in every row. */
        OF_THE_INDICATOR,
        /** All that the pack has, to six. */
        ALL
    }

    private static final int CERTAINTY = 95;

    @Override
    public @Nullable Object cell(TidyColumn column) {
        ConfidenceInterval interval = figure.interval();
        return switch (column) {
            case AREA_CODE, CODE -> figure.area().value();
            case AREA_NAME, NAME -> text(areaName);
            case PERIOD -> figure.period().label();
            case VALUE -> number(figure.value());
            case LOWER -> number(interval == null ? null : interval.lower());
            case UPPER -> number(interval == null ? null : interval.upper());
            case STATUS -> text(PlainFigure.status(figure));
            case INDICATOR -> indicator.id();
            case TITLE -> indicator.title();
            case TOPIC -> indicator.topic().title();
            case UNIT -> indicator.unit().id();
            case LEVEL -> text(Arrays.stream(Geography.values())
                    .filter(levels::contains)
                    .map(Geography::id)
                    .collect(Collectors.joining(";")));
            case PERIOD_START -> figure.period().start().toString();
            case PERIOD_END -> figure.period().end().toString();
            case INTERVAL -> interval == null ? "none" : CERTAINTY + "%";
            case INTERVAL_LEVEL -> interval == null ? null : CERTAINTY;
            case NUMERATOR -> PlainFigure.exact(figure.numerator());
            case DENOMINATOR -> PlainFigure.exact(figure.denominator());
            case MARKS -> text(PlainFigure.marks(figure));
            case NOTE -> text(figure.note());
            case SOURCE -> text(source);
            case DATA_VERSION -> version.label();
            default -> null;
        };
    }

    /** A number in the indicator's unit as this row writes it. */
    public @Nullable BigDecimal number(@Nullable Double value) {
        return decimals == Decimals.ALL ? PlainFigure.exact(value) : PlainFigure.rounded(value, indicator.decimals());
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }
}
