package uk.mobilityatlas.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.stage.Stage;
import javafx.stage.Window;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.desk.Brush;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.desk.screen.Screen;
import uk.mobilityatlas.view.NoFiles;
import uk.mobilityatlas.view.compare.CompareView;
import uk.mobilityatlas.view.distribution.DistributionView;
import uk.mobilityatlas.view.explore.ExploreView;
import uk.mobilityatlas.view.relationship.RelationshipView;
import uk.mobilityatlas.view.rug.RugView;

/**
 * The map, the trends with their table, the rug, the distribution and the relationship of all districts in one window, on
 * the software pipeline: how long they take to answer a brush, and a whole frame with the toolkit's own painting.
 */
final class BrushBenchmark implements Benchmark {
    private static final int WARM_UPS = 60;
    private static final int REPEATS = 200;
    private static final Selection DISTRICTS =
            Desks.NEET.withIndicator("claimant-rate").withPeriod(null).withGeography(Geography.DISTRICT);

    private final Random random = new Random(5);
    private final List<AreaCode> areas = new ArrayList<>();

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
        Desk desk = onWindow(this::open);
        onWindow(() -> {
            bench.alone(
                    "brush in six linked views, " + areas.size() + " areas: work", WARM_UPS, REPEATS, () -> desk.brush()
                            .put(next()));
            return null;
        });
        frames(bench, desk.brush());
        onWindow(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return null;
        });
    }

    private Desk open() {
        Theme.loadTypeface();
        Desk desk = Desks.showing(DISTRICTS);
        RealAtlas.areas().of(Geography.DISTRICT).stream().map(Area::code).forEach(areas::add);
        SaveDialog save = new SaveDialog(new NoFiles(), desk.background(), desk.notices());
        List<Screen> views = List.of(
                new ExploreView(desk),
                new CompareView(desk, save, List.of()),
                new RugView(desk),
                new DistributionView(desk),
                new RelationshipView(desk));
        TilePane tiles = new TilePane();
        tiles.setPrefColumns(3);
        for (Screen view : views) {
            Node node = view.node();
            ((Region) node).setPrefSize(630, 560);
            tiles.getChildren().add(node);
        }
        Stage stage = new Stage();
        Scene scene = new Scene(tiles, 1900, 1140);
        desk.theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return desk;
    }

    /** A brush of a few up to all areas. */
    private Set<AreaCode> next() {
        int count = 1 + random.nextInt(areas.size());
        Set<AreaCode> picked = new HashSet<>();
        while (picked.size() < count) {
            picked.add(areas.get(random.nextInt(areas.size())));
        }
        return picked;
    }

    private void frames(Bench bench, Brush brush) throws Exception {
        CompletableFuture<double[]> done = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private final double[] times = new double[REPEATS];
            private int frame = -WARM_UPS;
            private long before;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (frame > 0 && frame <= REPEATS) {
                    times[frame - 1] = (time - before) / 1e6;
                }
                before = time;
                brush.put(next());
                if (frame++ == REPEATS) {
                    stop();
                    done.complete(times);
                }
            }
        }.start());
        bench.row("brush in six linked views, " + areas.size() + " areas: frame", new Timing(done.get()), null, "");
    }

    private static <T> T onWindow(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
