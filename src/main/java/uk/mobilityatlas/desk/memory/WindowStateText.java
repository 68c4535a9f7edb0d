package uk.mobilityatlas.desk.memory;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.SelectionFields;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.graphic.Size;

/** The window's state as named texts, field by field, so that renaming a class does not lose it. */
final class WindowStateText {
    private static final String SELECTION = "selection.";
    private static final String BETWEEN = ",";
    private static final String VIEW_SETTING = "look.";

    private WindowStateText() {}

    static Properties write(WindowState state) {
        Map<String, Object> fields = new TreeMap<>();
        WindowState.Place place = state.place();
        if (place != null) {
            fields.put("place.x", place.x());
            fields.put("place.y", place.y());
            fields.put("place.width", place.width());
            fields.put("place.height", place.height());
            fields.put("place.maximized", place.maximized());
        }
        WindowState.Rooms rooms = state.rooms();
        if (rooms != null) {
            fields.put("window.width", rooms.window().width());
            fields.put("window.height", rooms.window().height());
            fields.put("map.width", rooms.map().width());
            fields.put("map.height", rooms.map().height());
            fields.put("map.x", rooms.x());
            fields.put("map.y", rooms.y());
        }
        fields.put("home.asked", state.home().asked());
        AreaCode home = state.home().code();
        if (home != null) {
            fields.put("home.code", home.value());
        }
        fields.put("tour.seen", state.toured());
        fields.put("shelf.starred", String.join(BETWEEN, state.shelf().starred()));
        fields.put("shelf.recent", String.join(BETWEEN, state.shelf().recent()));
        fields.put("view", state.view());
        fields.put("theme", state.theme().name());
        fields.put("textScale", state.textScale());
        SelectionFields.write(state.selection()).forEach((name, value) -> fields.put(SELECTION + name, value));
        state.viewSettings().forEach((name, value) -> fields.put(VIEW_SETTING + name, value));
        Properties texts = new Properties();
        fields.forEach((name, value) -> texts.setProperty(name, value.toString()));
        return texts;
    }

    static WindowState read(Properties fields) {
        return new WindowState(
                place(fields),
                SelectionFields.read(under(SELECTION, fields)),
                required(fields, "view"),
                Theme.Mode.valueOf(required(fields, "theme")),
                number(fields, "textScale"),
                under(VIEW_SETTING, fields),
                rooms(fields),
                home(fields),
                new WindowState.Shelf(ids(fields, "shelf.starred"), ids(fields, "shelf.recent")),
                // whoever has used an earlier version knows the window
                Boolean.parseBoolean(fields.getProperty("tour.seen", "true")));
    }

    /** Whoever has used an earlier version, which did not ask, is not asked either. */
    private static WindowState.Home home(Properties fields) {
        String code = fields.getProperty("home.code");
        return new WindowState.Home(
                Boolean.parseBoolean(fields.getProperty("home.asked", "true")),
                code == null ? null : new AreaCode(code));
    }

    private static List<String> ids(Properties fields, String name) {
        String ids = fields.getProperty(name, "");
        return ids.isEmpty() ? List.of() : List.of(ids.split(BETWEEN));
    }

    /** An earlier version did not say where the map is. */
    private static WindowState.@Nullable Rooms rooms(Properties fields) {
        return fields.containsKey("map.x")
                ? new WindowState.Rooms(
                        size(fields, "window"), size(fields, "map"), number(fields, "map.x"), number(fields, "map.y"))
                : null;
    }

    /** The fields whose names begin with a prefix, by the rest of their names. */
    private static Map<String, String> under(String prefix, Properties fields) {
        Map<String, String> found = new TreeMap<>();
        for (String name : fields.stringPropertyNames()) {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), fields.getProperty(name));
            }
        }
        return found;
    }

    private static WindowState.@Nullable Place place(Properties fields) {
        return fields.containsKey("place.x")
                ? new WindowState.Place(
                        number(fields, "place.x"),
                        number(fields, "place.y"),
                        number(fields, "place.width"),
                        number(fields, "place.height"),
                        Boolean.parseBoolean(required(fields, "place.maximized")))
                : null;
    }

    private static Size size(Properties fields, String of) {
        return new Size(number(fields, of + ".width"), number(fields, of + ".height"));
    }

    private static double number(Properties fields, String name) {
        return Double.parseDouble(required(fields, name));
    }

    private static String required(Properties fields, String name) {
        String value = fields.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("Missing: " + name);
        }
        return value;
    }
}
