package uk.mobilityatlas.comparison;

import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Status;
import uk.mobilityatlas.stats.Estimate;
import uk.mobilityatlas.stats.Reliability;

/** How far a figure can be relied on, by its status or its interval, and what that is called. */
final class ReliabilityText {
    private static final Texts TEXTS = Texts.beside(ReliabilityText.class);

    private ReliabilityText() {}

    static Reliability of(Indicator indicator, @Nullable Observation observation, @Nullable Estimate estimate) {
        if (observation != null && observation.status() == Status.UNRELIABLE) {
            return Reliability.UNRELIABLE;
        }
        // about an arbitrary zero, an error as a share of the figure says nothing
        boolean ratioScale = !indicator.unit().id().equals("z-score");
        return estimate == null || !ratioScale ? Reliability.NOT_STATED : Reliability.of(estimate);
    }

    /** Precise, Reasonably precise, Acceptable, Unreliable, Reliability not stated. */
    public static String word(Reliability reliability) {
        return TEXTS.of("reliability." + reliability);
    }

    /** What the band means, in a sentence. */
    public static String sentence(Reliability reliability) {
        return TEXTS.of("reliability.sentence." + reliability);
    }
}
