package uk.mobilityatlas.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of one surface, such as the headlines or a page of Help, read as an officer would read them aloud. */
final class Prose {
    private static final int MOST_WORDS_ON_AVERAGE = 20;
    private static final int MOST_WORDS = 40;

    /** As many where a sentence explains arithmetic. */
    private static final int MOST_WORDS_OF_METHOD = 50;

    /** Fewer words are a label. */
    private static final int LEAST_WORDS = 4;

    private static final int SHOWN = 12;

    private static final Pattern END = Pattern.compile("(?<!\\bSt)(?<=[.?!][’”)]?)\\s+(?=[\\p{Lu}“‘(])|\\R");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'%.,–-]*");
    private static final Pattern MARKED = Pattern.compile("[*`]");
    private static final Pattern SIGN = Pattern.compile("\\[(x|c|z|u|low|p|r|b|e)]");
    private static final List<Pattern> FORMER = banned("former-words.txt");
    private static final List<Pattern> JARGON = banned("jargon.txt");

    private final String surface;
    private final boolean plain;
    private final Set<String> sentences = new LinkedHashSet<>();
    private final Set<String> faults = new LinkedHashSet<>();

    private Prose(String surface, boolean plain) {
        this.surface = surface;
        this.plain = plain;
    }

    /** Texts for everybody. */
    static Prose forEveryone(String surface) {
        return new Prose(surface, true);
    }

    /** Texts for those who ask how a result was worked out, with the words of that trade. */
    static Prose forStatisticians(String surface) {
        return new Prose(surface, false);
    }

    /** Reads a headline, whose clauses are parted by semicolons: each is a unit of thought, as Flesch counts them. */
    void readHeadline(String text) {
        readAloud(text.replace("; ", ".\n"));
    }

    /** Reads a text; each of its lines stands by itself. */
    void read(String text) {
        for (String sentence : END.split(MARKED.matcher(text).replaceAll(""))) {
            if (words(sentence) >= LEAST_WORDS) {
                sentences.add(sentence);
            }
        }
        faults(text, FORMER);
        if (plain) {
            faults(text, JARGON);
        }
    }

    /** Reads a sentence in which no sign for a figure may stand; a key of signs begins with one. */
    void readAloud(String text) {
        read(text);
        if (SIGN.matcher(text).find() && !text.startsWith("[")) {
            faults.add("a sign in a sentence: " + text);
        }
    }

    private void faults(String text, List<Pattern> words) {
        for (Pattern word : words) {
            Matcher found = word.matcher(text);
            if (found.find()) {
                faults.add("“" + found.group() + "” in: " + text);
            }
        }
    }

    int size() {
        return sentences.size();
    }

    /** The words alone that nobody should meet, for a page whose sentences are not for reading aloud. */
    String bannedWords() {
        return faults.isEmpty() ? "" : surface + ":\n  " + String.join("\n  ", faults);
    }

    /** What is wrong with it; empty where nothing is. */
    String fault() {
        double average = sentences.stream().mapToInt(Prose::words).average().orElse(0);
        List<String> wrong = new ArrayList<>(faults.stream().limit(SHOWN).toList());
        if (average > MOST_WORDS_ON_AVERAGE) {
            wrong.add("%.1f words a sentence".formatted(average));
        }
        int most = plain ? MOST_WORDS : MOST_WORDS_OF_METHOD;
        sentences.stream()
                .filter(s -> words(s) > most)
                .sorted(Comparator.comparing(Prose::words).reversed())
                .limit(SHOWN)
                .forEach(s -> wrong.add(words(s) + " words: " + s));
        return wrong.isEmpty() ? "" : surface + ":\n  " + String.join("\n  ", wrong);
    }

    /** Fails unless all of some surfaces can be read. */
    static void assertReadable(Iterable<Prose> surfaces) {
        List<String> wrong = new ArrayList<>();
        surfaces.forEach(surface -> wrong.add(surface.fault()));
        assertThat(wrong.stream().filter(fault -> !fault.isEmpty()).collect(Collectors.joining("\n\n")))
                .isEmpty();
    }

    static int words(String sentence) {
        return (int) WORD.matcher(sentence).results().count();
    }

    private static List<Pattern> banned(String file) {
        try (InputStream in = Prose.class.getResourceAsStream("/readability/" + file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(word -> Pattern.compile(
                            "(?<![\\p{L}-])" + word.strip() + "(?![\\p{L}-])", Pattern.CASE_INSENSITIVE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
