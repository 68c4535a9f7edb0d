package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.indicator.Source;
import uk.mobilityatlas.ingest.PackReader;

/** What the pages for whoever comes next say of the project is so: links lead somewhere, rooms and words are those of the code. */
class DocsTest {
    private static final Path CODE = Path.of("src/main/java/uk/mobilityatlas");
    private static final Pattern LINK = Pattern.compile("(?:\\]\\(|<img src=\")([^)\"#]+)");
    private static final Pattern CLASS_NAME = Pattern.compile("\\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\\b");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            Path folder = page.toAbsolutePath().getParent();
            for (String link : found(LINK, Files.readString(page), 1)) {
                links++;
                if (!link.contains("://") && !Files.exists(folder.resolve(link))) {
                    broken.add(page + ": " + link);
                }
            }
        }
        assertThat(links).isGreaterThan(40);
        assertThat(broken).isEmpty();
    }

    @Test
    void theMapOfTheHouseShowsEveryRoomAndNoOther() throws IOException {
        String map = Files.readString(Path.of("docs/architecture.md"));
        try (Stream<Path> folders = Files.walk(CODE)) {
            List<String> rooms = folders.filter(folder -> Files.exists(folder.resolve("package-info.java")))
                    .map(folder -> CODE.relativize(folder).toString().replace('\\', '/'))
                    .toList();
            assertThat(rooms).hasSizeGreaterThan(20);
            assertThat(rooms)
                    .filteredOn(
                            room -> !Pattern.compile(shown(room)).matcher(map).find())
                    .as("rooms that are not on the map")
                    .isEmpty();
        }
        assertThat(found(Pattern.compile("(?m)^([a-z]+)/ "), map, 1))
                .isNotEmpty()
                .allSatisfy(room -> assertThat(CODE.resolve(room)).isDirectory());
    }

    /** Views stand in a table by their last names, other rooms by their whole ones. */
    private static String shown(String room) {
        return room.startsWith("view/") ? "`" + room.substring("view/".length()) + "`" : "\\b" + room + "\\b";
    }

    @Test
    void everyWordOfTheGlossaryThatIsAClassIsOne() throws IOException {
        Set<String> classes;
        try (Stream<Path> files = Files.walk(CODE)) {
            classes = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        List<String> words = Files.readAllLines(Path.of("docs/glossary.md")).stream()
                .filter(line -> line.startsWith("| "))
                .flatMap(line -> found(CLASS_NAME, line.split("\\|")[1], 0).stream())
                .toList();
        assertThat(words).hasSizeGreaterThan(10);
        assertThat(classes).containsAll(words);
    }

    @Test
    void everyLibraryStandsWithItsLicence() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        List<String> libraries = found(
                Pattern.compile("<artifactId>([^<]+)"),
                pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>")),
                1);
        String page = Files.readString(Path.of("docs/libraries.md"));
        assertThat(libraries).hasSizeGreaterThan(20).allSatisfy(library -> assertThat(page)
                .contains("`" + library + "`"));
        assertThat(found(Pattern.compile("`([a-z][a-z0-9.-]+)`"), page, 1))
                .filteredOn(name -> !name.endsWith(".xml"))
                .isNotEmpty()
                .isSubsetOf(libraries);
    }

    @Test
    void everyFileAndClassToTouchIsThere() throws IOException {
        String page = Files.readString(Path.of("docs/how-to-add.md"));
        Map<String, String> roots = Map.of(
                "java/", CODE + "/",
                "resources/", "src/main/resources/uk/mobilityatlas/",
                "test/", "src/test/java/uk/mobilityatlas/");
        List<String> paths = found(Pattern.compile("`([\\w.-]+/[\\w./-]*[\\w-]+|[A-Z]+(?:\\.md)?)`"), page, 1);
        assertThat(paths).hasSizeGreaterThan(40).allSatisfy(path -> {
            String root = path.substring(0, path.indexOf('/') + 1);
            assertThat(Path.of(roots.getOrDefault(root, root) + path.substring(root.length())))
                    .exists();
        });
        Set<String> classes;
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            classes = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        assertThat(found(Pattern.compile("`([A-Z][a-z]+[A-Za-z]*)`"), page, 1))
                .hasSizeGreaterThan(4)
                .isSubsetOf(classes);
    }

    @Test
    void everyColumnOfAnIndicatorIsExplained() throws IOException {
        String columns = Files.readAllLines(Path.of("data/indicators.csv")).get(0);
        assertThat(Files.readString(Path.of("data/README.md"))).contains("| `indicators.csv` | `" + columns + "`");
    }

    @Test
    void everyAttributionOfThePackStandsInTheNotice() throws IOException {
        String notice = Files.readString(Path.of("NOTICE")).replaceAll("\\s+", " ");
        List<Source> sources = PackReader.embedded().sources();
        assertThat(sources).hasSizeGreaterThan(50).allSatisfy(source -> assertThat(notice)
                .contains(source.attribution()));
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (Path folder : List.of(Path.of("."), Path.of("docs"), Path.of("data"), Path.of("icons"))) {
            try (Stream<Path> files = Files.walk(folder, folder.endsWith(".") ? 1 : Integer.MAX_VALUE)) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
            }
        }
        assertThat(pages).hasSizeGreaterThan(25);
        return pages;
    }

    private static List<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(group))
                .toList();
    }

    /** Each file of the pack's account is named with its folder, or is one of those that are only accounted for. */
    @Test
    void everyFileThatCurateReadsIsExplained() throws IOException {
        String page = Files.readString(Path.of("docs/how-to-curate.md"));
        Set<String> leftOut =
                Files.readAllLines(Path.of("src/main/resources/uk/mobilityatlas/ingest/figures/left-out.csv")).stream()
                        .map(line -> line.split(",")[0])
                        .collect(Collectors.toSet());
        List<String> unsaid = new ArrayList<>();
        List<String> account = Files.readAllLines(Path.of("data/intake.csv"));
        for (String line : account.subList(1, account.size())) {
            String path = line.split(",")[0];
            String folder = path.split("/")[0];
            String file = path.split("/")[1];
            boolean ownName = file.equals(folder.replaceFirst("ons-", "") + ".csv")
                    || file.equals(folder.replaceFirst("ons-", "") + ".json");
            if (!leftOut.contains(path)
                    && !(page.contains("| `" + folder + "` |") && (ownName || page.contains("`" + file + "`")))) {
                unsaid.add(path);
            }
        }
        assertThat(account).hasSizeGreaterThan(150);
        assertThat(unsaid).isEmpty();
    }
}
