package uk.mobilityatlas.indicator;

import uk.mobilityatlas.area.Ids;

/** What the catalogue proposes an indicator for, before a person has chosen one. */
public enum Role {
    /** The NEET rate, on which the window opens; then what its story shows the trends of beside it. */
    NEET("neet"),
    /** A group of young people within the story of NEET. */
    NEET_GROUP("neet-group"),
    /** What comes before and after, within the story of NEET. */
    NEET_PATH("neet-path"),
    /** What a ready-made story shows of its topic, where it exists for all of the story's areas. */
    STORY("story"),
    /** What another indicator is first seen against. */
    COMPANION("companion"),
    /** A column that a rug has at first. */
    RUG("rug"),
    /** What the finder of neighbours measures by at first: schooling, occupation, childhood, income and housing. */
    NEIGHBOURS("neighbours");

    private final String id;

    Role(String id) {
        this.id = id;
    }

    /** Its name in the pack. */
    public String id() {
        return id;
    }

    /** The role of an id; an unknown id is an error of the pack. */
    public static Role of(String id) {
        return Ids.find(values(), Role::id, id);
    }
}
