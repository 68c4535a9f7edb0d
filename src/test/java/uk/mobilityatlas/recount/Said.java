package uk.mobilityatlas.recount;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Phrase;
import uk.mobilityatlas.indicator.Indicator;

/**
 * What a text says once the names in it are taken out.
 *
 * @param sign 1 above, -1 below, 0 neither
 * @param both whether it says both, so that it is of several areas
 */
public record Said(int sign, boolean both, boolean clear, boolean slight, boolean similar, boolean cannotTell) {
    private static final Pattern UP = Pattern.compile("\\b(above|higher|highest|more)\\b");
    private static final Pattern DOWN = Pattern.compile("\\b(below|lower|lowest|fewer)\\b");

    /** What a text says in which some names stand, which may hold words such as "above" themselves. */
    public static Said of(String sentence, Stream<String> names) {
        String text = masked(sentence, names);
        boolean up = UP.matcher(text).find();
        boolean down = DOWN.matcher(text).find();
        return new Said(
                up && down ? 0 : up ? 1 : down ? -1 : 0,
                up && down,
                text.contains("clearly"),
                text.contains("slightly"),
                text.contains("similar"),
                text.contains("no clear difference") || text.contains("cannot tell"));
    }

    private static String masked(String sentence, Stream<String> names) {
        // of a full count: how much it moves from year to year
        String text =
                sentence.toLowerCase(Locale.UK).replace("no more than", "#").replace("more than it moves", "#");
        List<String> longest = names.filter(name -> !name.isEmpty())
                .map(name -> name.toLowerCase(Locale.UK))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        for (String name : longest) {
            text = text.replace(name, "#");
        }
        return text;
    }

    /** All names in a sentence on one compared area. */
    public static Stream<String> names(Indicator indicator, Compared compared) {
        return Stream.concat(
                names(indicator),
                Stream.of(
                        compared.name(),
                        compared.benchmark().owner(),
                        compared.benchmark().name(),
                        compared.missing(),
                        compared.benchmark().note()));
    }

    /** The names of an indicator. */
    public static Stream<String> names(Indicator indicator) {
        return Stream.of(
                Phrase.of(indicator).of(1),
                Phrase.of(indicator).of(2),
                indicator.title(),
                indicator.naming().shortTitle(),
                indicator.title().split("[,(]")[0].strip(),
                indicator.naming().knownPart(),
                indicator.counted());
    }

    /** What is wrong with it where it speaks of one area; empty where nothing is. */
    public String against(Expected expected) {
        if (both || sign != expected.sign()) {
            return sign != 0 && expected.sign() == 0 ? "over-claim" : "claim denied";
        }
        if (clear != expected.strong()) {
            return clear ? "strength over-claimed" : "strength denied";
        }
        if (slight != expected.slight()) {
            return slight ? "size understated" : "size overstated";
        }
        if (similar && expected.kind() != Expected.Kind.SIMILAR) {
            return "called similar";
        }
        return cannotTell && expected.kind() != Expected.Kind.CANNOT_TELL ? "called cannot tell" : "";
    }

    /** The name of an area as a sentence begins with it. */
    public static String start(Compared compared) {
        return Names.sentence(compared.name());
    }
}
