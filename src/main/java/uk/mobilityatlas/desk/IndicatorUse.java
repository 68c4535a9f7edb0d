package uk.mobilityatlas.desk;

import uk.mobilityatlas.indicator.Indicator;

/** What an indicator that is found is wanted for. */
public interface IndicatorUse {
    /** Whether an indicator can be used so; others are not offered. */
    default boolean fits(Indicator indicator) {
        return true;
    }

    /** Whether it is the one that is used so already. */
    boolean here(Indicator indicator);

    /** What choosing it will do, in a few words beside it. */
    String words(Indicator indicator);

    void use(Indicator indicator);
}
