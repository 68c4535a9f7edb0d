package uk.mobilityatlas.view.explore;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.map.Viewport;

/** Which part of the country the map shows: where it opens, all of it, or what somebody has moved it to. */
final class MapLook {
    private final Desk desk;
    private @Nullable Viewport viewport;
    private boolean whole;

    MapLook(Desk desk) {
        this.desk = desk;
    }

    /** Shows where the map opens: the user's own council and what lies around it, or all of the country where there is none. */
    void open() {
        viewport = null;
        whole = false;
    }

    /** Shows all of the country. */
    void all() {
        viewport = null;
        whole = true;
    }

    /** Shows a part of it. */
    void at(Viewport part) {
        viewport = part;
        whole = false;
    }

    /** Another level or kind of map begins where the map opens, unless all of it was looked at. */
    void turn() {
        viewport = null;
    }

    /** What it has been moved to; null where it has not. */
    @Nullable
    Viewport viewport() {
        return viewport;
    }

    /** Whether it is where the map opens. */
    boolean opening() {
        return viewport == null && !whole;
    }

    /** The areas that are to be in sight; none for all of them. */
    List<AreaCode> framed(AreaFigures figures) {
        return opening() ? around(figures) : List.of();
    }

    /** The councils of the own one's region, or of its nation where it lies in none; none where the map has no figures there. */
    List<AreaCode> around(AreaFigures figures) {
        Geography level = figures.geography();
        Area home = desk.home().area().orElse(null);
        boolean councils = level == Geography.DISTRICT || level == Geography.UPPER_TIER;
        if (home == null || !councils || !figures.nationsWithFigures().contains(AreaFigures.nation(home))) {
            return List.of();
        }
        AreaCode larger = home.isIn(Geography.COMBINED_AUTHORITY)
                ? home.code()
                : Optional.ofNullable(home.region()).orElse(home.nation());
        return larger == null
                ? List.of()
                : desk.areas().members(larger, level).stream().map(Area::code).toList();
    }
}
