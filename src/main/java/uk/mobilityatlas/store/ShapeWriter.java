package uk.mobilityatlas.store;

import java.sql.Connection;
import java.sql.SQLException;
import uk.mobilityatlas.area.Boundary;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Hexagon;
import uk.mobilityatlas.observation.Pack;

/** Writes a pack's arcs, outlines and hex layouts. */
final class ShapeWriter {
    private ShapeWriter() {}

    static void write(Pack pack, AreaNumbers areas, Connection connection) throws SQLException {
        try (Insert insert = new Insert(connection, "arc", "id", "points")) {
            int number = 0;
            for (int[] arc : pack.arcs()) {
                insert.row(number++, Varints.pack(arc));
            }
        }
        try (Insert outline = new Insert(connection, "outline", "geography", "area", "polygons");
                Insert hexagon = new Insert(connection, "hexagon", "geography", "area", "q", "r", "label")) {
            for (Geography geography : Geography.values()) {
                for (Boundary b : pack.outlines(geography)) {
                    outline.row(geography.id(), areas.of(b.area()), Varints.packPolygons(b.polygons()));
                }
                for (Hexagon h : pack.hexagons(geography)) {
                    hexagon.row(geography.id(), areas.of(h.area()), h.column(), h.row(), h.label());
                }
            }
        }
    }
}
