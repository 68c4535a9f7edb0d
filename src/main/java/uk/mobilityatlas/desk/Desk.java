package uk.mobilityatlas.desk;

import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.observation.Observations;

/** What every view may use: the words and figures of the pack, the one selection, and the window's furniture. */
public record Desk(
        Catalogue catalogue,
        Areas areas,
        Observations observations,
        Geometries geometries,
        PackVersion version,
        SelectionState state,
        History history,
        CurrentReading reading,
        Background background,
        Notices notices,
        Theme theme,
        MethodPages methods,
        Brush brush) {
    /** A desk with its method pages shut and nothing brushed. */
    public Desk(
            Catalogue catalogue,
            Areas areas,
            Observations observations,
            Geometries geometries,
            PackVersion version,
            SelectionState state,
            History history,
            CurrentReading reading,
            Background background,
            Notices notices,
            Theme theme) {
        this(
                catalogue,
                areas,
                observations,
                geometries,
                version,
                state,
                history,
                reading,
                background,
                notices,
                theme,
                new MethodPages(),
                new Brush());
    }

    /** Puts an area into the comparison or takes it out, and says so where the comparison is full. */
    public void compare(AreaCode area) {
        Selection selection = state.get();
        if (selection.areas().size() >= Selection.MOST_AREAS
                && !selection.areas().contains(area)) {
            notices.remark(Strings.text("compare.full", Selection.MOST_AREAS));
        } else {
            state.publish(selection.toggling(area));
        }
    }
}
