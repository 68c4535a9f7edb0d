package uk.mobilityatlas.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;

/**
 * The time that a headline's claim is about: since 2022, than five years ago, over the years. A year alone, as in 2025, says
 * when a figure is of and is no such time.
 *
 * @param from the year that a change is claimed from; null where none is named
 * @param to the year that it is claimed to; null for the newest figure
 * @param open whether it is since something that is no year, such as a flood
 */
record TimeSpan(@Nullable Integer from, @Nullable Integer to, boolean open) {
    private static final Texts TEXTS = Texts.beside(TimeSpan.class);

    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final Pattern BETWEEN = Pattern.compile(
            "\\b(?:between|from) (?:\\w+ ){0,2}?(" + YEAR + ") (?:and|to) (?:\\w+ ){0,2}?(" + YEAR + ")\\b");
    private static final Pattern SINCE =
            Pattern.compile("\\b(?:" + TEXTS.of("time.since").replace(';', '|') + ")(?: (?:"
                    + TEXTS.of("time.between").replace(' ', '|') + "))* (" + YEAR + ")(?: (\\d\\d))?\\b");
    private static final List<String> NUMBERS = List.of(TEXTS.of("time.numbers").split(" "));
    private static final Pattern AGO = Pattern.compile("\\b(?:(\\d{1,2}|" + String.join("|", NUMBERS)
            + ") (?:years?|decades?) (?:ago|earlier)|(?:last|past|previous) (\\d{1,2}|" + String.join("|", NUMBERS)
            + ") years|(?:than|on|since) (?:\\w+ )?(?:last|previous) year)\\b");
    private static final Pattern YEARS =
            Pattern.compile("\\b(?:" + TEXTS.of("time.years").replace(';', '|') + ")\\b");
    private static final Pattern OPEN =
            Pattern.compile("\\b(?:" + TEXTS.of("time.open").replace(';', '|') + ")\\b");

    static final TimeSpan OVER_THE_YEARS = new TimeSpan(null, null, false);
    private static final TimeSpan SINCE_SOMETHING = new TimeSpan(null, null, true);

    /**
     * The time that the words of a clause speak of; empty where they speak of none.
     *
     * @param tokens its words, with marks for places
     * @param now the year of the newest figure
     */
    static Optional<TimeSpan> in(List<String> tokens, int now) {
        List<String> plain = new ArrayList<>();
        tokens.forEach(token -> plain.add(token.toLowerCase(Locale.UK)));
        String said = String.join(" ", plain);
        Matcher between = BETWEEN.matcher(said);
        if (between.find()) {
            return Optional.of(
                    new TimeSpan(Integer.valueOf(between.group(1)), Integer.valueOf(between.group(2)), false));
        }
        Matcher since = SINCE.matcher(said);
        if (since.find()) {
            int year = Integer.parseInt(since.group(1));
            // a school year such as 2021/22 is called by the year in which it ends
            boolean school = since.group(2) != null && Integer.parseInt(since.group(2)) == (year + 1) % 100;
            return Optional.of(new TimeSpan(school ? year + 1 : year, null, false));
        }
        Matcher ago = AGO.matcher(said);
        if (ago.find()) {
            String years = ago.group(1) != null ? ago.group(1) : ago.group(2);
            int back = years == null ? 1 : number(years) * (ago.group().contains("decade") ? 10 : 1);
            return Optional.of(new TimeSpan(now - back, null, false));
        }
        if (YEARS.matcher(said).find()) {
            return Optional.of(OVER_THE_YEARS);
        }
        return OPEN.matcher(said).find() ? Optional.of(SINCE_SOMETHING) : Optional.empty();
    }

    private static int number(String words) {
        int named = NUMBERS.indexOf(words);
        return named < 0 ? Integer.parseInt(words) : named == 0 ? 1 : named;
    }

    /** Whether it names the year that a change begins with. */
    boolean dated() {
        return from != null;
    }
}
