package uk.mobilityatlas.desk;

import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geometries;
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
        MethodPages methods) {
    /** A desk with its method pages shut. */
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
                new MethodPages());
    }
}
