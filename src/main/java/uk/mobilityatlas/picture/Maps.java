package uk.mobilityatlas.picture;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.map.BaseMap;
import uk.mobilityatlas.graphic.map.Choropleth;
import uk.mobilityatlas.graphic.map.HexMap;
import uk.mobilityatlas.graphic.map.MapOptions;
import uk.mobilityatlas.graphic.map.Shading;
import uk.mobilityatlas.graphic.map.Viewport;

/** Draws shaded maps, keeping the ground of each level, which takes longer to make than a map. */
public final class Maps {
    private static final Texts TEXTS = Texts.beside(Maps.class);

    private final Geometries geometries;
    private final Supplier<Areas> areas;
    private final Map<Geography, BaseMap> grounds = new EnumMap<>(Geography.class);

    /** @param areas asked for when the first ground is made */
    public Maps(Geometries geometries, Supplier<Areas> areas) {
        this.geometries = geometries;
        this.areas = areas;
    }

    /** The ground of a level, made when it is first asked for. */
    public synchronized BaseMap baseMap(Geography geography) {
        return grounds.computeIfAbsent(
                geography, g -> new BaseMap(g, geometries, areas.get().all()));
    }

    /** @param viewport what is seen; null for all that has figures */
    public Choropleth choropleth(Shading shading, @Nullable Viewport viewport, MapOptions options, String headline) {
        return new Choropleth(baseMap(shading.figures().geography()), shading, viewport, options, headline);
    }

    /** All that has figures, with everything around it. */
    public Choropleth choropleth(Shading shading, String headline) {
        return choropleth(shading, null, MapOptions.ALL, headline);
    }

    public HexMap hexagons(Shading shading, MapOptions options, String headline) {
        return new HexMap(
                geometries.hexagons(shading.figures().geography()), shading, options, TEXTS.of("hex.note"), headline);
    }

    boolean hasHexagons(Geography geography) {
        return !geometries.hexagons(geography).isEmpty();
    }
}
