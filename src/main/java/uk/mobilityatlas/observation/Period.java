package uk.mobilityatlas.observation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time a figure is of. Written 2023 (calendar year), 2023/24 (academic, September to August), 2023-24 (financial,
 * April to March), 2022-2024 (several years), 2025-Q1 (quarter) or 2025-04-30 (a day).
 *
 * @param start first day
 * @param end last day
 */
public record Period(LocalDate start, LocalDate end, Kind kind) implements Comparable<Period> {
    /** The shapes of period. */
    public enum Kind {
        YEAR,
        ACADEMIC,
        FINANCIAL,
        SPAN,
        QUARTER,
        DAY
    }

    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern ACADEMIC = Pattern.compile("(\\d{4})/(\\d{2})");
    private static final Pattern FINANCIAL = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern SPAN = Pattern.compile("(\\d{4})-(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The calendar year. */
    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Kind.YEAR);
    }

    /** The academic year that begins in September of a year. */
    public static Period academic(int year) {
        return new Period(LocalDate.of(year, 9, 1), LocalDate.of(year + 1, 8, 31), Kind.ACADEMIC);
    }

    /** The financial year that begins in April of a year. */
    public static Period financial(int year) {
        return new Period(LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31), Kind.FINANCIAL);
    }

    /**
     * Whole calendar years, such as 2022-2024.
     *
     * @param first the first year
     * @param last the last year, which counts as well; after the first, since a label of one year twice is not read back
     */
    public static Period span(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Kind.SPAN);
    }

    /**
     * A quarter of a calendar year: 1 is January to March, 4 is October to December.
     *
     * @throws java.time.DateTimeException if the quarter is not from 1 to 4
     */
    public static Period quarter(int year, int quarter) {
        LocalDate start = LocalDate.of(year, quarter * 3 - 2, 1);
        return new Period(start, start.plusMonths(3).minusDays(1), Kind.QUARTER);
    }

    /** A single day: of a count taken on it, such as 30 April. */
    public static Period day(LocalDate day) {
        return new Period(day, day, Kind.DAY);
    }

    /**
     * Reads a period as it is printed.
     *
     * @throws IllegalArgumentException for a text of none of the six shapes, with a second year that does not follow, a
     *     span that does not go forward, or a day that no calendar has
     */
    public static Period parse(String label) {
        Matcher m;
        if ((m = YEAR.matcher(label)).matches()) {
            return year(Integer.parseInt(m.group(1)));
        }
        if ((m = ACADEMIC.matcher(label)).matches() && follows(m)) {
            return academic(Integer.parseInt(m.group(1)));
        }
        if ((m = FINANCIAL.matcher(label)).matches() && follows(m)) {
            return financial(Integer.parseInt(m.group(1)));
        }
        if ((m = SPAN.matcher(label)).matches() && Integer.parseInt(m.group(1)) < Integer.parseInt(m.group(2))) {
            return span(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
        }
        if ((m = QUARTER.matcher(label)).matches()) {
            return quarter(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
        }
        try {
            if (DAY.matcher(label).matches()) {
                return day(LocalDate.parse(label));
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not a period: " + label, e);
        }
        throw new IllegalArgumentException("Not a period: " + label);
    }

    private static boolean follows(Matcher m) {
        return (Integer.parseInt(m.group(1)) + 1) % 100 == Integer.parseInt(m.group(2));
    }

    /** The period as it is printed in files and tables. */
    public String label() {
        int first = start.getYear();
        return switch (kind) {
            case YEAR -> Integer.toString(first);
            case ACADEMIC -> first + "/" + twoDigits(first + 1);
            case FINANCIAL -> first + "-" + twoDigits(first + 1);
            case SPAN -> first + "-" + end.getYear();
            case QUARTER -> first + "-Q" + ((start.getMonthValue() + 2) / 3);
            case DAY -> start.toString();
        };
    }

    private static String twoDigits(int year) {
        int last = year % 100;
        return last < 10 ? "0" + last : Integer.toString(last);
    }

    /**
     * Which of some periods this one means: itself, or, for a calendar year that is not among them, each of which some days
     * lie in it. So 2025 means 30 April 2025, and 2024 both school years that it has a part of.
     */
    public List<Period> among(Collection<Period> periods) {
        if (periods.contains(this)) {
            return List.of(this);
        }
        return kind != Kind.YEAR
                ? List.of()
                : periods.stream()
                        .filter(p -> !p.end.isBefore(start) && !p.start.isAfter(end))
                        .sorted()
                        .toList();
    }

    // A key of maps: written out, since a record's own are linked at run time, which takes longer than reading the
    // figures.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period period
                && period.kind == kind
                && period.start.equals(start)
                && period.end.equals(end);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * start.hashCode() + end.hashCode()) + kind.ordinal();
    }

    /** By last day, then by first day: of two that end together, the longer one is first. */
    @Override
    public int compareTo(Period other) {
        int byEnd = end.compareTo(other.end);
        return byEnd != 0 ? byEnd : start.compareTo(other.start);
    }

    @Override
    public String toString() {
        return label();
    }
}
