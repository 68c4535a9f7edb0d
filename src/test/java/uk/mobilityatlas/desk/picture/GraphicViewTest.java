package uk.mobilityatlas.desk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelReader;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import uk.mobilityatlas.WindowTest;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;

@WindowTest
class GraphicViewTest {
    private static final double TALL = 6000;

    private final Tall tall = new Tall();
    private GraphicView view;
    private ScrollPane scroll;

    /** A picture far taller than the window, dark at its foot alone, that counts how often it is painted. */
    private static final class Tall implements Graphic {
        private int paintings;

        @Override
        public void paint(Graphics2D g, Size size) {
            paintings++;
            g.setColor(Color.BLACK);
            g.fill(new Rectangle2D.Double(0, size.height() - 20, size.width(), 20));
        }

        @Override
        public double height(double width) {
            return TALL;
        }

        @Override
        public String headline() {
            return "Tall";
        }

        @Override
        public String summary() {
            return "Dark at its foot.";
        }

        @Override
        public Table table() {
            return new Table("Tall", List.of(), List.of());
        }

        @Override
        public List<GraphicMark> marks(Size size) {
            return List.of();
        }
    }

    @Start
    void start(Stage stage) {
        view = new GraphicView(new Theme(), area -> {});
        view.setMinSize(280, TALL);
        view.show(tall);
        scroll = new ScrollPane(view);
        scroll.setFitToWidth(true);
        stage.setScene(new Scene(scroll, 300, 200));
        stage.show();
    }

    @Test
    void noCanvasIsMuchLargerThanWhatIsSeen() {
        assertThat(view.lookupAll("Canvas").stream().map(Canvas.class::cast))
                .hasSize(3)
                .allSatisfy(canvas -> assertThat(canvas.getHeight()).isBetween(200.0, 400.0));
    }

    @Test
    void whatIsScrolledIntoSightIsPainted(FxRobot robot) {
        assertThat(dark(robot, 190)).isFalse();
        robot.interact(() -> scroll.setVvalue(1));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(dark(robot, 190)).isTrue();
    }

    @Test
    void nothingIsPaintedAnewForASmallMoveOrALayoutThatChangesNothing(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        int before = tall.paintings;
        robot.interact(() -> scroll.setVvalue(0.002));
        robot.interact(() -> {
            view.requestLayout();
            scroll.requestLayout();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(tall.paintings).isEqualTo(before);
    }

    private boolean dark(FxRobot robot, int y) {
        boolean[] dark = new boolean[1];
        robot.interact(() -> {
            PixelReader pixels = scroll.getScene().snapshot(null).getPixelReader();
            dark[0] = (pixels.getArgb(100, y) & 0xff) < 0x40;
        });
        return dark[0];
    }
}
