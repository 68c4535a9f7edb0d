package uk.mobilityatlas.desk;

import java.util.List;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.AreaFilter;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.observation.Observations;

/** What every view may use: the library's words and figures as they are now, the one selection, and the window's furniture. */
public record Desk(
        LibraryState library,
        Geometries geometries,
        SelectionState state,
        History history,
        CurrentReading reading,
        Background background,
        Notices notices,
        Theme theme,
        MethodPages methods,
        Brush brush,
        HomeCouncil home,
        FinderState finder,
        IndicatorShelf shelf,
        AreaSets sets) {
    private static final Texts TEXTS = Texts.beside(Desk.class);

    /** A desk with its method pages shut, nothing brushed, no council of one's own, and no finder open. */
    public Desk(
            LibraryState library,
            Geometries geometries,
            SelectionState state,
            History history,
            CurrentReading reading,
            Background background,
            Notices notices,
            Theme theme) {
        this(
                library,
                geometries,
                state,
                history,
                reading,
                background,
                notices,
                theme,
                new MethodPages(),
                new Brush(),
                new HomeCouncil(state, library, background, notices),
                new FinderState(),
                new IndicatorShelf(state),
                new AreaSets(library, notices));
    }

    /** Answers from what the library holds now; work in the background takes them once. */
    public Answers answers() {
        return library.get();
    }

    public Catalogue catalogue() {
        return answers().catalogue();
    }

    public Areas areas() {
        return answers().areas();
    }

    public Observations observations() {
        return answers().observations();
    }

    public PackVersion version() {
        return answers().version();
    }

    /** The areas of the level that the filter lets through. */
    public List<AreaCode> drawn() {
        Selection selection = state.get();
        return List.copyOf(new AreaFilter(areas()).through(selection.filter(), areas().of(selection.geography())));
    }

    /** Puts an area into the comparison or takes it out, and says so where the comparison is full. */
    public void compare(AreaCode area) {
        Selection selection = state.get();
        if (selection.areas().size() >= Selection.MOST_AREAS
                && !selection.areas().contains(area)) {
            notices.remark(TEXTS.of("compare.full", Selection.MOST_AREAS));
        } else {
            state.publish(selection.toggling(area));
        }
    }

    /** Takes all areas out of the comparison, in one step that can be taken back. */
    public void clearComparison() {
        Selection before = state.get();
        if (!before.areas().isEmpty()) {
            state.publish(before.withAreas(List.of()));
            notices.remark(Notice.of(TEXTS.of("compare.cleared", before.areas().size()))
                    .with(TEXTS.of("top.undo"), () -> state.change(s -> s.withAreas(before.areas()))));
        }
    }

    /** Shows the indicator on which the atlas opens, which has a figure for every council. */
    public void showFirst() {
        state.change(s -> s.withIndicator(catalogue().neet().id()));
    }
}
