package uk.mobilityatlas.observation;

import uk.mobilityatlas.area.Ids;

/** Whether there is a figure, and if not, why not. A missing figure is never zero and never blank. */
public enum Status {
    /** There is a figure; zero is a figure. */
    AVAILABLE(""),
    NOT_AVAILABLE("x"),
    CONFIDENTIAL("c"),
    NOT_APPLICABLE("z"),
    /** Too unreliable to publish, or published with a warning: the value may stand beside it. */
    UNRELIABLE("u"),
    /** Not zero, but rounds to it. */
    LOW("low");

    private final String symbol;

    Status(String symbol) {
        this.symbol = symbol;
    }

    /** The shorthand without brackets; empty for a figure. */
    public String symbol() {
        return symbol;
    }

    /** The shorthand as it is printed: [x], [c] …; empty for a figure. */
    public String shorthand() {
        return symbol.isEmpty() ? "" : "[" + symbol + "]";
    }

    /**
     * The status of a shorthand without brackets.
     *
     * @throws IllegalArgumentException for any other text: an error of the pack
     */
    public static Status of(String symbol) {
        return Ids.find(values(), Status::symbol, symbol);
    }
}
