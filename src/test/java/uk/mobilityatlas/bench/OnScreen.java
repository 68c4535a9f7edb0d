package uk.mobilityatlas.bench;

import java.time.Duration;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Waits until what stands in the window now has been drawn. */
public final class OnScreen {
    /** The word that is printed, before the milliseconds of processor time that it took. */
    static final String WORD = "on screen ";

    /** The property that has the window closed as a person would, so that it remembers where it was. */
    static final String CLOSE = "bench.close";

    private static final int PULSES = 2;

    private OnScreen() {}

    /** One pulse hands the picture over, by the next it has been drawn: then says so and ends the process. */
    public static void sayAndEnd() {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses > PULSES) {
                    stop();
                    System.out.println(WORD + processorTime());
                    if (Boolean.getBoolean(CLOSE)) {
                        Platform.exit();
                    } else {
                        System.exit(0);
                    }
                }
            }
        }.start();
    }

    private static long processorTime() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .orElse(0L);
    }
}
