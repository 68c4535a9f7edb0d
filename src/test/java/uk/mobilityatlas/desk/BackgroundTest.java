package uk.mobilityatlas.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final Deque<Runnable> queue = new ArrayDeque<>();
    private final List<Throwable> lost = new ArrayList<>();
    private final List<Object> heard = new ArrayList<>();
    private final Background background = new Background(queue::add, Runnable::run, lost::add);

    @Test
    void theNewestRequestOfAKeyWins() {
        background.run("map", progress -> "old", heard::add, heard::add);
        background.run("map", progress -> "new", heard::add, heard::add);
        assertThat(background.waitingProperty().get()).isEqualTo(1);
        workOff();
        assertThat(heard).containsExactly("new");
        assertThat(background.waitingProperty().get()).isZero();
    }

    @Test
    void anAnswerThatComesTooLateIsDropped() {
        background.run(
                "map",
                progress -> {
                    background.run("map", later -> "new", heard::add, heard::add);
                    return "old";
                },
                heard::add,
                heard::add);
        workOff();
        assertThat(heard).containsExactly("new");
    }

    @Test
    void keysDoNotDisturbEachOther() {
        background.run("map", progress -> 1, heard::add, heard::add);
        background.run("table", progress -> 2, heard::add, heard::add);
        workOff();
        assertThat(heard).containsExactly(1, 2);
    }

    @Test
    void aFailureReachesWhoeverAsked() {
        IllegalStateException failure = new IllegalStateException("broken");
        background.run(
                "map",
                progress -> {
                    throw failure;
                },
                heard::add,
                heard::add);
        workOff();
        assertThat(heard).containsExactly(failure);
        assertThat(lost).isEmpty();
    }

    @Test
    void aFailureThatNobodyWaitsForIsNotLost() {
        background.run(
                "map",
                progress -> {
                    background.cancel("map");
                    assertThat(progress.cancelled()).isTrue();
                    throw new IllegalStateException("broken");
                },
                heard::add,
                heard::add);
        workOff();
        assertThat(heard).isEmpty();
        assertThat(lost).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFailureInTheAnswersReceiverIsNotLostEither() {
        background.run(
                "map",
                progress -> "answer",
                answer -> {
                    throw new IllegalStateException("cannot show it");
                },
                heard::add);
        workOff();
        assertThat(lost).hasSize(1);
    }

    @Test
    void progressIsHeardUntilCancelled() {
        List<Double> parts = new ArrayList<>();
        background.run(
                "build",
                progress -> {
                    progress.reached(0.5);
                    background.cancel("build");
                    progress.reached(0.75);
                    return "built";
                },
                parts::add,
                heard::add,
                heard::add);
        workOff();
        assertThat(parts).containsExactly(0.5);
        assertThat(heard).isEmpty();
    }

    private void workOff() {
        for (Runnable work = queue.poll(); work != null; work = queue.poll()) {
            work.run();
        }
    }
}
