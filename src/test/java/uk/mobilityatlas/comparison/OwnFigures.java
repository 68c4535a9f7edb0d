package uk.mobilityatlas.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Naming;
import uk.mobilityatlas.indicator.NotKnown;
import uk.mobilityatlas.observation.LibraryContents;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.observation.Status;

/** A small part beside the pack: one indicator of a user's own, for four upper-tier councils in two years. */
public final class OwnFigures implements Observations {
    public static final String ID = "own-bus-passes";
    public static final String TITLE = "Bus passes given out";

    private static final Map<String, Double> LATEST =
            Map.of("E06000009", 12.0, "E08000038", 7.5, "E06000052", 3.0, "E08000035", 5.5);

    private OwnFigures() {}

    /** The pack with the indicator added. */
    public static LibraryContents beside(LibraryContents pack) {
        return pack.with(new Catalogue(List.of(indicator(ID)), List.of()), new OwnFigures());
    }

    /** An indicator of the part's kind under any id. */
    public static Indicator indicator(String id) {
        Indicator like = RealAtlas.catalogue().get("neet-16-17");
        return new Indicator(
                id,
                Naming.of(TITLE, "bus passes"),
                "Bus passes that the council gave out for every hundred young people.",
                like.unit(),
                1,
                like.polarity(),
                like.topic(),
                List.of(),
                "",
                "",
                "",
                "",
                Set.of(Geography.UPPER_TIER),
                Set.of(),
                "England",
                "",
                like.intervalBasis(),
                "",
                0,
                -1,
                -1,
                NotKnown.NONE,
                Map.of());
    }

    private static List<Observation> all() {
        return LATEST.entrySet().stream()
                .flatMap(e -> List.of(
                        row(e.getKey(), Period.year(2023), e.getValue() + 1),
                        row(e.getKey(), Period.year(2024), e.getValue()))
                        .stream())
                .sorted(Comparator.comparing(Observation::area).thenComparing(Observation::period))
                .toList();
    }

    private static Observation row(String area, Period period, double value) {
        return new Observation(ID, new AreaCode(area), period, value, null, null, null, Status.AVAILABLE, Set.of(), "");
    }

    @Override
    public List<Observation> at(String indicator, Period period) {
        return all().stream().filter(o -> o.period().equals(period)).toList();
    }

    @Override
    public List<Observation> of(AreaCode area) {
        return all().stream().filter(o -> o.area().equals(area)).toList();
    }

    @Override
    public Series series(String indicator, AreaCode area) {
        return new Series(indicator, area, of(area), List.of());
    }

    @Override
    public List<Period> periods(String indicator, Geography geography) {
        return geography == Geography.UPPER_TIER ? List.of(Period.year(2023), Period.year(2024)) : List.of();
    }

    @Override
    public OptionalLong residents(AreaCode area, int from, int to) {
        return OptionalLong.empty();
    }
}
