package uk.mobilityatlas.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import uk.mobilityatlas.WindowTest;

/** The whole of what {@link FrameTest} takes by turns: every view in every situation, for a full count and for a survey. */
@WindowTest
@Tag("slow")
class FrameSoakTest {
    @TempDir
    static Path home;

    private FrameWindow window = null;

    @Start
    void start(Stage unused) {
        window = new FrameWindow(home);
    }

    @Stop
    void stop() {
        window.close();
    }

    @Test
    void nothingIsCutOverlaidOrOutOfReachForAFullCount(FxRobot robot) {
        walk(robot);
    }

    @Test
    void theSameForASurveyAndAStoryWithSlides(FxRobot robot) {
        robot.interact(() -> window.desk().state().change(s -> s.withIndicator("employment-rate")
                .withPeriod(null)));
        robot.interact(window::makeStory);
        walk(robot);
    }

    private void walk(FxRobot robot) {
        Findings findings = new Findings();
        for (Situation situation : Situation.all()) {
            robot.interact(() -> window.set(situation));
            for (AtlasView view : AtlasView.values()) {
                robot.interact(() -> window.open(view));
                robot.interact(() -> findings.add(window.faults(), view + " at " + situation));
            }
        }
        findings.write(Path.of("target", "frame.txt"));
        assertThat(window.lost()).isEmpty();
        assertThat(findings.faults()).isEmpty();
    }
}
