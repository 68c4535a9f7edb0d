package uk.mobilityatlas.area;

import java.util.Optional;

/** A kind of place; an area may be several kinds at once, or none. */
public enum PlaceType {
    COASTAL("coastal"),
    RURAL("rural"),
    POST_INDUSTRIAL("post-industrial"),
    CITY("city");

    private final String id;

    PlaceType(String id) {
        this.id = id;
    }

    /** Its name on the command line and in files. */
    public String id() {
        return id;
    }

    /** The type of such a name. */
    public static Optional<PlaceType> of(String id) {
        return Ids.among(values(), PlaceType::id, id);
    }
}
