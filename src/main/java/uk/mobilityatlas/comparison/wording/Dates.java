package uk.mobilityatlas.comparison.wording;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import uk.mobilityatlas.observation.Period;

/** Periods as a sentence has them, and how old they are. */
public final class Dates {
    private static final Texts TEXTS = Texts.beside(Dates.class);

    /** Written out: the JDK reads its names of months from tables that take longer to find than a map to describe. */
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Dates() {}

    /** The same with a day as its month, for places where little room is. */
    public static String shortly(Period period) {
        return period.kind() == Period.Kind.DAY ? month(period.start()) : of(period);
    }

    /** 2025; 2024/25; 2022–2024; 30 April 2025; the third quarter of 2022. */
    public static String of(Period period) {
        return switch (period.kind()) {
            case YEAR, ACADEMIC, FINANCIAL -> period.label();
            case SPAN -> TEXTS.of(
                    "date.span",
                    Integer.toString(period.start().getYear()),
                    Integer.toString(period.end().getYear()));
            case DAY -> day(period.start());
            case QUARTER -> TEXTS.of(
                    "date.quarter." + (period.start().getMonthValue() + 2) / 3,
                    Integer.toString(period.start().getYear()));
        };
    }

    /** From the first to the last of some periods in words: 2018 to 2025; the one that there is; empty for none. */
    public static String span(Collection<Period> periods) {
        if (periods.isEmpty()) {
            return "";
        }
        String first = shortly(Collections.min(periods));
        String last = shortly(Collections.max(periods));
        return first.equals(last) ? of(Collections.max(periods)) : TEXTS.of("date.first-to-last", first, last);
    }

    /** In 2025; on 30 April 2025: when something was so, as a phrase begins. */
    public static String when(Period period) {
        return TEXTS.of(period.kind() == Period.Kind.DAY ? "date.on" : "date.in", of(period));
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    private static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** ", retrieved 17 July 2025" of an ISO date; nothing where no date is recorded. */
    public static String retrieved(String date) {
        return isDay(date) ? TEXTS.of("date.retrieved", day(LocalDate.parse(date))) : "";
    }

    /** ", retrieved 17 July 2025 to 3 March 2026" of the first and the last ISO date. */
    public static String retrieved(String first, String last) {
        boolean both = isDay(first) && isDay(last) && !first.equals(last);
        return both
                ? TEXTS.of("date.retrieved.between", day(LocalDate.parse(first)), day(LocalDate.parse(last)))
                : retrieved(first);
    }

    private static boolean isDay(String date) {
        return date.matches("\\d{4}-\\d{2}-\\d{2}");
    }

    /** Whole months from a period's end to a day; 0 for a period that has not ended. */
    public static long age(Period period, LocalDate today) {
        return Math.max(0, ChronoUnit.MONTHS.between(period.end(), today));
    }
}
