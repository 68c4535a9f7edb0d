package uk.mobilityatlas.bench;

import javafx.animation.AnimationTimer;

/** Waits until what stands in the window now has been drawn. */
public final class OnScreen {
    /** The word that is printed. */
    static final String WORD = "on screen";

    private static final int PULSES = 2;

    private OnScreen() {}

    /** One pulse hands the picture over, by the next it has been drawn: then says so and ends the process. */
    public static void sayAndEnd() {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses > PULSES) {
                    System.out.println(WORD);
                    System.exit(0);
                }
            }
        }.start();
    }
}
