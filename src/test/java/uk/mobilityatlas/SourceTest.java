package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.ingest.PackReader;

/** What the compiled classes no longer show: explained types, classes of a size to read. */
class SourceTest {
    private static final int MOST_LINES = 400;
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:(?:final|abstract|sealed|non-sealed) )*(?:class|interface|record|enum|@interface) (\\w+)",
            Pattern.MULTILINE);

    /** Turns of phrase that stop a reader, and what is said in their place. */
    private static final Map<Pattern, String> PUZZLING = Map.of(
            Pattern.compile("something else than"), "something other than",
            Pattern.compile("\\b(?:is|are) come by\\b"), "is worked out",
            Pattern.compile("\\b(?:comes|come) of (?:it|the)\\b"), "comes from",
            Pattern.compile("\\bmany an? \\w+ (?:is|has|was)\\b"), "many",
            Pattern.compile("\\blikened to\\b"), "compared with");

    @Test
    void sentencesAreInPlainEnglish() throws IOException {
        List<String> puzzling = new ArrayList<>();
        for (Path root : List.of(Path.of("docs"), Path.of("src/main"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|md|properties)"))
                        .sorted()
                        .toList()) {
                    String text = Files.readString(file);
                    PUZZLING.forEach((phrase, plain) -> {
                        if (phrase.matcher(text).find()) {
                            puzzling.add(file + ": " + phrase + ", better: " + plain);
                        }
                    });
                }
            }
        }
        assertThat(puzzling).isEmpty();
    }

    @Test
    void everyPublicTypeIsExplained() throws IOException {
        List<String> unexplained = new ArrayList<>();
        for (Path file : sources(Path.of("src/main/java"))) {
            String text = Files.readString(file);
            Matcher type = PUBLIC_TYPE.matcher(text);
            if (type.find() && !text.substring(0, type.start()).contains("/**")) {
                unexplained.add(file.toString());
            }
        }
        assertThat(unexplained).as("public types without a sentence of Javadoc").isEmpty();
    }

    @Test
    void noTwoClassesShareAName() throws IOException {
        List<String> names = sources().stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.equals("package-info.java"))
                .toList();
        assertThat(names)
                .as("a reader who sees a class's name knows which one is meant")
                .doesNotHaveDuplicates();
    }

    @Test
    void noClassIsTooLarge() throws IOException {
        List<String> large = new ArrayList<>();
        for (Path file : sources(Path.of("src/main/java"))) {
            int lines = Files.readAllLines(file).size();
            if (lines > MOST_LINES) {
                large.add(file + " (" + lines + " lines)");
            }
        }
        assertThat(large).as("classes that want to be two").isEmpty();
    }

    @Test
    void theTestsThatAreTriedTwiceAreThoseOfTheWindow() throws IOException {
        List<String> windows = new ArrayList<>();
        List<String> triedTwice = new ArrayList<>();
        for (Path file : sources(Path.of("src/test/java"))) {
            String text = Files.readString(file);
            if (file.toString().endsWith("Test.java") && text.contains("\nimport org.testfx.")) {
                windows.add(file.toString());
            }
            if (text.contains("\n@WindowTest\n") || text.contains("\n@Tag(WindowTest.TAG)\n")) {
                triedTwice.add(file.toString());
            }
        }
        assertThat(triedTwice).hasSizeGreaterThan(15).isEqualTo(windows);
    }

    /** An indicator is added, or leaves, by its row in the catalogue: reading the published files alone knows them by name. */
    @Test
    void noIndicatorIsNamedInTheCode() throws IOException {
        Set<String> ids =
                PackReader.embedded().indicators().stream().map(Indicator::id).collect(Collectors.toSet());
        assertThat(ids).hasSizeGreaterThan(100);
        List<String> named = new ArrayList<>();
        for (Path file : sources(Path.of("src/main/java"))) {
            if (!file.startsWith("src/main/java/uk/mobilityatlas/ingest")) {
                Pattern.compile("\"([a-z0-9-]+)\"")
                        .matcher(Files.readString(file))
                        .results()
                        .map(literal -> literal.group(1))
                        .filter(ids::contains)
                        .forEach(id -> named.add(file + ": " + id));
            }
        }
        assertThat(named).as("what the catalogue could say in a column").isEmpty();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".properties")).toList()) {
                String text = Files.readString(file);
                assertThat(ids).as(file.toString()).noneMatch(id -> text.contains("." + id + "="));
            }
        }
    }

    private static List<Path> sources() throws IOException {
        return sources(Path.of("src/main/java"));
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> sources =
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
            assertThat(sources).hasSizeGreaterThan(20);
            return sources;
        }
    }
}
