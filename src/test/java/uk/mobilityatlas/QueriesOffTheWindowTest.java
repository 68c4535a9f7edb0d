package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Notice;
import uk.mobilityatlas.desk.Notices;
import uk.mobilityatlas.observation.Observations;

/** A walk through the real window, every view open in turn, while every question to the database is watched. */
@Tag(WindowTest.TAG)
class QueriesOffTheWindowTest {
    private final Set<String> onTheWindow = ConcurrentHashMap.newKeySet();
    private final AtomicInteger questions = new AtomicInteger();
    private final CopyOnWriteArrayList<Throwable> lost = new CopyOnWriteArrayList<>();

    @Test
    void noQuestionIsAskedOnTheWindowsThread() throws Exception {
        FxToolkit.registerPrimaryStage();
        ExecutorService workers = Background.threads(2);
        Background background = new Background(workers, Platform::runLater, lost::add);
        Notices notices = new Notices();
        RealWindow window = WaitForAsyncUtils.asyncFx(
                        () -> new RealWindow(1280, 800, watched(RealAtlas.observations()), background, notices))
                .get();
        try {
            quiet(background);
            for (String view : new String[] {"explore", "compare", "profile", "types"}) {
                onWindow(() -> ((ToggleButton) window.scene().lookup("#rail-" + view)).fire());
                quiet(background);
                for (Selection next : walk(window.desk().state().get())) {
                    onWindow(() -> window.desk().state().publish(next));
                    quiet(background);
                }
            }
            onWindow(() -> window.desk().history().undo());
            quiet(background);
        } finally {
            onWindow(window::close);
            workers.shutdown();
            assertThat(workers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(questions).hasValueGreaterThan(20);
        assertThat(onTheWindow).isEmpty();
        assertThat(lost).isEmpty();
        // the window of a test has no workspace, and says so; nothing else may have gone wrong
        Notice said = notices.currentProperty().get();
        assertThat(said == null ? "" : said.sentence()).isIn("", NoWorkspace.SENTENCE);
    }

    /** Another indicator, period, level, benchmark, and an area more. */
    private static Selection[] walk(Selection from) {
        Selection other = from.withIndicator("employment-rate").withPeriod(null);
        Selection districts = other.withGeography(Geography.DISTRICT);
        Selection more = districts.toggling(new AreaCode("E07000098"));
        Selection regional = more.withBenchmark(Benchmark.REGION);
        return new Selection[] {other, districts, more, regional, from};
    }

    private Observations watched(Observations asked) {
        return (Observations) Proxy.newProxyInstance(
                Observations.class.getClassLoader(), new Class<?>[] {Observations.class}, (proxy, method, values) -> {
                    questions.incrementAndGet();
                    if (Platform.isFxApplicationThread()) {
                        onTheWindow.add(method.getName());
                    }
                    try {
                        return method.invoke(asked, values);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    private static void onWindow(Runnable doing) throws Exception {
        WaitForAsyncUtils.asyncFx(doing).get();
    }

    /** Waits until nothing is under way and no pulse begins anything more. */
    private static void quiet(Background background) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(1, TimeUnit.MINUTES, () -> WaitForAsyncUtils.asyncFx(
                        () -> background.waitingProperty().get() == 0)
                .get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
