package uk.mobilityatlas.comparison;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;

/** Figures and ranks that serve the questions about every area, so they are kept; but not at the cost of memory that is needed. */
public final class KeptFigures {
    /** One indicator in one period, with the ranks of each level that were asked for. */
    public static final class Kept {
        private final Figures figures;
        private final Areas areas;
        private final Map<Geography, Ranking> rankings = new ConcurrentHashMap<>();

        private Kept(Figures figures, Areas areas) {
            this.figures = figures;
            this.areas = areas;
        }

        public Figures figures() {
            return figures;
        }

        public Ranking ranking(Geography level) {
            return rankings.computeIfAbsent(level, l -> Ranking.whenAsked(figures, areas.of(l)));
        }
    }

    private record Key(String indicator, Period period) {}

    private final Areas areas;
    private final Observations observations;
    private final Map<Key, SoftReference<Kept>> kept = new ConcurrentHashMap<>();

    public KeptFigures(Areas areas, Observations observations) {
        this.areas = areas;
        this.observations = observations;
    }

    public Kept of(Indicator indicator, Period period) {
        Key key = new Key(indicator.id(), period);
        SoftReference<Kept> reference = kept.get(key);
        Kept found = reference == null ? null : reference.get();
        if (found == null) {
            found = new Kept(Figures.read(indicator, period, observations), areas);
            kept.put(key, new SoftReference<>(found));
        }
        return found;
    }
}
