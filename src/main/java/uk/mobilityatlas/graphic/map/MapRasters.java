package uk.mobilityatlas.graphic.map;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;

/** The last rasters of maps, so that another indicator or period only recolours the one that shows the same ground. */
public final class MapRasters {
    /** How many pixels all that are kept may have together. */
    private static final long MOST_PIXELS = 16_000_000;

    private record View(
            BaseMap baseMap,
            Set<AreaCode> nations,
            Palette palette,
            Size size,
            double scale,
            Viewport viewport,
            MapLayout.@Nullable Inset inset,
            boolean locator,
            double top) {}

    private final Map<View, MapRaster> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<View, MapRaster> eldest) {
            return size() > 1
                    && values().stream()
                                    .mapToLong(r -> (long) r.width() * r.height())
                                    .sum()
                            > MOST_PIXELS;
        }
    };

    /** The raster of a map at so many device pixels a pixel: one that is kept, or one painted now. */
    public synchronized MapRaster of(Choropleth map, Size size, double scale) {
        MapLayout layout = map.layout(size);
        View view = new View(
                map.baseMap(),
                map.shading().figures().nationsWithFigures(),
                map.shading().palette(),
                size,
                scale,
                layout.viewport(),
                layout.inset(),
                layout.locator() != null,
                map.options().top());
        MapRaster raster = kept.get(view);
        if (raster == null) {
            raster = MapRaster.of(map, size, scale);
            kept.put(view, raster);
        }
        return raster;
    }
}
