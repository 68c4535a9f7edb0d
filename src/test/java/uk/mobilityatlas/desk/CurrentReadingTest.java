package uk.mobilityatlas.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Library;
import uk.mobilityatlas.comparison.OwnFigures;
import uk.mobilityatlas.observation.LibraryContents;

/** What the window asks for, while the library is swapped. */
class CurrentReadingTest {
    private static final LibraryContents BOTH = OwnFigures.beside(RealAtlas.contents());

    private final Library library = new Library(RealAtlas.answers());
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void theSameSelectionIsAskedAnewOfWhatIsThereNow() {
        Desk desk = Desks.showing(Desks.NEET, Runnable::run, library);
        Reading before = Desks.reading(desk);
        library.swap(BOTH);
        assertThat(Desks.reading(desk).answers()).isSameAs(library.answers()).isNotSameAs(before.answers());
        assertThat(Desks.reading(desk).selection()).isEqualTo(Desks.NEET);
        assertThat(desk.notices().currentProperty().get()).isNull();
        assertThat(desk.catalogue().search("bus passes")).isNotEmpty();
        desk.state().change(s -> s.withIndicator(OwnFigures.ID));
        Reading own = Desks.reading(desk);
        assertThat(own.figures().orElseThrow().areas().value(Desks.BLACKPOOL)).contains(12.0);
        assertThat(Objects.requireNonNull(desk.reading().detailsProperty().get())
                        .series(Desks.BLACKPOOL))
                .isPresent();
    }

    @Test
    void anIndicatorThatIsGoneGivesWayToTheFirstAndASentenceSaysSo() {
        library.swap(BOTH);
        Desk desk = Desks.showing(Desks.NEET.withIndicator(OwnFigures.ID), Runnable::run, library);
        library.swap(RealAtlas.contents());
        assertThat(Desks.reading(desk).indicator().id()).isEqualTo("neet-16-17");
        assertThat(desk.state().get().areas()).isEqualTo(Desks.NEET.areas());
        assertThat(desk.catalogue().search("bus passes")).isEmpty();
        assertThat(Objects.requireNonNull(desk.notices().currentProperty().get())
                        .sentence())
                .isEqualTo("Bus passes given out is no longer there; NEET, age 16-17 is shown.");
    }

    @Test
    void goingBackToASelectionWhoseIndicatorIsGoneFallsBackToo() {
        library.swap(BOTH);
        Desk desk = Desks.showing(Desks.NEET.withIndicator(OwnFigures.ID), Runnable::run, library);
        desk.state().change(s -> s.withIndicator("economic-inactivity"));
        library.swap(RealAtlas.contents());
        assertThat(Desks.reading(desk).indicator().id()).isEqualTo("economic-inactivity");
        desk.history().undo();
        assertThat(Desks.reading(desk).indicator().id()).isEqualTo("neet-16-17");
    }

    @Test
    void workBegunOnTheFormerContentsNeverShowsBesideTheNew() {
        Desk desk = Desks.showing(Desks.NEET, waiting::add, library);
        Answers former = library.answers();
        library.swap(BOTH);
        assertThat(waiting).isNotEmpty();
        work();
        assertThat(Desks.reading(desk).answers()).isSameAs(library.answers()).isNotSameAs(former);
        assertThat(Objects.requireNonNull(desk.reading().detailsProperty().get())
                        .reading())
                .isSameAs(Desks.reading(desk));
    }
}
