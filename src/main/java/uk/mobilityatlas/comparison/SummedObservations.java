package uk.mobilityatlas.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.AreaSet;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.observation.SeriesBreak;

/**
 * Figures, and with them those of larger areas for which nobody publishes any: the counts of an area's councils summed and
 * the rate worked out again. So a combined authority is a place like others, wherever its councils' counts allow.
 */
final class SummedObservations implements Observations {
    private static final List<Geography> WHOLES =
            List.of(Geography.COMBINED_AUTHORITY, Geography.REGION, Geography.AREA_SET);

    private final Observations published;
    private final Catalogue catalogue;
    private final Areas areas;

    /** @param catalogue which says at what levels an indicator's counts are summed */
    SummedObservations(Observations published, Catalogue catalogue, Areas areas) {
        this.published = published;
        this.catalogue = catalogue;
        this.areas = areas;
    }

    /** The catalogue with the levels at which the counts of an indicator's councils can be summed. */
    static Catalogue summing(Catalogue catalogue) {
        return new Catalogue(
                catalogue.indicators().stream()
                        .map(i -> sums(i).isEmpty() ? i : i.summedAt(sums(i)))
                        .toList(),
                catalogue.sources());
    }

    /** Combined authorities and regions where nothing is published of them, and a user's own sets. */
    private static Set<Geography> sums(Indicator indicator) {
        if (!indicator.isSummable() || !LevelRule.ofCouncils(indicator)) {
            return Set.of();
        }
        return WHOLES.stream()
                .filter(level -> !indicator.geographies().contains(level))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Observation> at(String indicator, Period period) {
        List<Observation> rows = published.at(indicator, period);
        List<Area> wholes = wholes(indicator);
        if (wholes.isEmpty()) {
            return rows;
        }
        Map<AreaCode, Observation> byArea = new LinkedHashMap<>();
        rows.forEach(row -> byArea.put(row.area(), row));
        List<Observation> all = new ArrayList<>(rows);
        for (Area whole : wholes) {
            List<Area> members = members(catalogue.get(indicator), whole);
            List<Observation> known = members.stream()
                    .flatMap(member -> Stream.ofNullable(byArea.get(member.code())))
                    .toList();
            new CouncilSum(catalogue.get(indicator), whole, members, known)
                    .observation(period)
                    .ifPresent(all::add);
        }
        return all;
    }

    /** The areas whose figures of an indicator are sums. */
    private List<Area> wholes(String indicator) {
        return catalogue.find(indicator).stream()
                .flatMap(i -> i.summed().stream())
                .flatMap(level -> areas.of(level).stream())
                .toList();
    }

    private List<Area> members(Indicator indicator, Area whole) {
        return LevelRule.members(indicator, whole, areas);
    }

    private boolean isSummed(String indicator, Area whole) {
        return catalogue.find(indicator).filter(i -> i.isSummedFor(whole)).isPresent();
    }

    @Override
    public List<Observation> of(AreaCode area) {
        List<Observation> rows = published.of(area);
        List<Observation> sums = areas.find(area).stream()
                .flatMap(whole -> catalogue.indicators().stream()
                        .filter(i -> i.isSummedFor(whole))
                        .flatMap(i -> sums(i, whole).stream()))
                .toList();
        if (sums.isEmpty()) {
            return rows;
        }
        List<Observation> all = new ArrayList<>(rows);
        all.addAll(sums);
        return all;
    }

    @Override
    public Series series(String indicator, AreaCode area) {
        Area whole = areas.find(area).orElse(null);
        if (whole == null || !isSummed(indicator, whole)) {
            return published.series(indicator, area);
        }
        List<SeriesBreak> breaks = members(catalogue.get(indicator), whole).stream()
                .flatMap(member -> published.series(indicator, member.code()).breaks().stream())
                .distinct()
                .toList();
        return new Series(indicator, whole.code(), sums(catalogue.get(indicator), whole), breaks);
    }

    /** The sums of all periods, oldest first. */
    private List<Observation> sums(Indicator indicator, Area whole) {
        List<Area> members = members(indicator, whole);
        Map<Period, List<Observation>> byPeriod = members.stream()
                .flatMap(member -> published.series(indicator.id(), member.code()).observations().stream())
                .collect(Collectors.groupingBy(Observation::period, TreeMap::new, Collectors.toList()));
        List<Observation> sums = new ArrayList<>();
        byPeriod.forEach((period, known) -> new CouncilSum(indicator, whole, members, known)
                .observation(period)
                .ifPresent(sums::add));
        return sums;
    }

    @Override
    public List<Period> periods(String indicator, Geography geography) {
        boolean summed = catalogue
                .find(indicator)
                .filter(i -> i.summed().contains(geography))
                .isPresent();
        return published.periods(indicator, summed ? councils(indicator) : geography);
    }

    private Geography councils(String indicator) {
        return LevelRule.shown(catalogue.get(indicator), Geography.UPPER_TIER);
    }

    /** Those of a set are those of its areas, when all of them were counted and none lies in another. */
    @Override
    public OptionalLong residents(AreaCode area, int from, int to) {
        if (!AreaSet.isSet(area)) {
            return published.residents(area, from, to);
        }
        List<Area> members = areas.members(area, Geography.UPPER_TIER);
        List<OptionalLong> counts = members.stream()
                .map(member -> published.residents(member.code(), from, to))
                .toList();
        return members.isEmpty() || counts.stream().anyMatch(OptionalLong::isEmpty)
                ? OptionalLong.empty()
                : OptionalLong.of(
                        counts.stream().mapToLong(OptionalLong::getAsLong).sum());
    }
}
