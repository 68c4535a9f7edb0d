package uk.mobilityatlas.view.explore;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Selection.MapKind;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.graphic.map.MapOptions;
import uk.mobilityatlas.graphic.map.Viewport;

/**
 * A map as the window wants it painted.
 *
 * @param size the room in pixels of the design, in which letters have their own size
 * @param scale device pixels to such a pixel
 * @param letters pixels of the window to such a pixel: a map follows the size of text by being painted smaller and shown larger
 * @param viewport what is seen; null for all that has figures, or for what is framed
 * @param framed areas to be in sight with room around them; none for all that have figures
 */
record MapPainting(
        MapKind kind,
        AreaFigures figures,
        Map<AreaCode, VerdictMark> verdicts,
        Palette palette,
        Size size,
        double scale,
        double letters,
        @Nullable Viewport viewport,
        List<AreaCode> framed,
        MapOptions options,
        String headline) {
    /** The same as it is seen where the map opens. */
    MapPainting opening(List<AreaCode> around, MapOptions with) {
        return new MapPainting(kind, figures, verdicts, palette, size, scale, letters, null, around, with, headline);
    }
}
