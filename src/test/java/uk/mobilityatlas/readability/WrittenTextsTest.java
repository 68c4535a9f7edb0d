package uk.mobilityatlas.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.indicator.Indicator;

/** The texts that are written down: those of the window, of the catalogue, of the command line and of the pages. */
class WrittenTextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/uk/mobilityatlas");
    private static final Path COMMANDS = Path.of("src/main/java/uk/mobilityatlas/cli");

    /** Lists of words that the headline check looks for, and names of files. */
    private static final Pattern NO_TEXT = Pattern.compile("(claim|check\\.silent|compare|time)\\b.*");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** Formulas, figures worked out and where a method comes from are not for reading aloud, nor are tables. */
    private static final Pattern NOT_ALOUD =
            Pattern.compile("(?s)\\*\\*(Formula|Source|Worked example)\\.\\*\\*.*|\\|.*");

    @Test
    void everyTextOfTheWindowCanBeReadAloud() throws IOException {
        List<Prose> surfaces = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file :
                    files.filter(f -> f.endsWith("strings.properties")).sorted().toList()) {
                Prose surface = Prose.forEveryone(RESOURCES.relativize(file).toString());
                Properties texts = new Properties();
                try (Reader in = Files.newBufferedReader(file)) {
                    texts.load(in);
                }
                for (String key : texts.stringPropertyNames()) {
                    if (!file.getParent().endsWith("story")
                            || !NO_TEXT.matcher(key).matches()) {
                        surface.readAloud(said(texts.getProperty(key)));
                    }
                }
                surfaces.add(surface);
            }
        }
        assertThat(surfaces).hasSizeGreaterThan(25);
        Prose.assertReadable(surfaces);
    }

    /** A pattern with a word in each gap, in its longest form. */
    private static String said(String pattern) {
        if (!pattern.contains("{")) {
            return pattern;
        }
        MessageFormat format = new MessageFormat(pattern);
        Format[] formats = format.getFormatsByArgumentIndex();
        Object[] arguments = new Object[formats.length];
        Arrays.fill(arguments, "Leeds");
        for (int i = 0; i < formats.length; i++) {
            if (formats[i] instanceof ChoiceFormat choice) {
                arguments[i] = choice.getLimits()[choice.getLimits().length - 1] + 1;
                // the same number may stand without a choice elsewhere
                for (Format each : format.getFormats()) {
                    assertThat(each == null || each instanceof ChoiceFormat)
                            .as(pattern)
                            .isTrue();
                }
            }
        }
        return format.format(arguments);
    }

    @Test
    void theCatalogueCanBeReadAloud() {
        Prose definitions = Prose.forEveryone("catalogue");
        for (Indicator indicator : RealAtlas.catalogue().indicators()) {
            definitions.readAloud(indicator.definition());
            definitions.readAloud(indicator.caveat());
            definitions.readAloud(indicator.title());
        }
        assertThat(definitions.size()).isGreaterThan(300);
        Prose.assertReadable(List.of(definitions));
    }

    @Test
    void helpCanBeReadAloud() throws IOException {
        List<Prose> surfaces = new ArrayList<>();
        for (Path page : pages("docs/help")) {
            Prose surface = Prose.forEveryone(page.toString());
            Files.readAllLines(page).stream()
                    .filter(line -> line.startsWith("|"))
                    .flatMap(line -> Arrays.stream(line.split("\\|")))
                    .forEach(surface::read);
            paragraphs(page).forEach(surface::readAloud);
            surfaces.add(surface);
        }
        assertThat(surfaces).hasSizeGreaterThan(7);
        Prose.assertReadable(surfaces);
    }

    @Test
    void thePagesOnMethodCanBeReadByWhoAsks() throws IOException {
        List<Prose> surfaces = new ArrayList<>();
        for (Path page : pages("docs/method")) {
            Prose surface = Prose.forStatisticians(page.toString());
            Prose first = Prose.forEveryone(page + ", what it is");
            for (String paragraph : paragraphs(page)) {
                surface.read(paragraph);
                if (paragraph.startsWith("**What it is.**")) {
                    first.read(paragraph);
                }
            }
            surfaces.add(surface);
            surfaces.add(first);
        }
        assertThat(surfaces).hasSizeGreaterThan(20);
        Prose.assertReadable(surfaces);
    }

    @Test
    void noPageHasAWordThatTheWindowHasGivenUp() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path page : List.of(Path.of("README.md"), Path.of("docs/how-to-add.md"))) {
            Prose surface = Prose.forStatisticians(page.toString());
            surface.read(Files.readString(page));
            wrong.add(surface.bannedWords());
        }
        assertThat(wrong).containsOnly("");
    }

    @Test
    void theCommandLineCanBeRead() throws IOException {
        Prose surface = Prose.forEveryone("command line");
        try (Stream<Path> files = Files.walk(COMMANDS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file, StandardCharsets.UTF_8).replaceAll("\"\\s*\\+ \"", ""))
                        .results()
                        .map(literal -> literal.group(1))
                        .filter(text -> Prose.words(text) > 4)
                        .forEach(surface::read);
            }
        }
        assertThat(surface.size()).isGreaterThan(60);
        Prose.assertReadable(List.of(surface));
    }

    private static List<Path> pages(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** The paragraphs of a page, each in one line, without what is not for reading aloud. */
    private static List<String> paragraphs(Path page) throws IOException {
        return Arrays.stream(Files.readString(page).split("\\R\\s*\\R"))
                .filter(paragraph -> !NOT_ALOUD.matcher(paragraph).matches() && !paragraph.startsWith("    "))
                .map(paragraph -> paragraph.replaceAll("\\R(?!- |\\d+\\. )", " "))
                .toList();
    }
}
