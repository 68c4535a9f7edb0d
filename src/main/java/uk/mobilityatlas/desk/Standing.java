package uk.mobilityatlas.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.stats.Ranks;

/** Where each area stands among all of its level that have a figure, the lowest being first. */
public final class Standing {
    /** A place among so many; equal figures share the better place. */
    public record Rank(int place, int of) {
        public String words() {
            return Strings.text("rank.words", place, of);
        }
    }

    private final Map<AreaCode, Rank> ranks = new HashMap<>();

    public Standing(AreaFigures figures) {
        List<AreaCode> codes = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (Area area : figures.areas()) {
            figures.value(area.code()).ifPresent(value -> {
                codes.add(area.code());
                values.add(value);
            });
        }
        int[] places = Ranks.competition(
                values.stream().mapToDouble(Double::doubleValue).toArray(), false);
        for (int i = 0; i < places.length; i++) {
            ranks.put(codes.get(i), new Rank(places[i], places.length));
        }
    }

    public Optional<Rank> of(AreaCode area) {
        return Optional.ofNullable(ranks.get(area));
    }
}
