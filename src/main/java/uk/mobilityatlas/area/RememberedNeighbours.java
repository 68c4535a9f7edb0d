package uk.mobilityatlas.area;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Neighbours of which each list is read once: one benchmark asks for it on every indicator. */
public final class RememberedNeighbours implements Neighbours {
    private record Asked(AreaCode area, String model) {}

    private final Neighbours source;
    private final Map<Asked, List<StatisticalNeighbour>> lists = new ConcurrentHashMap<>();
    private final Map<AreaCode, List<String>> models = new ConcurrentHashMap<>();

    public RememberedNeighbours(Neighbours source) {
        this.source = source;
    }

    @Override
    public List<StatisticalNeighbour> of(AreaCode area, String model) {
        return lists.computeIfAbsent(new Asked(area, model), a -> source.of(area, model));
    }

    @Override
    public List<String> models(AreaCode area) {
        return models.computeIfAbsent(area, source::models);
    }
}
