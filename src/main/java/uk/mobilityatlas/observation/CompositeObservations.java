package uk.mobilityatlas.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;

/** The figures of two parts as those of one: each is asked for the indicators that it has. */
public final class CompositeObservations implements Observations {
    private final Observations first;
    private final Set<String> indicators;
    private final Observations added;

    /** @param indicators ids of those that the added part is asked for; the first part is asked for all others */
    public CompositeObservations(Observations first, Set<String> indicators, Observations added) {
        this.first = first;
        this.indicators = Set.copyOf(indicators);
        this.added = added;
    }

    private Observations part(String indicator) {
        return indicators.contains(indicator) ? added : first;
    }

    @Override
    public List<Observation> at(String indicator, Period period) {
        return part(indicator).at(indicator, period);
    }

    @Override
    public List<Observation> of(AreaCode area) {
        List<Observation> all = new ArrayList<>(first.of(area));
        all.removeIf(o -> indicators.contains(o.indicator()));
        added.of(area).stream().filter(o -> indicators.contains(o.indicator())).forEach(all::add);
        return all;
    }

    @Override
    public Series series(String indicator, AreaCode area) {
        return part(indicator).series(indicator, area);
    }

    @Override
    public List<Period> periods(String indicator, Geography geography) {
        return part(indicator).periods(indicator, geography);
    }

    /** The first part's count, else the added part's. */
    @Override
    public OptionalLong residents(AreaCode area, int from, int to) {
        OptionalLong counted = first.residents(area, from, to);
        return counted.isPresent() ? counted : added.residents(area, from, to);
    }
}
