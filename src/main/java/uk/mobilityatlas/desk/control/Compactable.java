package uk.mobilityatlas.desk.control;

/** A control that has a narrower form for a bar with little room, in which it says the same. */
public interface Compactable {
    /** How wide it is in one form or the other, whichever it has now. */
    double width(boolean compact);

    /** Takes one form or the other. */
    void setCompact(boolean compact);
}
