package uk.mobilityatlas.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.observation.LibraryContents;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;

/** Answers over {@link Places} and some rows of theirs. */
public final class PlacesLibrary implements Observations {
    private final List<Observation> rows;

    private PlacesLibrary(List<Observation> rows) {
        this.rows = rows;
    }

    /** The rows carry the ids of the indicators. */
    public static Answers answers(List<Indicator> indicators, List<Observation> rows) {
        return new Answers(new LibraryContents(
                new Catalogue(indicators, List.of()),
                Places.AREAS,
                Places.NEIGHBOURS,
                new PlacesLibrary(List.copyOf(rows)),
                new PackVersion("2026-01-01", "0123456789ab")));
    }

    /** A row of {@link Places} under an indicator's id, in a year. */
    public static Observation row(String indicator, int year, Observation like) {
        return new Observation(
                indicator,
                like.area(),
                Period.year(year),
                like.value(),
                like.interval(),
                like.numerator(),
                like.denominator(),
                like.status(),
                like.marks(),
                like.note());
    }

    @Override
    public List<Observation> at(String indicator, Period period) {
        return rows.stream()
                .filter(o -> o.indicator().equals(indicator) && o.period().equals(period))
                .toList();
    }

    @Override
    public List<Observation> of(AreaCode area) {
        return rows.stream().filter(o -> o.area().equals(area)).toList();
    }

    @Override
    public Series series(String indicator, AreaCode area) {
        return new Series(
                indicator,
                area,
                of(area).stream()
                        .filter(o -> o.indicator().equals(indicator))
                        .sorted(Comparator.comparing(Observation::period))
                        .toList(),
                List.of());
    }

    @Override
    public List<Period> periods(String indicator, Geography geography) {
        return rows.stream()
                .filter(o -> o.indicator().equals(indicator)
                        && o.hasValue()
                        && Places.AREAS.get(o.area()).isIn(geography))
                .map(Observation::period)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public OptionalLong residents(AreaCode area, int from, int to) {
        return OptionalLong.empty();
    }
}
