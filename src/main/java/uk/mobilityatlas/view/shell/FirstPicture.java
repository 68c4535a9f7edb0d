package uk.mobilityatlas.view.shell;

import java.nio.IntBuffer;
import javafx.animation.AnimationTimer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import uk.mobilityatlas.desk.KeptPicture;
import uk.mobilityatlas.graphic.Palette;

/**
 * What the window shows before its words and controls are made: the open view's picture where it will stay, so that nothing
 * moves when they come. None of it is a control, and no style is looked up for it.
 */
public final class FirstPicture extends Pane {
    private static final int PULSES = 2;

    /** @param x where the picture's upper left corner is in the window */
    public FirstPicture(KeptPicture picture, double x, double y, Palette palette) {
        java.awt.Color paper = palette.paper();
        setBackground(Background.fill(Color.rgb(paper.getRed(), paper.getGreen(), paper.getBlue())));
        for (int[] layer : picture.layers()) {
            ImageView view = new ImageView(new WritableImage(new PixelBuffer<>(
                    picture.width(), picture.height(), IntBuffer.wrap(layer), PixelFormat.getIntArgbPreInstance())));
            view.setFitWidth(picture.width() / picture.scale());
            view.setFitHeight(picture.height() / picture.scale());
            view.relocate(x, y);
            getChildren().add(view);
        }
    }

    /** One pulse hands the picture over, by the next it has been drawn: only then is there time for more. */
    public static void whenDrawn(Runnable then) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses > PULSES) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }
}
