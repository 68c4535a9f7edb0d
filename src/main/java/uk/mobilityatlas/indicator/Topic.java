package uk.mobilityatlas.indicator;

import uk.mobilityatlas.area.Ids;

/** The shelves on which indicators stand, in the order in which they are shown. */
public enum Topic {
    YOUNG_PEOPLE("young-people", "Young people and NEET"),
    SCHOOL("school", "Early years and school"),
    SKILLS("skills", "Skills and qualifications"),
    WORK("work", "Work and inactivity"),
    LIVING_STANDARDS("living-standards", "Pay and living standards"),
    INNOVATION("innovation", "Innovation and growth"),
    HOUSING("housing", "Housing"),
    TRANSPORT("transport", "Transport and digital"),
    HEALTH("health", "Health and wellbeing"),
    CLASS("class", "Social class");

    private final String id;
    private final String title;

    Topic(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Its name in the pack. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** The topic of an id; an unknown id is an error of the pack. */
    public static Topic of(String id) {
        return Ids.find(values(), Topic::id, id);
    }
}
