package uk.mobilityatlas.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.sentence.Method;

/**
 * The pages to read: how to do a thing, what words mean, how results are worked out. Every view leads here, the window shows
 * the one that is open.
 */
public final class MethodPages {
    /** The page that lists all others. */
    public static final String CONTENTS = "README";

    /** The page with every term. */
    public static final String WORDS = "words";

    /** The page on the scale of verdicts. */
    public static final String VERDICTS = "what-the-verdicts-mean";

    private static final String HELP = "/help/";
    private static final String METHOD = "/method/";

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

    /** All pages on methods, in the order of their list. */
    public static List<Entry> all() {
        return listed(METHOD);
    }

    /** All pages of help, in the order of their list. */
    public static List<Entry> help() {
        return listed(HELP);
    }

    private static List<Entry> listed(String folder) {
        List<Entry> entries = new ArrayList<>();
        for (MethodText.Block block : blocks(folder, CONTENTS)) {
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
        boolean method = MethodPages.class.getResource(METHOD + page + ".md") != null;
        return blocks(method ? METHOD : HELP, page);
    }

    /** A picture of a page of help. */
    public static InputStream picture(String file) {
        return Objects.requireNonNull(MethodPages.class.getResourceAsStream(HELP + file), file);
    }

    private static List<MethodText.Block> blocks(String folder, String page) {
        try (InputStream in = MethodPages.class.getResourceAsStream(folder + page + ".md")) {
            if (in == null) {
                throw new IllegalStateException("There is no page " + page);
            }
            return MethodText.blocks(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
