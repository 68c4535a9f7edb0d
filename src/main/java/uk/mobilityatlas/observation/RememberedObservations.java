package uk.mobilityatlas.observation;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;

/**
 * Observations that are read once: what serves many questions (an indicator in a period, its periods, how many residents) is
 * kept, the figures only as long as memory is not short. One area's own rows are read anew.
 */
public final class RememberedObservations implements Observations {
    private record At(String indicator, Period period) {}

    private record Level(String indicator, Geography geography) {}

    private record Ages(AreaCode area, int from, int to) {}

    private final Observations source;
    private final Map<At, SoftReference<List<Observation>>> figures = new ConcurrentHashMap<>();
    private final Map<Level, List<Period>> periods = new ConcurrentHashMap<>();
    private final Map<Ages, OptionalLong> residents = new ConcurrentHashMap<>();

    public RememberedObservations(Observations source) {
        this.source = source;
    }

    @Override
    public List<Observation> at(String indicator, Period period) {
        At asked = new At(indicator, period);
        SoftReference<List<Observation>> reference = figures.get(asked);
        List<Observation> found = reference == null ? null : reference.get();
        if (found == null) {
            found = source.at(indicator, period);
            figures.put(asked, new SoftReference<>(found));
        }
        return found;
    }

    @Override
    public List<Observation> of(AreaCode area) {
        return source.of(area);
    }

    @Override
    public Series series(String indicator, AreaCode area) {
        return source.series(indicator, area);
    }

    @Override
    public List<Period> periods(String indicator, Geography geography) {
        return periods.computeIfAbsent(new Level(indicator, geography), l -> source.periods(indicator, geography));
    }

    @Override
    public OptionalLong residents(AreaCode area, int from, int to) {
        return residents.computeIfAbsent(new Ages(area, from, to), a -> source.residents(area, from, to));
    }
}
