package uk.mobilityatlas.area;

import java.time.LocalDate;

/** One area's figures going over to another code on a day. */
public record Succession(AreaCode from, AreaCode to, Kind kind, LocalDate on) {
    /** How the old area and the new one are related. */
    public enum Kind {
        /** The same place under a new code: one series, joined, the join marked. */
        RECODE,
        /** The old area became a part of a larger one: rates only from summed counts. */
        MERGER,
        /** Some land went over: figures before and after are not quite of one place. */
        BOUNDARY_CHANGE
    }
}
