package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The texts that a user reads: each stands beside the class that says it, none is missing and none is left over. */
class TextsTest {
    private static final Path CODE = Path.of("src/main/java/uk/mobilityatlas");
    private static final Path RESOURCES = Path.of("src/main/resources/uk/mobilityatlas");
    private static final String FILE = "strings.properties";
    private static final Pattern ASKED = Pattern.compile("(?<!\\w)TEXTS\\.(?:of|has)\\(");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** The keys of each package's file, by the package's path under the house. */
    private static final Map<Path, List<String>> KEYS = new TreeMap<>();

    /** Every class by its path under the house. */
    private static final Map<Path, String> CLASSES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file : files.filter(f -> f.endsWith(FILE)).toList()) {
                KEYS.put(
                        room(RESOURCES, file),
                        Files.readAllLines(file).stream()
                                .filter(line -> line.matches("[\\w.-]+=.*"))
                                .map(line -> line.substring(0, line.indexOf('=')))
                                .toList());
            }
        }
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                CLASSES.put(CODE.relativize(file), Files.readString(file));
            }
        }
        assertThat(KEYS).hasSizeGreaterThan(5);
        assertThat(CLASSES).hasSizeGreaterThan(500);
    }

    @Test
    void noTextIsWrittenTwiceUnderOneKey() {
        List<String> twice = new ArrayList<>();
        KEYS.forEach((room, keys) -> {
            Set<String> seen = new HashSet<>();
            keys.stream().filter(key -> !seen.add(key)).forEach(key -> twice.add(room + ": " + key));
        });
        assertThat(twice).as("the later one would hide the first").isEmpty();
    }

    @Test
    void everyTextIsSaidByAClassOfItsPackageOrBeneath() {
        List<String> unsaid = new ArrayList<>();
        KEYS.forEach((room, keys) -> {
            StringBuilder code = new StringBuilder();
            CLASSES.forEach((file, text) -> {
                // a key is often handed to the class that says it, so that one need not ask for texts itself
                if (room.toString().isEmpty() || file.startsWith(room)) {
                    code.append(text);
                }
            });
            keys.stream()
                    .filter(key -> parts(key).noneMatch(part -> code.indexOf(part) >= 0))
                    .forEach(key -> unsaid.add(room + ": " + key));
        });
        assertThat(unsaid)
                .as("neither the key nor a beginning or an end of it stands in a class that could say it")
                .isEmpty();
    }

    @Test
    void everyTextThatIsAskedForIsThere() {
        List<String> missing = new ArrayList<>();
        int asked = 0;
        for (Map.Entry<Path, String> source : CLASSES.entrySet()) {
            Set<String> within = within(source.getKey());
            Matcher call = ASKED.matcher(source.getValue());
            while (call.find()) {
                String key = firstArgument(source.getValue(), call.end());
                boolean whole = !key.contains("+");
                Matcher literal = LITERAL.matcher(key);
                while (literal.find()) {
                    String part = literal.group(1);
                    asked++;
                    if (whole ? !within.contains(part) : within.stream().noneMatch(k -> k.contains(part))) {
                        missing.add(source.getKey() + ": " + part);
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(300);
        assertThat(missing).isEmpty();
    }

    /** The keys that a class can ask for: those of its package and of the packages around it. */
    private static Set<String> within(Path file) {
        Set<String> keys = new HashSet<>(KEYS.getOrDefault(Path.of(""), List.of()));
        for (Path room = file.getParent(); room != null; room = room.getParent()) {
            keys.addAll(KEYS.getOrDefault(room, List.of()));
        }
        return keys;
    }

    private static String firstArgument(String code, int from) {
        int depth = 0;
        boolean quoted = false;
        int at = from;
        for (; at < code.length(); at++) {
            char c = code.charAt(at);
            quoted ^= c == '"' && code.charAt(at - 1) != '\\';
            if (quoted) {
                continue;
            }
            if (depth == 0 && (c == ',' || c == ')')) {
                break;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return code.substring(from, at);
    }

    /** A key as code has it: whole, or up to or from one of its dots. */
    private static Stream<String> parts(String key) {
        Stream<String> ends = IntStream.range(0, key.length())
                .filter(i -> key.charAt(i) == '.')
                .boxed()
                .flatMap(dot -> Stream.of('"' + key.substring(0, dot + 1) + '"', '"' + key.substring(dot) + '"'));
        return Stream.concat(Stream.of('"' + key + '"'), ends);
    }

    private static Path room(Path root, Path file) {
        return root.relativize(file.getParent());
    }
}
