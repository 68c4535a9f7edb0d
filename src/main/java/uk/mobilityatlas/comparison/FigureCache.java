package uk.mobilityatlas.comparison;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;

/** Figures that serve the questions about every area, so they are kept; but not at the cost of memory that is needed. */
final class FigureCache {
    private record Key(String indicator, Period period) {}

    private final Observations observations;
    private final Map<Key, SoftReference<Figures>> kept = new ConcurrentHashMap<>();

    FigureCache(Observations observations) {
        this.observations = observations;
    }

    Figures of(Indicator indicator, Period period) {
        Key key = new Key(indicator.id(), period);
        SoftReference<Figures> reference = kept.get(key);
        Figures found = reference == null ? null : reference.get();
        if (found == null) {
            found = Figures.read(indicator, period, observations);
            kept.put(key, new SoftReference<>(found));
        }
        return found;
    }
}
