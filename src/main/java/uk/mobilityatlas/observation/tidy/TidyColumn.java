package uk.mobilityatlas.observation.tidy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Every column that a table of figures may have, by its name in files. A table begins with those that it has always had, in
 * their order; the other ones of a figure follow, so that a program which reads columns by name or by place goes on working.
 */
public enum TidyColumn {
    /** The area's code of today. */
    AREA_CODE(Type.TEXT),
    AREA_NAME(Type.TEXT),
    /** The period's label, such as 2023/24. */
    PERIOD(Type.TEXT),
    /** The figure, in the indicator's unit and with its decimals. */
    VALUE(Type.FIGURE),
    /** The limits of the interval, in the same unit and with the same decimals. */
    LOWER(Type.FIGURE),
    UPPER(Type.FIGURE),
    /** Why there is no figure, then the marks, in letters joined by a semicolon; empty for a plain figure. */
    STATUS(Type.TEXT),
    INDICATOR(Type.TEXT),
    TITLE(Type.TEXT),
    /** The unit's name in the pack, such as per-cent. */
    UNIT(Type.TEXT),
    /** The levels at which the row counts, joined by a semicolon. */
    LEVEL(Type.TEXT),
    PERIOD_START(Type.DATE),
    PERIOD_END(Type.DATE),
    /** How sure the interval is, in per cent; empty without an interval. */
    INTERVAL_LEVEL(Type.WHOLE),
    NUMERATOR(Type.NUMBER),
    DENOMINATOR(Type.NUMBER),
    /** The marks alone, in letters joined by a semicolon. */
    MARKS(Type.TEXT),
    NOTE(Type.TEXT),
    SOURCE(Type.TEXT),
    DATA_VERSION(Type.TEXT),

    /** The interval in words, as the table of a story has it: 95% or none. */
    INTERVAL(Type.TEXT),
    TOPIC(Type.TEXT),
    /** The area's code and name under the names that a ranking has had for them. */
    CODE(Type.TEXT),
    NAME(Type.TEXT),
    BENCHMARK_VALUE(Type.FIGURE),
    VERDICT(Type.TEXT),
    PEOPLE(Type.WHOLE),
    PEOPLE_LOW(Type.WHOLE),
    PEOPLE_HIGH(Type.WHOLE),
    TREND(Type.TEXT),
    RANK(Type.WHOLE),
    RANK_LOW(Type.WHOLE),
    RANK_HIGH(Type.WHOLE);

    /** What a column holds. */
    public enum Type {
        TEXT,
        DATE,
        WHOLE,
        /** A number with as many decimals as it has. */
        NUMBER,
        /** A number with the decimals of its indicator. */
        FIGURE;

        public boolean isNumber() {
            return this == WHOLE || this == NUMBER || this == FIGURE;
        }
    }

    /** What is known of every figure, in the order of a table that is of figures alone. */
    public static final List<TidyColumn> OF_A_FIGURE =
            List.copyOf(Arrays.asList(values()).subList(0, INTERVAL.ordinal()));

    private final String head = name().toLowerCase(Locale.ROOT);
    private final Type type;

    TidyColumn(Type type) {
        this.type = type;
    }

    /** Its name in files. */
    public String head() {
        return head;
    }

    public Type type() {
        return type;
    }

    /** Some columns, and after them all of a figure that are not among them. */
    public static List<TidyColumn> after(List<TidyColumn> first) {
        List<TidyColumn> all = new ArrayList<>(first);
        OF_A_FIGURE.stream().filter(c -> !first.contains(c)).forEach(all::add);
        return List.copyOf(all);
    }
}
