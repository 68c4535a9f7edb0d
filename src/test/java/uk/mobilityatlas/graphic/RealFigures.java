package uk.mobilityatlas.graphic;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.graphic.map.BaseMap;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.ClassBreaks;

/** Pictures' descriptions from the real pack, for the tests of this room. */
public final class RealFigures {
    public static final AreaCode ENGLAND = new AreaCode("E92000001");
    public static final AreaCode BLACKPOOL = new AreaCode("E06000009");
    public static final AreaCode BARNSLEY = new AreaCode("E08000038");
    public static final AreaCode CORNWALL = new AreaCode("E06000052");
    public static final List<AreaCode> THREE = List.of(BLACKPOOL, BARNSLEY, CORNWALL);

    private RealFigures() {}

    /** An indicator's figures with natural breaks, the three places compared, held against England. */
    public static AreaFigures of(String id, String period, Geography geography) {
        Indicator indicator = RealAtlas.catalogue().get(id);
        List<Area> areas = RealAtlas.areas().of(geography);
        Map<AreaCode, Observation> rows = RealAtlas.observations().at(id, Period.parse(period)).stream()
                .collect(Collectors.toMap(Observation::area, Function.identity()));
        double[] values = areas.stream()
                .map(a -> rows.get(a.code()))
                .filter(o -> o != null && o.hasValue())
                .mapToDouble(Observation::valueOrThrow)
                .toArray();
        Observation england = rows.get(ENGLAND);
        return new AreaFigures(
                indicator,
                Period.parse(period),
                geography,
                areas,
                rows,
                ClassBreaks.natural(values, 5),
                THREE,
                areas.stream().map(Area::code).collect(Collectors.toSet()),
                england == null || !england.hasValue()
                        ? null
                        : new BenchmarkFigure("England", england.valueOrThrow(), england.interval()));
    }

    public static BaseMap baseMap(Geography geography) {
        return new BaseMap(
                geography,
                RealAtlas.geometries(),
                Arrays.asList(RealAtlas.areas().all().toArray(Area[]::new)));
    }
}
