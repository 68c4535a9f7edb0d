package uk.mobilityatlas.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.ClassMethod;

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
        tree.set("selection", selection(state.selection()));
        return tree;
    }

    private static ObjectNode selection(Selection selection) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("indicator", selection.indicator());
        selection.chosenPeriod().ifPresent(period -> tree.put("period", period.label()));
        tree.put("geography", selection.geography().id());
        ArrayNode areas = tree.putArray("areas");
        selection.areas().forEach(code -> areas.add(code.value()));
        ObjectNode against = tree.putObject("benchmark");
        Benchmark benchmark = selection.benchmark();
        against.put("kind", benchmark.kind().name());
        if (benchmark.area() != null) {
            against.put("area", benchmark.area().value());
        }
        if (benchmark.type() != null) {
            against.put("type", benchmark.type().id());
        }
        if (benchmark.model() != null) {
            against.put("model", benchmark.model());
        }
        tree.put("classes", selection.classes().id());
        tree.put("map", selection.map().name());
        ObjectNode filter = tree.putObject("filter");
        ArrayNode types = filter.putArray("types");
        selection.filter().types().stream().map(PlaceType::id).sorted().forEach(types::add);
        if (selection.filter().region() != null) {
            filter.put("region", selection.filter().region().value());
        }
        if (selection.filter().combinedAuthority() != null) {
            filter.put(
                    "combinedAuthority", selection.filter().combinedAuthority().value());
        }
        return tree;
    }

    static WindowState read(JsonNode tree) {
        JsonNode place = tree.path("place");
        return new WindowState(
                place.isObject()
                        ? new WindowState.Place(
                                place.get("x").asDouble(),
                                place.get("y").asDouble(),
                                place.get("width").asDouble(),
                                place.get("height").asDouble(),
                                place.get("maximized").asBoolean())
                        : null,
                selection(tree.required("selection")),
                tree.required("view").asText(),
                Theme.Mode.valueOf(tree.required("theme").asText()),
                tree.required("textScale").asDouble(1));
    }

    private static Selection selection(JsonNode tree) {
        List<AreaCode> areas = new ArrayList<>();
        tree.required("areas").forEach(code -> areas.add(new AreaCode(code.asText())));
        JsonNode against = tree.required("benchmark");
        JsonNode filter = tree.required("filter");
        Set<PlaceType> types = new HashSet<>();
        filter.required("types")
                .forEach(type -> types.add(PlaceType.of(type.asText()).orElseThrow()));
        String classes = tree.required("classes").asText();
        return new Selection(
                tree.required("indicator").asText(),
                tree.has("period") ? Period.parse(tree.get("period").asText()) : null,
                Geography.of(tree.required("geography").asText()).orElseThrow(),
                areas,
                new Benchmark(
                        Benchmark.Kind.valueOf(against.required("kind").asText()),
                        code(against, "area"),
                        against.has("type")
                                ? PlaceType.of(against.get("type").asText()).orElseThrow()
                                : null,
                        against.has("model") ? against.get("model").asText() : null),
                Arrays.stream(ClassMethod.values())
                        .filter(method -> method.id().equals(classes))
                        .findFirst()
                        .orElseThrow(),
                Selection.MapKind.valueOf(tree.required("map").asText()),
                new Selection.Filter(types, code(filter, "region"), code(filter, "combinedAuthority")));
    }

    private static @Nullable AreaCode code(JsonNode tree, String field) {
        return tree.has(field) ? new AreaCode(tree.get(field).asText()) : null;
    }
}
