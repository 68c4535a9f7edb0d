package uk.mobilityatlas.desk.control;

/** A control that has narrower forms for a bar with little room. */
public interface Compactable {
    /** From the widest to the narrowest. */
    enum Form {
        WHOLE,
        /** What it asks stands over what holds. */
        STACKED,
        /** The same, and a long name of what holds ends in dots. */
        SHORTENED
    }

    /** How wide it is in a form, whichever it has now. */
    double width(Form form);

    /** Takes a form. */
    void take(Form form);
}
