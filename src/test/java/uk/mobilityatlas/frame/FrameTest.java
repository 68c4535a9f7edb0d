package uk.mobilityatlas.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import uk.mobilityatlas.RealWindow;
import uk.mobilityatlas.WindowTest;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Notices;

/** In every view, at the sizes that officers have, nothing is cut, nothing lies on its neighbour and nothing is out of reach. */
@WindowTest
class FrameTest {
    private static final String NOTICE =
            "The picture could not be written, for the folder can only be read. Choose another folder, "
                    + "or ask whoever looks after this computer for the right to write there.";

    /** The views that are laid out so. */
    private static final Set<AtlasView> HELD =
            EnumSet.of(AtlasView.COMPARE, AtlasView.AUTHORITY, AtlasView.SOURCES, AtlasView.FRESHNESS);

    @TempDir
    static Path home;

    private final List<Throwable> lost = new ArrayList<>();
    private final Notices notices = new Notices();
    private RealWindow window = null;

    @Start
    void start(Stage unused) {
        window = new RealWindow(1366, 768, new Background(Runnable::run, Runnable::run, lost::add), notices, home);
    }

    @Stop
    void stop() {
        window.close();
    }

    @Test
    void nothingIsCutOverlaidOrOutOfReach(FxRobot robot) throws IOException {
        Map<Fault, List<String>> found = new LinkedHashMap<>();
        for (Situation situation : Situation.all()) {
            robot.interact(() -> set(situation));
            for (AtlasView view : AtlasView.values()) {
                robot.interact(() -> view.open(window.scene()));
                robot.interact(this::settle);
                robot.interact(() -> {
                    for (Fault fault : HELD.contains(view)
                            ? SceneWalk.through(window.scene().getRoot())
                            : Set.<Fault>of()) {
                        found.computeIfAbsent(fault, f -> new ArrayList<>()).add(view + " at " + situation);
                    }
                });
            }
        }
        report(found);
        assertThat(lost).isEmpty();
        assertThat(found.keySet()).isEmpty();
    }

    private void set(Situation situation) {
        window.resize(situation.room().width, situation.room().height);
        window.desk().theme().textScaleProperty().set(situation.room().text);
        window.desk().state().change(s -> s.withAreas(situation.places().areas)
                .withPlace(situation.places().areas.get(0))
                .withBenchmark(situation.places().benchmark));
        notices.close();
        if (situation.notice()) {
            notices.say(NOTICE);
        }
    }

    /** Lays out until nothing moves any more: what binds to a width may need another round. */
    private void settle() {
        Scene scene = window.scene();
        for (int round = 0; round < 4; round++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static void report(Map<Fault, List<String>> found) throws IOException {
        List<String> lines = new ArrayList<>();
        found.forEach((fault, where) -> lines.add(
                where.get(0) + (where.size() > 1 ? " and " + (where.size() - 1) + " more" : "") + "\n    " + fault));
        Path file = Path.of("target", "frame.txt");
        Files.write(file, lines);
    }
}
