package uk.mobilityatlas.ingest.dfe;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;

/** Says at a NEET figure that it is weak, where the council did not know what many of its young people were doing. */
final class WeakTracking {
    /** From this share of young people on, an unknown activity could hide more NEET than are counted in most places. */
    static final double MANY_NOT_KNOWN = 10;

    private record Where(AreaCode area, Period period) {}

    private WeakTracking() {}

    static List<Observation> noted(Collection<Observation> figures) {
        Map<Where, Double> notKnown = new HashMap<>();
        figures.stream()
                .filter(o -> o.indicator().equals("not-known-16-17") && o.hasValue())
                .forEach(o -> notKnown.put(new Where(o.area(), o.period()), o.valueOrThrow()));
        return figures.stream()
                .map(o -> noted(o, notKnown.getOrDefault(new Where(o.area(), o.period()), 0.0)))
                .toList();
    }

    private static Observation noted(Observation o, double notKnown) {
        if (!o.indicator().equals("neet-16-17") || !o.hasValue() || notKnown < MANY_NOT_KNOWN) {
            return o;
        }
        String weak = "The activity of " + Unit.number(notKnown, 1)
                + "% of young people was not known, so the true rate is likely to be higher.";
        return o.with(o.marks(), (weak + " " + o.note()).strip());
    }
}
