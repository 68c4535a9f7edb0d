package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Notices;

/** In every view of the real window each "How was this worked out?" is clicked, and the page that it names is read. */
@WindowTest
class MethodLinksTest {
    /** The views by rail button and tab, with the pages that their links must lead to. */
    private static final Map<String, Set<String>> VIEWS = new LinkedHashMap<>();

    static {
        VIEWS.put("explore", Set.of("not-known-bounds"));
        VIEWS.put(
                "compare compare", Set.of("not-known-bounds", "trends", "intervals", "ranks", "people", "reliability"));
        VIEWS.put("compare rug", Set.of("many-tests"));
        VIEWS.put("compare distribution", Set.of("among-all"));
        VIEWS.put("compare relationship", Set.of("correlation"));
        VIEWS.put("profile", Set.of("benchmark", "trends", "ranks", "people"));
        VIEWS.put("types types", Set.of("place-type-lens", "place-types"));
        VIEWS.put("types neighbours", Set.of("neighbours"));
        VIEWS.put("types authority", Set.of("roll-up"));
        VIEWS.put("types gaps", Set.of("differences"));
    }

    private final List<Throwable> lost = new ArrayList<>();
    private RealWindow window = null;

    @Start
    void start(Stage unused) {
        Background background = new Background(Runnable::run, Runnable::run, lost::add);
        window = new RealWindow(1920, 1080, RealAtlas.observations(), background, new Notices());
    }

    @Stop
    void stop() {
        window.close();
    }

    @Test
    void everyLinkInEveryViewLeadsToItsPage(FxRobot robot) {
        Set<String> reached = new HashSet<>();
        VIEWS.forEach((view, pages) -> {
            String[] names = view.split(" ");
            press(robot, "#rail-" + names[0]);
            if (names.length > 1) {
                press(robot, "#tab-" + names[1]);
            }
            Set<String> found = new HashSet<>();
            for (Node link : links()) {
                robot.interact(() -> ((ButtonBase) link).fire());
                String page = window.desk().methods().openProperty().get();
                assertThat(page).as(link.getId() + " in " + view).isNotNull();
                String named = named(link);
                assertThat(named == null || named.equals(page))
                        .as(link + " in " + view)
                        .isTrue();
                assertThat(read()).as("what is read after " + link).isEqualTo(title(page));
                found.add(page);
                robot.interact(window.desk().methods()::close);
                assertThat(window.scene().lookup("#method-pane").isVisible()).isFalse();
            }
            assertThat(found).as("the pages behind " + view).containsAll(pages);
            reached.addAll(found);
        });
        assertThat(reached).hasSizeGreaterThan(12);
        assertThat(lost).isEmpty();
    }

    @Test
    void aSurveysComparisonLeadsToOtherPagesThanABoundedRate(FxRobot robot) {
        robot.interact(() -> window.desk().state().change(s -> s.withIndicator("economic-inactivity")));
        press(robot, "#rail-compare");
        Set<String> pages = links().stream().map(MethodLinksTest::named).collect(Collectors.toSet());
        assertThat(pages).contains("benchmark", "differences", "intervals", "ranks", "people", "trends");
        assertThat(pages).doesNotContain("not-known-bounds");
    }

    private void press(FxRobot robot, String query) {
        robot.interact(() -> ((ToggleButton) window.scene().lookup(query)).fire());
    }

    /** All that lead to a method page: links, the heads of a profile's columns and the one in the footer. */
    private List<Node> links() {
        Set<Node> heads = window.scene().getRoot().lookupAll(".spine-head");
        Stream<Node> links = window.scene().getRoot().lookupAll(".hyperlink").stream()
                .filter(node -> node.getId() != null && node.getId().startsWith("method"))
                .filter(node -> node instanceof Hyperlink && seen(node));
        return Stream.concat(heads.stream().filter(MethodLinksTest::seen), links)
                .toList();
    }

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** The page that a link's id names; null for the one in the footer, which is that of the view. */
    private static String named(Node link) {
        String id = link.getId();
        if (id.startsWith("head-")) {
            String name = id.substring("head-".length()).toUpperCase(java.util.Locale.ROOT);
            String file = Method.valueOf(name).resource();
            return file.substring(file.lastIndexOf('/') + 1, file.length() - ".md".length());
        }
        return id.equals("method") ? null : id.substring("method-".length());
    }

    /** The first line of the page's file. */
    private static String title(String page) {
        try {
            Path method = Path.of("docs", "method", page + ".md");
            return Files.readAllLines(Files.exists(method) ? method : Path.of("docs", "help", page + ".md"))
                    .get(0)
                    .substring("# ".length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The heading of the page that lies open. */
    private String read() {
        Node pane = window.scene().lookup("#method-pane");
        assertThat(pane.isVisible()).isTrue();
        return ((Label) pane.lookup(".method-page .headline")).getText();
    }
}
