package uk.mobilityatlas.comparison;

import java.util.Set;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.indicator.Topic;
import uk.mobilityatlas.indicator.Unit;

/** Indicators like those of {@link Places}, with one thing about them changed. */
public final class Indicators {
    private Indicators() {}

    /** Published for some levels only. */
    public static Indicator at(Indicator like, Geography... levels) {
        return copy(like, like.polarity(), like.topic(), Set.of(levels), like.coverage(), like.except());
    }

    /** Of one definition in some nations, but measured otherwise in others. */
    public static Indicator covering(Indicator like, String coverage, String except) {
        return copy(like, like.polarity(), like.topic(), like.geographies(), coverage, except);
    }

    public static Indicator judged(Indicator like, Polarity polarity) {
        return copy(like, polarity, like.topic(), like.geographies(), like.coverage(), like.except());
    }

    public static Indicator of(Indicator like, Topic topic) {
        return copy(like, like.polarity(), topic, like.geographies(), like.coverage(), like.except());
    }

    public static Indicator score(Indicator like) {
        return like.in(new Unit("z-score", "", "", ""), 2);
    }

    private static Indicator copy(
            Indicator like, Polarity polarity, Topic topic, Set<Geography> levels, String coverage, String except) {
        return new Indicator(
                like.id(),
                like.naming(),
                like.definition(),
                like.unit(),
                like.decimals(),
                polarity,
                topic,
                like.sources(),
                like.officialStatus(),
                like.caveat(),
                like.periodNote(),
                like.periodEnd(),
                levels,
                like.summed(),
                coverage,
                except,
                like.intervalBasis(),
                like.intervalReason(),
                like.overdispersion(),
                like.ageFrom(),
                like.ageTo(),
                like.notKnown(),
                like.roles());
    }
}
