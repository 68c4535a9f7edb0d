package uk.mobilityatlas.graphic.map;

import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.MapWords;
import uk.mobilityatlas.graphic.Table;

/** Areas shaded by a figure, as outlines or as hexagons: painted otherwise, saying the same. */
public interface ShadedMap extends Graphic {
    Shading shading();

    @Override
    default String summary() {
        return MapWords.summary(shading().figures());
    }

    @Override
    default Table table() {
        return MapWords.table(shading().figures());
    }
}
