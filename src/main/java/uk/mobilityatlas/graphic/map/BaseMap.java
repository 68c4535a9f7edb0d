package uk.mobilityatlas.graphic.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.Size;

/**
 * The ground on which a geography's maps are drawn: its outlines, the nations around and below them, and who lies where.
 * Made once and kept, since it holds what has been thinned.
 */
public final class BaseMap {
    static final AreaCode LONDON = new AreaCode("E12000007");

    private static final int SCENES_KEPT = 16;

    private final Geography geography;
    private final Outlines areas;
    private final Outlines nations;
    private final Map<AreaCode, Area> register = new HashMap<>();
    private final Map<List<Object>, MapScene> scenes = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, MapScene> eldest) {
            return size() > SCENES_KEPT;
        }
    };

    public BaseMap(Geography geography, Geometries geometries, Collection<Area> register) {
        this.geography = geography;
        this.areas = new Outlines(geometries.boundaries(geography));
        this.nations = new Outlines(geometries.boundaries(Geography.NATION));
        for (Area area : register) {
            this.register.put(area.code(), area);
        }
    }

    public Geography geography() {
        return geography;
    }

    /** The outlines of the geography. */
    public Outlines areas() {
        return areas;
    }

    Outlines nations() {
        return nations;
    }

    /** Whether the areas leave land between them, so that the nations must be drawn below. */
    boolean hasGaps() {
        return geography == Geography.COMBINED_AUTHORITY;
    }

    /** The nation of an outline by number. */
    @Nullable
    AreaCode nation(int number) {
        Area area = register.get(areas.area(number));
        return area == null ? null : AreaFigures.nation(area);
    }

    /** Whether an outline lies in London; a region or nation never does. */
    boolean inLondon(int number) {
        Area area = register.get(areas.area(number));
        return area != null && LONDON.equals(area.region());
    }

    /** The lines of a view, with the nations around it or without; the last few are kept. */
    MapScene scene(Set<AreaCode> nations, Viewport viewport, Size size, boolean around) {
        Rectangle2D frame = new Rectangle2D.Double(0, 0, size.width(), size.height());
        List<Object> view = List.of(Set.copyOf(nations), viewport, frame, around);
        synchronized (scenes) {
            MapScene scene = scenes.get(view);
            if (scene == null) {
                scene = MapScene.of(this, nations, viewport, frame, around);
                scenes.put(view, scene);
            }
            return scene;
        }
    }

    /** The lines of London in its inset; the last few are kept. */
    MapScene london(Viewport viewport, Rectangle2D frame) {
        List<Object> view = List.of(Set.of(LONDON), viewport, frame, false);
        synchronized (scenes) {
            MapScene scene = scenes.get(view);
            if (scene == null) {
                scene = MapScene.london(this, viewport, frame);
                scenes.put(view, scene);
            }
            return scene;
        }
    }

    /** The boroughs of London among the outlines. */
    List<AreaCode> london() {
        List<AreaCode> boroughs = new ArrayList<>();
        for (int n = 0; n < areas.count(); n++) {
            if (inLondon(n)) {
                boroughs.add(areas.area(n));
            }
        }
        return boroughs;
    }
}
