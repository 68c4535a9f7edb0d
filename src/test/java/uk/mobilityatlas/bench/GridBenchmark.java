package uk.mobilityatlas.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.view.rug.RugView;

/**
 * All indicators at a glance on the software pipeline, many of whose cells have no figure: from the view's making to its
 * pixels, a frame of scrolling, and how much memory the renderer asks for to paint it once.
 */
final class GridBenchmark implements Benchmark {
    private static final int WARM_UPS = 2;
    private static final int REPEATS = 11;
    private static final int FRAMES = 100;
    private static final List<AreaCode> WELSH = codes(
            "W06000008",
            "W06000002",
            "W06000010",
            "W06000009",
            "W06000023",
            "W06000006",
            "W06000011",
            "W06000015",
            "W06000001",
            "W06000005",
            "W06000003",
            "W06000004");

    private static List<AreaCode> codes(String... codes) {
        return List.of(codes).stream().map(AreaCode::new).toList();
    }

    @Override
    public void run(Bench bench) throws Exception {
        System.setProperty("javafx.animation.fullspeed", "true");
        CompletableFuture<Void> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> started.complete(null));
        } catch (IllegalStateException already) {
            Platform.runLater(() -> started.complete(null));
        }
        started.join();
        Platform.setImplicitExit(false);
        measure(bench, "5 places with their neighbours", WELSH.subList(0, 5), 1);
        measure(bench, "12 places with their neighbours, text at 150%", WELSH, 1.5);
    }

    /** Frames follow each other without waiting for the screen's next turn, so that each takes as long as its work. */
    private static void frames(Bench bench, String name, ScrollPane rows) throws Exception {
        CompletableFuture<double[]> done = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private final double[] times = new double[FRAMES];
            private int frame = -FRAMES;
            private long before;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (frame > 0 && frame <= FRAMES) {
                    times[frame - 1] = (time - before) / 1e6;
                }
                before = time;
                rows.setVvalue(rows.getVvalue() >= 1 ? 0 : rows.getVvalue() + 0.05);
                if (frame++ == FRAMES) {
                    stop();
                    done.complete(times);
                }
            }
        }.start());
        bench.row(name, new Timing(done.get()), null, "");
    }

    private void measure(Bench bench, String name, List<AreaCode> places, double text) throws Exception {
        Stage stage = onWindow(() -> {
            Theme.loadTypeface();
            Selection asked = Desks.NEET
                    .withIndicator("weekly-pay")
                    .withPeriod(null)
                    .withGeography(Geography.DISTRICT)
                    .withAreas(places);
            Desk desk = Desks.showing(asked);
            desk.theme().textScaleProperty().set(text);
            Stage shown = new Stage();
            bench.alone("at a glance, " + name + ": first pixels", WARM_UPS, REPEATS, () -> {
                Scene scene = scene(desk);
                shown.setScene(scene);
                shown.show();
                scene.snapshot(null);
            });
            Scene scene = scene(desk);
            shown.setScene(scene);
            long before = renderer();
            scene.snapshot(null);
            bench.memory("at a glance, " + name + ": the renderer's memory", renderer() - before);
            return shown;
        });
        frames(bench, "at a glance, " + name + ": a frame of scrolling", (ScrollPane)
                stage.getScene().lookup(".rug-stack .compare-scroll"));
        onWindow(() -> {
            stage.close();
            return null;
        });
    }

    private static Scene scene(Desk desk) {
        Node view = new RugView(desk).node();
        Scene scene = new Scene((javafx.scene.Parent) view, 1140, 640);
        desk.theme().dress(scene);
        return scene;
    }

    /** Bytes that the thread which paints for the toolkit has asked for so far. */
    private static long renderer() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
                .mapToLong(thread -> threads.getThreadAllocatedBytes(thread.getId()))
                .sum();
    }

    private static <T> T onWindow(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
