package uk.mobilityatlas.view.explore;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.RealWindow;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.bench.Bench;
import uk.mobilityatlas.bench.Benchmark;
import uk.mobilityatlas.bench.Timing;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.desk.Notices;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.indicator.Indicator;

/**
 * The real window at 1280 by 800 on the software pipeline. A change is timed from the new selection to the painted map:
 * query, classes, paint and upload to the image, and everything else that the window does on the way, one after the
 * other; not the wait for the pulse, nor the verdicts and trends that come after the map. Beside it the same map
 * painted again.
 */
public final class WindowBenchmark implements Benchmark {
    private static final int WARM_UPS = 150;
    private static final int REPEATS = 200;
    private static final int FRAMES = 240;

    private final Turns turns = new Turns();
    private final Random random = new Random(20);
    private RealWindow window;
    private MapPane pane;

    @Override
    public void run(Bench bench) throws Exception {
        // frames follow each other without waiting for the screen's next turn, so that their number a second is their
        // work
        System.setProperty("javafx.animation.fullspeed", "true");
        RealAtlas.areas();
        CompletableFuture<Void> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> started.complete(null));
        } catch (IllegalStateException already) {
            Platform.runLater(() -> started.complete(null));
        }
        started.join();
        onWindow(this::open);
        onWindow(() -> {
            change(bench, "another period", this::otherPeriod);
            change(bench, "another indicator", this::otherIndicator);
            change(
                    bench,
                    "another indicator or period",
                    s -> random.nextBoolean() ? otherPeriod(s) : otherIndicator(s));
            change(bench, "another geography", this::otherGeography);
            return null;
        });
        onWindow(() -> {
            hover(bench);
            return null;
        });
        frames(bench, "pan", this::drag);
        frames(bench, "zoom", this::wheel);
        onWindow(() -> {
            window.close();
            Platform.exit();
            return null;
        });
    }

    private Void open() {
        window = new RealWindow(1280, 800, RealAtlas.observations(), turns.background(), new Notices());
        pane = (MapPane) window.scene().lookup("#map");
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
        turns.all();
        return null;
    }

    private Selection selection() {
        return window.desk().state().get();
    }

    private Reading reading() {
        return window.desk().reading().readingProperty().get();
    }

    private Selection otherPeriod(Selection selection) {
        var periods = reading().periods();
        return periods.size() < 2
                ? otherIndicator(selection)
                : selection.withPeriod(periods.get(random.nextInt(periods.size())));
    }

    private Selection otherIndicator(Selection selection) {
        List<Indicator> all = RealAtlas.catalogue().indicators();
        return selection.withIndicator(all.get(random.nextInt(all.size())).id()).withPeriod(null);
    }

    private Selection otherGeography(Selection selection) {
        List<Geography> levels = new ArrayList<>(reading().indicator().geographies());
        levels.retainAll(EnumSet.complementOf(EnumSet.of(Geography.WIDER)));
        return levels.size() < 2
                ? otherIndicator(selection)
                : selection.withGeography(levels.get(random.nextInt(levels.size())));
    }

    private void change(Bench bench, String name, UnaryOperator<Selection> next) throws Exception {
        List<Double> changes = new ArrayList<>();
        List<Double> repaints = new ArrayList<>();
        for (int i = -WARM_UPS; changes.size() < REPEATS; i++) {
            Selection asked = next.apply(selection());
            MapFrame before = pane.model().frame();
            if (asked.equals(selection())) {
                continue;
            }
            long start = System.nanoTime();
            window.desk().state().publish(asked);
            turns.until(() -> reading().selection().equals(asked)
                    && (reading().found() == null || pane.model().frame() != before));
            long painted = System.nanoTime();
            boolean drawn = reading().found() != null;
            turns.all();
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            long again = System.nanoTime();
            pane.model().paint();
            turns.all();
            long repainted = System.nanoTime();
            if (i >= 0 && drawn) {
                changes.add((painted - start) / 1e6);
                repaints.add((repainted - again) / 1e6);
            }
        }
        double known = new Timing(array(repaints)).median();
        Timing timing = new Timing(array(changes));
        bench.row(
                "map after " + name, timing, timing.median() / known, "the same map painted again (" + known + " ms)");
    }

    private void hover(Bench bench) throws Exception {
        List<Point2D> places = landPlaces();
        bench.alone("hover", WARM_UPS, REPEATS, () -> {
            Point2D over = places.get(random.nextInt(places.size()));
            Event.fireEvent(pane, mouse(MouseEvent.MOUSE_MOVED, over.getX(), over.getY()));
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
        });
    }

    /** Places that lie on areas of the upper tier, which has the most to say on a card. */
    private List<Point2D> landPlaces() {
        window.desk()
                .state()
                .change(s -> s.withIndicator("neet-16-17").withPeriod(null).withGeography(Geography.UPPER_TIER));
        turns.all();
        List<Point2D> places = new ArrayList<>();
        while (places.size() < REPEATS) {
            Point2D place = new Point2D(random.nextDouble(pane.getWidth()), random.nextDouble(pane.getHeight()));
            if (pane.areaAt(place.getX(), place.getY()).isPresent()) {
                places.add(place);
            }
        }
        return places;
    }

    private void drag(int frame) {
        double across = pane.getWidth() / 2 + 100 * Math.sin(frame / 20.0);
        double down = pane.getHeight() / 2 + 60 * Math.cos(frame / 20.0);
        if (frame == 0) {
            Event.fireEvent(pane, mouse(MouseEvent.MOUSE_PRESSED, across - 20, down));
        }
        Event.fireEvent(pane, mouse(MouseEvent.MOUSE_DRAGGED, across, down));
    }

    private void wheel(int frame) {
        double turn = 12 * Math.cos(frame / 20.0);
        Event.fireEvent(
                pane,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        400,
                        300,
                        400,
                        300,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        turn,
                        0,
                        turn,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    private static MouseEvent mouse(javafx.event.EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    /** Frames with the toolkit's own painting, each from the one before to this one. */
    private void frames(Bench bench, String name, java.util.function.IntConsumer move) throws Exception {
        CompletableFuture<double[]> done = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private final double[] times = new double[FRAMES];
            private int frame = -60;
            private long before;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (frame > 0 && frame <= FRAMES) {
                    times[frame - 1] = (time - before) / 1e6;
                }
                before = time;
                move.accept(frame + 60);
                if (frame++ == FRAMES) {
                    stop();
                    done.complete(times);
                }
            }
        }.start());
        bench.row("frame while the map is moved: " + name, new Timing(done.get()), null, "");
    }

    private static double[] array(List<Double> times) {
        return times.stream().flatMapToDouble(DoubleStream::of).toArray();
    }

    private static <T> T onWindow(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
