package uk.mobilityatlas.ingest.place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Boundaries;
import uk.mobilityatlas.area.Geography;

/** The outlines of all geographies over one set of arcs: districts thinned, the larger areas put together from them. */
final class OutlineBuilder {
    /** Fine enough for a window full of one council, coarse enough for the whole country in one paint. */
    static final Thinning THINNING = new Thinning(250, 100_000);

    private final Areas areas;
    private final Map<AreaCode, Geometry> districts;

    OutlineBuilder(Areas areas, Map<AreaCode, Geometry> districts) {
        this.areas = areas;
        this.districts = districts;
    }

    Map<Geography, Boundaries> all() {
        Arcs arcs = new Arcs(districts);
        Map<Geography, Boundaries> all = new EnumMap<>(Geography.class);
        all.put(Geography.DISTRICT, new Boundaries(Geography.DISTRICT, arcs.arcs(), arcs.outlines(districts)));
        Map.<Geography, Function<Area, @Nullable AreaCode>>of(
                        Geography.UPPER_TIER, area -> area.upperTier() == null ? area.code() : area.upperTier(),
                        Geography.COMBINED_AUTHORITY, Area::combinedAuthority,
                        Geography.REGION, Area::region,
                        Geography.NATION, Area::nation)
                .forEach((geography, parent) ->
                        all.put(geography, new Boundaries(geography, arcs.arcs(), arcs.outlines(together(parent)))));
        return all;
    }

    /** The land of the larger areas: what their districts share vanishes. */
    Map<AreaCode, Geometry> together(Function<Area, @Nullable AreaCode> parent) {
        Map<AreaCode, List<Polygon>> parts = new TreeMap<>();
        districts.forEach((code, land) -> {
            AreaCode larger = parent.apply(areas.get(code));
            if (larger != null) {
                for (int i = 0; i < land.getNumGeometries(); i++) {
                    parts.computeIfAbsent(larger, c -> new ArrayList<>()).add((Polygon) land.getGeometryN(i));
                }
            }
        });
        Map<AreaCode, Geometry> land = new TreeMap<>();
        parts.forEach((area, polygons) -> land.put(area, Shapes.together(polygons)));
        return land;
    }
}
