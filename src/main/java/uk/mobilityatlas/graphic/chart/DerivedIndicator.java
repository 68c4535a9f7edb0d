package uk.mobilityatlas.graphic.chart;

import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;

/** An indicator counted in something else, for axes of gaps and distances. */
final class DerivedIndicator {
    private DerivedIndicator() {}

    static Indicator in(Indicator i, Unit unit, int decimals) {
        return new Indicator(
                i.id(),
                i.title(),
                i.phrase(),
                i.definition(),
                unit,
                decimals,
                i.polarity(),
                i.topic(),
                i.sources(),
                i.officialStatus(),
                i.caveat(),
                i.periodNote(),
                i.geographies(),
                i.coverage(),
                i.intervalBasis(),
                i.intervalReason(),
                i.ageFrom(),
                i.ageTo(),
                i.people());
    }
}
