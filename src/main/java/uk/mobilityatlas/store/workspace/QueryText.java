package uk.mobilityatlas.store.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.util.Map;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.SelectionFields;

/** A query as the JSON text of one column. */
final class QueryText {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private QueryText() {}

    static String write(Selection query) throws SQLException {
        try {
            return JSON.writeValueAsString(SelectionFields.write(query));
        } catch (JsonProcessingException e) {
            throw new SQLException(e);
        }
    }

    static Selection read(String text) throws SQLException {
        try {
            return SelectionFields.read(JSON.readValue(text, FIELDS));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw Rows.unreadable(e);
        }
    }
}
