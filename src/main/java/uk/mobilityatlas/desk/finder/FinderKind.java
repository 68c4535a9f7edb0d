package uk.mobilityatlas.desk.finder;

/** The groups in which the finder shows what it found, in their order where all are found equally well. */
public enum FinderKind {
    HOME,
    COMPARED,
    FAVOURITES,
    RECENT,
    PLACES,
    INDICATORS,
    TOPICS,
    VIEWS,
    COMMANDS
}
