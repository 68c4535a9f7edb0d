package uk.mobilityatlas.store.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.story.PictureOptions;

/** What a picture asks besides its query, as the JSON text of one column; null for nothing. */
final class PictureOptionsText {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final String INDICATORS = "indicators";
    private static final String PLACES = "places";
    private static final String COLOURS = "colours";

    private PictureOptionsText() {}

    static @Nullable String write(PictureOptions options) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!options.indicators().isEmpty()) {
            fields.put(INDICATORS, String.join(" ", options.indicators()));
        }
        if (!options.places().isEmpty()) {
            fields.put(PLACES, options.places());
        }
        if (!options.colours().isEmpty()) {
            fields.put(COLOURS, options.colours());
        }
        return fields.isEmpty() ? null : JSON.valueToTree(fields).toString();
    }

    static PictureOptions read(@Nullable String text) throws SQLException {
        if (text == null) {
            return PictureOptions.NONE;
        }
        try {
            Map<String, String> fields = JSON.readValue(text, FIELDS);
            String indicators = fields.getOrDefault(INDICATORS, "");
            return new PictureOptions(
                    indicators.isBlank() ? List.of() : List.of(indicators.split(" ")),
                    fields.getOrDefault(PLACES, ""),
                    fields.getOrDefault(COLOURS, ""));
        } catch (JsonProcessingException e) {
            throw Rows.unreadable(e);
        }
    }
}
