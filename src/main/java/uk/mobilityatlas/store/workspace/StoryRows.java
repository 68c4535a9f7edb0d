package uk.mobilityatlas.store.workspace;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.story.Layout;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.Story;

/** Stories as rows, and back. */
final class StoryRows {
    private StoryRows() {}

    /** Puts a story in the place of the one with its id; a new one stands last. */
    static void write(Connection connection, Story story) throws SQLException {
        Rows.change(
                connection,
                "INSERT INTO story (id, position, name, minutes) "
                        + "VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM story), ?, ?) "
                        + "ON CONFLICT (id) DO UPDATE SET name = excluded.name, minutes = excluded.minutes",
                story.id(),
                story.name(),
                story.minutes());
        Rows.change(connection, "DELETE FROM slide WHERE story = ?", story.id());
        for (int i = 0; i < story.slides().size(); i++) {
            Slide slide = story.slides().get(i);
            Rows.change(
                    connection,
                    "INSERT INTO slide (story, position, id, layout, headline, subtitle, notes) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    story.id(),
                    i,
                    slide.id(),
                    slide.layout().id(),
                    slide.headline(),
                    slide.subtitle(),
                    slide.notes());
            for (int part = 0; part < slide.parts().size(); part++) {
                write(connection, story.id(), i, part, slide.parts().get(part));
            }
        }
        PresentedRows.write(connection, story);
    }

    private static void write(Connection connection, String story, int slide, int position, SlidePart part)
            throws SQLException {
        @Nullable Selection query = part.asked().orElse(null);
        String kind = "words";
        @Nullable String form = null;
        @Nullable String words = null;
        @Nullable
        String options = part.pictured()
                .map(SlidePart.Picture::options)
                .map(PictureOptionsText::write)
                .orElse(null);
        if (part instanceof SlidePart.Picture picture) {
            kind = "picture";
            form = picture.kind().id();
        } else if (part instanceof SlidePart.BigNumber) {
            kind = "big-number";
        } else if (part instanceof SlidePart.TableOf table) {
            kind = "table";
            form = table.kind().tableId();
        } else if (part instanceof SlidePart.Words text) {
            words = text.text();
        }
        Rows.change(
                connection,
                "INSERT INTO part (story, slide, position, kind, form, query, words, lens) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                story,
                slide,
                position,
                kind,
                form,
                query == null ? null : QueryText.write(query),
                words,
                options);
    }

    static List<Story> read(Connection connection) throws SQLException {
        List<Story> stories = new ArrayList<>();
        for (String id : Rows.list(connection, "SELECT id FROM story ORDER BY position", row -> row.getString(1))) {
            stories.addAll(read(connection, id));
        }
        return stories;
    }

    /** The story of an id, or nothing. */
    static List<Story> read(Connection connection, String id) throws SQLException {
        Map<Integer, List<SlidePart>> parts = new TreeMap<>();
        Rows.list(
                connection,
                "SELECT slide, kind, form, query, words, lens FROM part WHERE story = ? ORDER BY slide, position",
                row -> parts.computeIfAbsent(row.getInt(1), slide -> new ArrayList<>())
                        .add(part(row)),
                id);
        List<Slide> slides = Rows.list(
                connection,
                "SELECT position, id, layout, headline, subtitle, notes FROM slide WHERE story = ? ORDER BY position",
                row -> new Slide(
                        row.getString(2),
                        layout(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        parts.getOrDefault(row.getInt(1), List.of()),
                        row.getString(6)),
                id);
        return Rows.list(
                connection,
                "SELECT name, minutes FROM story WHERE id = ?",
                row -> new Story(id, row.getString(1), slides, row.getInt(2), PresentedRows.read(connection, id)),
                id);
    }

    private static Layout layout(String id) throws SQLException {
        try {
            return Layout.of(id);
        } catch (IllegalArgumentException e) {
            throw Rows.unreadable(e);
        }
    }

    private static SlidePart part(ResultSet row) throws SQLException {
        String form = row.getString(3);
        try {
            return switch (row.getString(2)) {
                case "picture" -> new SlidePart.Picture(
                        PictureKind.of(form),
                        QueryText.read(row.getString(4)),
                        PictureOptionsText.read(row.getString(6)));
                case "big-number" -> new SlidePart.BigNumber(QueryText.read(row.getString(4)));
                case "table" -> new SlidePart.TableOf(
                        PictureKind.ofTable(form),
                        QueryText.read(row.getString(4)),
                        PictureOptionsText.read(row.getString(6)));
                case "words" -> new SlidePart.Words(written(row.getString(5)));
                default -> throw new IllegalArgumentException("No such part: " + row.getString(2));
            };
        } catch (IllegalArgumentException e) {
            throw Rows.unreadable(e);
        }
    }

    /** An earlier version kept its prompt as if the user had written it. */
    private static String written(String words) {
        return words.equals("Your text") ? "" : words;
    }
}
