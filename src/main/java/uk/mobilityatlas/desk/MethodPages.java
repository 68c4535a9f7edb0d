package uk.mobilityatlas.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.sentence.Method;

/** The pages that say how results are worked out, and which of them is open: every view leads here, the window shows it. */
public final class MethodPages {
    /** The page that lists all others. */
    public static final String CONTENTS = "README";

    /** A page and its name in a list. */
    public record Entry(String page, String title) {}

    private final ReadOnlyObjectWrapper<@Nullable String> open = new ReadOnlyObjectWrapper<>();
    private final Deque<String> before = new ArrayDeque<>();

    /** The open page's name, such as ranks; null when none is. */
    public ReadOnlyObjectProperty<@Nullable String> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Opens the page of a method. */
    public void show(Method method) {
        String file = method.resource().substring(method.resource().lastIndexOf('/') + 1);
        show(file.substring(0, file.length() - ".md".length()));
    }

    /** Opens a page by its name. */
    public void show(String page) {
        String now = open.get();
        if (now != null && !now.equals(page)) {
            before.push(now);
        }
        open.set(page);
    }

    /** Goes back to the page read before; closes the first one. */
    public void back() {
        if (before.isEmpty()) {
            close();
        } else {
            open.set(before.pop());
        }
    }

    public void close() {
        before.clear();
        open.set(null);
    }

    /** All pages in the order of their list. */
    public static List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        for (MethodText.Block block : blocks(CONTENTS)) {
            if (block instanceof MethodText.Grid grid) {
                grid.rows().stream()
                        .flatMap(row -> row.get(0).stream())
                        .filter(run -> !run.page().isEmpty())
                        .forEach(run -> entries.add(new Entry(run.page(), run.text())));
            }
        }
        return entries;
    }

    /** A page taken apart. */
    public static List<MethodText.Block> blocks(String page) {
        try (InputStream in = MethodPages.class.getResourceAsStream("/method/" + page + ".md")) {
            if (in == null) {
                throw new IllegalStateException("There is no method page " + page);
            }
            return MethodText.blocks(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
