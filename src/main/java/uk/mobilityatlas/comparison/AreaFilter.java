package uk.mobilityatlas.comparison;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;

/** Which areas a filter lets through: of any of its types, within its region and its combined authority. */
public final class AreaFilter {
    private final Areas areas;

    public AreaFilter(Areas areas) {
        this.areas = areas;
    }

    /** The codes of those candidates that pass. */
    public Set<AreaCode> through(Selection.Filter filter, Collection<Area> candidates) {
        return candidates.stream()
                .filter(area -> passes(filter, area))
                .map(Area::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean passes(Selection.Filter filter, Area area) {
        boolean type = filter.types().isEmpty() || filter.types().stream().anyMatch(area::is);
        boolean region = filter.region() == null || areas.within(area, filter.region());
        boolean authority = filter.combinedAuthority() == null || areas.within(area, filter.combinedAuthority());
        return type && region && authority;
    }
}
