package uk.mobilityatlas.desk;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Library;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.stats.ClassMethod;

/** Desks on the real pack whose background work is done at once, so that no test waits. */
public final class Desks {
    public static final AreaCode BLACKPOOL = new AreaCode("E06000009");
    public static final AreaCode BARNSLEY = new AreaCode("E08000038");
    public static final AreaCode CORNWALL = new AreaCode("E06000052");
    public static final Selection NEET = new Selection(
            "neet-16-17",
            null,
            Geography.UPPER_TIER,
            List.of(BLACKPOOL, BARNSLEY, CORNWALL),
            Benchmark.ENGLAND,
            ClassMethod.NATURAL,
            Selection.MapKind.MAP,
            Selection.Filter.NONE);

    private Desks() {}

    /** A desk that shows a selection. */
    public static Desk showing(Selection selection) {
        return showing(selection, Runnable::run);
    }

    /** A desk whose work is done by an executor. */
    public static Desk showing(Selection selection, Executor workers) {
        return showing(selection, workers, new Library(RealAtlas.answers()));
    }

    /** A desk on a library of one's own. */
    public static Desk showing(Selection selection, Executor workers, Library library) {
        SelectionState state = new SelectionState(selection);
        LibraryState present = new LibraryState(library, Runnable::run);
        Notices notices = new Notices();
        Background background = new Background(workers, Runnable::run, notices::lost);
        Desk desk = new Desk(
                present,
                RealAtlas.geometries(),
                state,
                new History(state),
                new CurrentReading(state, present, background, notices),
                background,
                notices,
                new Theme());
        desk.reading().read();
        return desk;
    }

    /** What a desk shows now. */
    public static Reading reading(Desk desk) {
        return Objects.requireNonNull(desk.reading().readingProperty().get());
    }
}
