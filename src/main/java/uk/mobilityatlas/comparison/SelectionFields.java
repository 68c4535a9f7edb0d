package uk.mobilityatlas.comparison;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.ClassMethod;

/**
 * A selection as named texts, for whoever keeps one: field by field, so that renaming a class does not lose it. A field
 * that is not there has no value.
 */
public final class SelectionFields {
    private SelectionFields() {}

    /** The fields of a selection. */
    public static Map<String, String> write(Selection selection) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("indicator", selection.indicator());
        selection.chosenPeriod().ifPresent(period -> fields.put("period", period.label()));
        fields.put("geography", selection.geography().id());
        fields.put("areas", selection.areas().stream().map(AreaCode::value).collect(Collectors.joining(" ")));
        Benchmark benchmark = selection.benchmark();
        fields.put("benchmark", word(benchmark.kind()));
        put(fields, "benchmarkArea", benchmark.area());
        put(
                fields,
                "benchmarkType",
                benchmark.type() == null ? null : benchmark.type().id());
        put(fields, "benchmarkModel", benchmark.model());
        fields.put("classes", selection.classes().id());
        fields.put("map", word(selection.map()));
        Selection.Filter filter = selection.filter();
        if (!filter.types().isEmpty()) {
            fields.put(
                    "types", filter.types().stream().map(PlaceType::id).sorted().collect(Collectors.joining(" ")));
        }
        put(fields, "region", filter.region());
        put(fields, "combinedAuthority", filter.combinedAuthority());
        put(fields, "place", selection.place());
        @Nullable List<String> variables = selection.variables();
        put(fields, "variables", variables == null ? null : String.join(" ", variables));
        return fields;
    }

    /**
     * The selection of such fields.
     *
     * @throws IllegalArgumentException where a field is missing or is no such thing
     */
    public static Selection read(Map<String, String> fields) {
        @Nullable String period = fields.get("period");
        @Nullable String type = fields.get("benchmarkType");
        @Nullable String variables = fields.get("variables");
        String classes = required(fields, "classes");
        Set<PlaceType> types = new HashSet<>();
        words(fields.getOrDefault("types", "")).forEach(id -> types.add(type(id)));
        return new Selection(
                required(fields, "indicator"),
                period == null ? null : Period.parse(period),
                Geography.of(required(fields, "geography")).orElseThrow(() -> unknown("geography", fields)),
                words(required(fields, "areas")).stream().map(AreaCode::new).toList(),
                new Benchmark(
                        Benchmark.Kind.valueOf(constant(required(fields, "benchmark"))),
                        code(fields, "benchmarkArea"),
                        type == null ? null : type(type),
                        fields.get("benchmarkModel")),
                Arrays.stream(ClassMethod.values())
                        .filter(method -> method.id().equals(classes))
                        .findFirst()
                        .orElseThrow(() -> unknown("classes", fields)),
                Selection.MapKind.valueOf(constant(required(fields, "map"))),
                new Selection.Filter(types, code(fields, "region"), code(fields, "combinedAuthority")),
                code(fields, "place"),
                variables == null ? null : words(variables));
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.split(" "));
    }

    private static PlaceType type(String id) {
        return PlaceType.of(id).orElseThrow(() -> new IllegalArgumentException("No such place type: " + id));
    }

    private static @Nullable AreaCode code(Map<String, String> fields, String name) {
        @Nullable String code = fields.get(name);
        return code == null ? null : new AreaCode(code);
    }

    private static String required(Map<String, String> fields, String name) {
        @Nullable String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Missing: " + name);
        }
        return value;
    }

    private static IllegalArgumentException unknown(String name, Map<String, String> fields) {
        return new IllegalArgumentException("No such " + name + ": " + fields.get(name));
    }
}
