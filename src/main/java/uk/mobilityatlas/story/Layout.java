package uk.mobilityatlas.story;

import uk.mobilityatlas.area.Ids;

/** How a slide is laid out. */
public enum Layout {
    TITLE("title"),
    PICTURES("pictures"),
    BIG_NUMBER("big-number"),
    TABLE("table"),
    TEXT("text"),
    /** A break before the next part of the story. */
    SECTION("section"),
    /** Sources and method. */
    SOURCES("sources");

    private final String id;

    Layout(String id) {
        this.id = id;
    }

    /** Its name in files. */
    public String id() {
        return id;
    }

    /** The one of such a name. */
    public static Layout of(String id) {
        return Ids.find(values(), Layout::id, id);
    }
}
