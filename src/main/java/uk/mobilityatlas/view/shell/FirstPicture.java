package uk.mobilityatlas.view.shell;

import java.nio.IntBuffer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import uk.mobilityatlas.desk.memory.SavedPicture;
import uk.mobilityatlas.graphic.Palette;

/**
 * What the window shows before its words and controls are made: the open view's picture where it will stay, so that nothing
 * moves when they come. None of it is a control, and no style is looked up for it.
 */
public final class FirstPicture extends Pane {
    /** @param x where the picture's upper left corner is in the window */
    public FirstPicture(SavedPicture picture, double x, double y, Palette palette) {
        setBackground(Background.fill(paper(palette)));
        for (int[] layer : picture.layers()) {
            ImageView view = new ImageView(new WritableImage(new PixelBuffer<>(
                    picture.width(), picture.height(), IntBuffer.wrap(layer), PixelFormat.getIntArgbPreInstance())));
            view.setFitWidth(picture.width() / picture.scale());
            view.setFitHeight(picture.height() / picture.scale());
            view.relocate(x, y);
            getChildren().add(view);
        }
    }

    /** The ground of the window, which the desktop shows until anything is drawn. */
    public static Color paper(Palette palette) {
        java.awt.Color paper = palette.paper();
        return Color.rgb(paper.getRed(), paper.getGreen(), paper.getBlue());
    }

    /**
     * Does something once the picture has been drawn: one pulse hands it over, by the next it is there.
     *
     * @param meanwhile something short, for the time in which another thread draws
     */
    public static void whenDrawn(Runnable meanwhile, Runnable then) {
        new AnimationTimer() {
            private boolean handedOver;

            @Override
            public void handle(long now) {
                if (handedOver) {
                    stop();
                    then.run();
                } else {
                    handedOver = true;
                    Platform.runLater(meanwhile);
                }
            }
        }.start();
    }
}
