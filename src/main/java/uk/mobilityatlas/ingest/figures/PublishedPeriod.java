package uk.mobilityatlas.ingest.figures;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.mobilityatlas.observation.Period;

/** The writing of periods as a start and a length: 2023-01-01/P1Y, 2022-01-01/P3Y, or a bare day. */
final class PublishedPeriod {
    private static final Pattern SPAN = Pattern.compile("(\\d{4})-(\\d{2})-01/P(\\d)Y");

    private PublishedPeriod() {}

    /** A year that begins in August or September is academic, one that begins in April financial. */
    static Period parse(String text) {
        Matcher span = SPAN.matcher(text);
        if (!span.matches()) {
            try {
                return Period.day(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("“" + text + "” is not a period.", e);
            }
        }
        int year = Integer.parseInt(span.group(1));
        int years = Integer.parseInt(span.group(3));
        String month = span.group(2);
        if (month.equals("01")) {
            return years == 1 ? Period.year(year) : Period.span(year, year + years - 1);
        }
        if (years == 1 && (month.equals("08") || month.equals("09"))) {
            return Period.academic(year);
        }
        if (years == 1 && month.equals("04")) {
            return Period.financial(year);
        }
        throw new IllegalArgumentException("“" + text + "” is not a period.");
    }
}
