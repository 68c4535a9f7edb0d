package uk.mobilityatlas.desk.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import uk.mobilityatlas.WindowTest;
import uk.mobilityatlas.graphic.Hatch;
import uk.mobilityatlas.graphic.Typeface;

@WindowTest
class CanvasGraphicsTest {
    private static final int SIDE = 60;

    private final FxRobot robot = new FxRobot();

    /** What is seen of a canvas after painting, by its pixels. */
    private boolean[][] inked(Consumer<CanvasGraphics> painting) {
        boolean[][] inked = new boolean[SIDE][SIDE];
        robot.interact(() -> {
            Canvas canvas = new Canvas(SIDE, SIDE);
            painting.accept(new CanvasGraphics(canvas.getGraphicsContext2D()));
            PixelReader pixels = canvas.snapshot(null, null).getPixelReader();
            for (int y = 0; y < SIDE; y++) {
                for (int x = 0; x < SIDE; x++) {
                    inked[y][x] = (pixels.getArgb(x, y) & 0xffffff) != 0xffffff;
                }
            }
        });
        return inked;
    }

    private static int inkedWhere(boolean[][] inked, Shape shape, boolean within) {
        int count = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                if (inked[y][x] && shape.intersects(x, y, 1, 1) == within) {
                    count++;
                }
            }
        }
        return count;
    }

    @Test
    void aPatternStaysWithinARectangleBetweenPixels() {
        Rectangle2D box = new Rectangle2D.Double(10.4, 12.3, 31.7, 20.9);
        for (Hatch hatch : new Hatch[] {Hatch.RISING, Hatch.FALLING, Hatch.DOTS, Hatch.CROSSED}) {
            boolean[][] inked = inked(g -> hatch.paint(g, box, Color.BLACK));
            assertThat(inkedWhere(inked, box, false)).as(hatch.name()).isZero();
            assertThat(inkedWhere(inked, box, true)).as(hatch.name()).isGreaterThan(60);
        }
    }

    @Test
    void aPatternStaysWithinAShapeThatIsNoRectangle() {
        Ellipse2D round = new Ellipse2D.Double(10, 10, 40, 30);
        boolean[][] inked = inked(g -> Hatch.RISING.paint(g, round, Color.BLACK));
        assertThat(inkedWhere(inked, round, false)).isZero();
        assertThat(inkedWhere(inked, round, true)).isGreaterThan(100);
    }

    @Test
    void afterAClipAllCanBePaintedAgainInTheColourAndPlaceThatWereSet() {
        boolean[][] inked = inked(g -> {
            g.setTransform(AffineTransform.getTranslateInstance(-100, -100));
            Shape before = g.getClip();
            g.clip(new Rectangle2D.Double(110, 110, 5, 5));
            g.setColor(Color.BLACK);
            g.fill(new Rectangle2D.Double(100, 100, 60, 60));
            g.setClip(before);
            g.fill(new Rectangle2D.Double(140, 140, 5, 5));
        });
        assertThat(inked[12][12]).isTrue();
        assertThat(inked[20][20]).isFalse();
        assertThat(inked[42][42]).isTrue();
        assertThat(inked[50][50]).isFalse();
    }

    @Test
    void lettersThatReachIntoTheClipAreCutAndNotLost() {
        Font large = Typeface.SEMIBOLD.at(30);
        boolean[][] inked = inked(g -> {
            g.clip(new Rectangle2D.Double(30, 0, 30, 60));
            g.setFont(large);
            g.setColor(Color.BLACK);
            g.drawString("MMM", -20, 40);
        });
        assertThat(inkedWhere(inked, new Rectangle2D.Double(0, 0, 29, 60), true))
                .isZero();
        assertThat(inkedWhere(inked, new Rectangle2D.Double(31, 0, 29, 60), true))
                .isGreaterThan(100);
    }

    @Test
    void aClipWithinAClipIsWhatBothShareAndIsGivenBackInTheSameMeasure() {
        inked(g -> {
            g.scale(1.5, 1.5);
            g.clip(new Rectangle2D.Double(2, 2, 20, 20));
            g.clip(new Rectangle2D.Double(10, 10, 20, 20));
            assertThat(g.getClip().getBounds2D().getMinX()).isCloseTo(10, within(1e-9));
            assertThat(g.getClip().getBounds2D().getMaxX()).isCloseTo(22, within(1e-9));
            g.clip(new Rectangle2D.Double(40, 40, 5, 5));
            assertThat(g.getClip().getBounds2D().isEmpty()).isTrue();
        });
    }
}
