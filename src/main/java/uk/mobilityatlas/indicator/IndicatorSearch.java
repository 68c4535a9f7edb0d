package uk.mobilityatlas.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds indicators by the words that people type: in a title first, then by words of like meaning, then anywhere. */
final class IndicatorSearch {
    private static final String SYNONYMS = "synonyms.csv";

    /** How an indicator answers a text, best first. */
    private enum Answer {
        /** The title has every word whole, and begins with the first. */
        TITLE,
        WORDS,
        BEGINNINGS,
        WITHIN,
        /** The title has the words that are meant. */
        MEANT,
        /** The words stand in the id, the definition or the topic. */
        ELSEWHERE
    }

    private record Found(Indicator indicator, Answer answer) {}

    /** Words that are typed, and words of a title that mean the same. */
    record Synonym(List<String> typed, List<String> means) {}

    private IndicatorSearch() {}

    /** The indicators that answer a text with every word of it, best first; those that answer alike keep their order. */
    static List<Indicator> find(Collection<Indicator> indicators, String text) {
        List<String> typed = words(text);
        List<List<String>> meant = meanings(typed);
        return indicators.stream()
                .flatMap(i -> answer(i, typed, meant).map(a -> new Found(i, a)).stream())
                .sorted(Comparator.comparing(Found::answer))
                .map(Found::indicator)
                .toList();
    }

    private static Optional<Answer> answer(Indicator indicator, List<String> typed, List<List<String>> meant) {
        List<String> title = words(indicator.title());
        Answer own = inTitle(title, typed);
        if (own != Answer.ELSEWHERE) {
            return Optional.of(own);
        }
        if (meant.stream().anyMatch(m -> inTitle(title, m).compareTo(Answer.BEGINNINGS) <= 0)) {
            return Optional.of(Answer.MEANT);
        }
        String all = String.join(
                        " ",
                        indicator.title(),
                        indicator.id(),
                        indicator.definition(),
                        indicator.topic().title())
                .toLowerCase(Locale.ROOT);
        return typed.stream().allMatch(all::contains) ? Optional.of(Answer.ELSEWHERE) : Optional.empty();
    }

    /** As good as the worst of the words. */
    private static Answer inTitle(List<String> title, List<String> typed) {
        Answer answer =
                !title.isEmpty() && !typed.isEmpty() && alike(title.get(0), typed.get(0)) ? Answer.TITLE : Answer.WORDS;
        for (String word : typed) {
            Answer one = title.stream().anyMatch(t -> alike(t, word))
                    ? answer
                    : title.stream().anyMatch(t -> t.startsWith(word))
                            ? Answer.BEGINNINGS
                            : title.stream().anyMatch(t -> t.contains(word)) ? Answer.WITHIN : Answer.ELSEWHERE;
            answer = one.compareTo(answer) > 0 ? one : answer;
        }
        return answer;
    }

    /** Whether two words are one, but for a plural. */
    private static boolean alike(String a, String b) {
        return a.equals(b) || plural(a, b) || plural(b, a);
    }

    private static boolean plural(String many, String one) {
        return many.equals(one + "s")
                || many.equals(one + "es")
                || (one.endsWith("y") && many.equals(one.substring(0, one.length() - 1) + "ies"));
    }

    /** The text with words put for others that mean the same, one way at a time. */
    private static List<List<String>> meanings(List<String> typed) {
        List<List<String>> meanings = new ArrayList<>();
        for (Synonym synonym : Table.ROWS) {
            int length = synonym.typed().size();
            for (int at = 0; at + length <= typed.size(); at++) {
                if (sameWords(synonym.typed(), typed.subList(at, at + length))) {
                    List<String> meaning = new ArrayList<>(typed.subList(0, at));
                    meaning.addAll(synonym.means());
                    meaning.addAll(typed.subList(at + length, typed.size()));
                    meanings.add(meaning);
                }
            }
        }
        return meanings;
    }

    private static boolean sameWords(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!alike(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}&]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static List<Synonym> synonyms() {
        return Table.ROWS;
    }

    /** Read when it is first searched. */
    private static final class Table {
        private static final List<Synonym> ROWS = lines().map(line -> line.split(","))
                .map(c -> new Synonym(words(c[0]), words(c[1])))
                .toList();

        private static Stream<String> lines() {
            try (InputStream in = IndicatorSearch.class.getResourceAsStream(SYNONYMS)) {
                if (in == null) {
                    throw new IllegalStateException("The table of synonyms is missing");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
