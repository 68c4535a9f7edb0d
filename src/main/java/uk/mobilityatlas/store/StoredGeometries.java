package uk.mobilityatlas.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Boundaries;
import uk.mobilityatlas.area.Boundary;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.area.Hexagon;

/** The shapes of the reference database; each geography's are decoded at their first use and then kept. */
public final class StoredGeometries implements Geometries {
    private static final String OUTLINES =
            "SELECT a.code, o.polygons FROM outline o JOIN stored_area a ON a.id = o.area "
                    + "WHERE o.geography = ? ORDER BY o.area";
    private static final String ARCS = "SELECT points FROM arc ORDER BY id";
    private static final String HEXAGONS = "SELECT a.code, h.q, h.r, h.label FROM hexagon h "
            + "JOIN stored_area a ON a.id = h.area WHERE h.geography = ? ORDER BY h.area";

    private final Sessions sessions;
    private final Map<Geography, Boundaries> boundaries = new ConcurrentHashMap<>();
    private final Map<Geography, List<Hexagon>> hexagons = new ConcurrentHashMap<>();
    private double @Nullable [][] arcs;

    public StoredGeometries(ReferenceDatabase database) {
        this.sessions = database.sessions();
    }

    @Override
    public Boundaries boundaries(Geography geography) {
        return boundaries.computeIfAbsent(
                geography, g -> sessions.read(session -> outlines(session, g, arcs(session))));
    }

    /** All lines, read in one go, since districts use every one and all other outlines share theirs. */
    private synchronized double[][] arcs(Session session) throws SQLException {
        double[][] read = arcs;
        if (read == null) {
            List<double[]> found = new ArrayList<>();
            try (ResultSet row = session.query(ARCS)) {
                while (row.next()) {
                    found.add(Varints.unpack(row.getBytes(1)));
                }
            }
            read = found.toArray(new double[0][]);
            arcs = read;
        }
        return read;
    }

    @Override
    public List<Hexagon> hexagons(Geography geography) {
        return hexagons.computeIfAbsent(geography, g -> sessions.read(session -> hexagons(session, g)));
    }

    /** Only the arcs that these outlines use, numbered anew from 0. */
    private static Boundaries outlines(Session session, Geography geography, double[][] all) throws SQLException {
        PreparedStatement statement = session.statement(OUTLINES);
        statement.setString(1, geography.id());
        List<Boundary> outlines = new ArrayList<>();
        Map<Integer, Integer> numbers = new HashMap<>();
        List<double[]> arcs = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                List<List<int[]>> polygons = Varints.unpackPolygons(row.getBytes(2));
                for (List<int[]> rings : polygons) {
                    for (int[] ring : rings) {
                        renumber(ring, all, numbers, arcs);
                    }
                }
                outlines.add(new Boundary(new AreaCode(row.getString(1)), polygons));
            }
        }
        return new Boundaries(geography, List.copyOf(arcs), List.copyOf(outlines));
    }

    private static void renumber(int[] ring, double[][] all, Map<Integer, Integer> numbers, List<double[]> arcs) {
        for (int i = 0; i < ring.length; i++) {
            boolean backward = ring[i] < 0;
            int stored = backward ? ~ring[i] : ring[i];
            Integer number = numbers.get(stored);
            if (number == null) {
                number = arcs.size();
                numbers.put(stored, number);
                arcs.add(all[stored]);
            }
            ring[i] = backward ? ~number : number;
        }
    }

    private static List<Hexagon> hexagons(Session session, Geography geography) throws SQLException {
        PreparedStatement statement = session.statement(HEXAGONS);
        statement.setString(1, geography.id());
        List<Hexagon> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add(new Hexagon(new AreaCode(row.getString(1)), row.getInt(2), row.getInt(3), row.getString(4)));
            }
        }
        return List.copyOf(found);
    }
}
