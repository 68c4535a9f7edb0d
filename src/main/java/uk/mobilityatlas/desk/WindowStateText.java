package uk.mobilityatlas.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.mobilityatlas.comparison.SelectionFields;

/** The window's state as a small tree of text, field by field, so that renaming a class does not lose it. */
final class WindowStateText {
    private WindowStateText() {}

    static ObjectNode write(WindowState state) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        WindowState.Place place = state.place();
        if (place != null) {
            tree.putObject("place")
                    .put("x", place.x())
                    .put("y", place.y())
                    .put("width", place.width())
                    .put("height", place.height())
                    .put("maximized", place.maximized());
        }
        tree.put("view", state.view());
        tree.put("theme", state.theme().name());
        tree.put("textScale", state.textScale());
        ObjectNode selection = tree.putObject("selection");
        SelectionFields.write(state.selection()).forEach(selection::put);
        return tree;
    }

    static WindowState read(JsonNode tree) {
        JsonNode place = tree.path("place");
        Map<String, String> selection = new LinkedHashMap<>();
        tree.required("selection")
                .fields()
                .forEachRemaining(
                        field -> selection.put(field.getKey(), field.getValue().asText()));
        return new WindowState(
                place.isObject()
                        ? new WindowState.Place(
                                place.get("x").asDouble(),
                                place.get("y").asDouble(),
                                place.get("width").asDouble(),
                                place.get("height").asDouble(),
                                place.get("maximized").asBoolean())
                        : null,
                SelectionFields.read(selection),
                tree.required("view").asText(),
                Theme.Mode.valueOf(tree.required("theme").asText()),
                tree.required("textScale").asDouble(1));
    }
}
