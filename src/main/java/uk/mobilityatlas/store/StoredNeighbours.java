package uk.mobilityatlas.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.area.StatisticalNeighbour;

/** The published statistical neighbours in the reference database. */
public final class StoredNeighbours implements Neighbours {
    private static final String OF = "SELECT rank, neighbour, closeness FROM neighbour "
            + "WHERE area = (SELECT id FROM stored_area WHERE code = ?) AND model = ? ORDER BY rank";
    private static final String MODELS = "SELECT DISTINCT model FROM neighbour "
            + "WHERE area = (SELECT id FROM stored_area WHERE code = ?) ORDER BY model";

    private final Sessions sessions;
    private final Areas areas;

    public StoredNeighbours(ReferenceDatabase database, Areas areas) {
        this.sessions = database.sessions();
        this.areas = areas;
    }

    @Override
    public List<StatisticalNeighbour> of(AreaCode area, String model) {
        AreaCode current = areas.current(area);
        return sessions.read(session -> {
            PreparedStatement statement = session.statement(OF);
            statement.setString(1, current.value());
            statement.setString(2, model);
            List<StatisticalNeighbour> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new StatisticalNeighbour(
                            current, model, rows.getInt(1), new AreaCode(rows.getString(2)), rows.getString(3)));
                }
            }
            return found;
        });
    }

    @Override
    public List<String> models(AreaCode area) {
        return sessions.read(session -> {
            PreparedStatement statement = session.statement(MODELS);
            statement.setString(1, areas.current(area).value());
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        });
    }
}
