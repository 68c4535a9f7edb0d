package uk.mobilityatlas.desk;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for, and what is done with it when it is found.
 *
 * @param prompt what is looked for, in a few words
 * @param places what a place is wanted for; null where none is
 * @param indicators what an indicator is wanted for; null where none is
 * @param rest whether views and commands are looked for too
 * @param several whether one looks on after a place has been found
 * @param beginning what has been typed already
 */
public record FinderRequest(
        String prompt,
        @Nullable PlaceUse places,
        @Nullable IndicatorUse indicators,
        boolean rest,
        boolean several,
        String beginning) {
    /** One place for a purpose. */
    public static FinderRequest place(String prompt, PlaceUse use) {
        return new FinderRequest(prompt, use, null, false, false, "");
    }

    /** Places for a purpose, one after the other. */
    public static FinderRequest severalPlaces(String prompt, PlaceUse use) {
        return new FinderRequest(prompt, use, null, false, true, "");
    }

    /** One indicator for a purpose. */
    public static FinderRequest indicator(String prompt, IndicatorUse use) {
        return new FinderRequest(prompt, null, use, false, false, "");
    }

    /** The same with something typed already. */
    public FinderRequest beginningWith(String typed) {
        return new FinderRequest(prompt, places, indicators, rest, several, typed);
    }
}
