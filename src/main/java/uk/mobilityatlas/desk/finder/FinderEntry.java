package uk.mobilityatlas.desk.finder;

/**
 * A view or a command that can be found by its name.
 *
 * @param kind {@link FinderKind#VIEWS} or {@link FinderKind#COMMANDS}
 * @param note what tells it from others of like name; or empty
 * @param does what Enter does with it, in a few words
 * @param here whether it is where one is already
 */
public record FinderEntry(
        FinderKind kind, String id, String title, String note, String does, boolean here, Runnable run) {}
