package uk.mobilityatlas.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Indicator;

/** Finds the compared places, and places that nothing was compared with, in a headline. */
final class NamedPlaces {
    private static final Texts TEXTS = Texts.beside(NamedPlaces.class);

    static final String OPEN = "\uE000";
    /** Stands for the indicator's name. */
    static final String MEASURE = "\uE002";
    /** Stands for what the places are held against. */
    static final String BENCHMARK = "\uE003";

    private static final String CLOSE = "\uE001";

    private final Comparison comparison;
    private final Map<String, String> marks =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    private final Set<String> measured = new HashSet<>();

    NamedPlaces(Comparison comparison) {
        this.comparison = comparison;
        Indicator indicator = comparison.indicator();
        for (String words : TEXTS.of("check.silent").split(";")) {
            marks.put(words, " ");
        }
        marks.put(indicator.title(), MEASURE);
        marks.put(indicator.phrase(), MEASURE);
        comparison.areas().forEach(c -> marks.put(c.benchmark().name(), BENCHMARK));
        marks.remove("");
        for (String word : (indicator.title() + " " + indicator.phrase()).split("[^\\p{L}-]+")) {
            if (word.length() > 2 && Claim.of(word).isEmpty()) {
                measured.add(word.toLowerCase(Locale.UK));
            }
        }
    }

    /** The words that the indicator's name is made of, in small letters. */
    Set<String> measured() {
        return measured;
    }

    /** The headline with a mark for each compared place, and without what only sounds like a comparison. */
    String marked(String headline) {
        String text = headline;
        List<Integer> longestFirst = new ArrayList<>();
        for (int i = 0; i < comparison.areas().size(); i++) {
            longestFirst.add(i);
        }
        longestFirst.sort(Comparator.comparingInt(i -> -name(i).length()));
        for (int i : longestFirst) {
            text = replaced(text, comparison.areas().get(i).area().name(), OPEN + i + CLOSE);
            text = replaced(text, name(i), OPEN + i + CLOSE);
        }
        for (Map.Entry<String, String> mark : marks.entrySet()) {
            text = replaced(text, mark.getKey(), mark.getValue().isBlank() ? " " : " " + mark.getValue() + " ");
        }
        return text;
    }

    private String name(int area) {
        return comparison.areas().get(area).name();
    }

    private static String replaced(String text, String name, String mark) {
        return Pattern.compile(
                        "(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?:[’']s?)?(?![\\p{L}\\d])",
                        Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .replaceAll(mark);
    }

    /** The compared places among some words, each once. */
    List<Compared> in(List<String> tokens) {
        Set<Compared> found = new LinkedHashSet<>();
        for (String token : tokens) {
            if (token.startsWith(OPEN)) {
                found.add(comparison.areas().get(Integer.parseInt(token.substring(1, token.length() - 1))));
            }
        }
        return List.copyOf(found);
    }

    /** A name after a comparison word that nothing was compared with. */
    Optional<String> stranger(List<String> tokens) {
        return tokens.stream()
                .filter(t -> Character.isUpperCase(t.charAt(0)))
                .filter(t -> !t.equals(t.toUpperCase(Locale.UK)))
                .findFirst();
    }
}
