package uk.mobilityatlas.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.chart.Strip;

/** The groups of areas that a distribution shows, one lane each. */
public final class Lanes {
    private Lanes() {}

    /** All visible areas; with those of each place type, and of none, below them. */
    public static List<Strip.Lane> of(AreaFigures areas, boolean byType) {
        List<Strip.Lane> lanes = new ArrayList<>();
        lanes.add(lane(Texts.of("lane.all"), areas, area -> true));
        if (byType) {
            for (PlaceType type : PlaceType.values()) {
                lanes.add(lane(Texts.of("lane." + type.id()), areas, area -> area.is(type)));
            }
            lanes.add(lane(Texts.of("lane.none"), areas, area -> area.types().isEmpty()));
        }
        return lanes;
    }

    private static Strip.Lane lane(String name, AreaFigures areas, Predicate<Area> member) {
        Set<AreaCode> codes =
                areas.visible().stream().filter(member).map(Area::code).collect(Collectors.toSet());
        return new Strip.Lane(name, codes);
    }
}
