package uk.mobilityatlas.area;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place: a council, a combined authority, a region, a nation or a group of nations.
 *
 * @param geographies the levels it belongs to, from its code
 * @param nation its nation; null for groups of nations
 * @param region its English region; null outside England and above regions
 * @param combinedAuthority its combined authority, by the May 2025 membership; null where it has none
 * @param upperTier the county council over a district; null where there is none
 * @param types its place types
 * @param validFrom first day of the code, null when it has always stood
 * @param validTo last day of the code, null when it still stands
 * @param note what must be said beside its figures, such as "published with the Isles of Scilly"; or empty
 */
public record Area(
        AreaCode code,
        String name,
        Set<Geography> geographies,
        @Nullable AreaCode nation,
        @Nullable AreaCode region,
        @Nullable AreaCode combinedAuthority,
        @Nullable AreaCode upperTier,
        Set<PlaceType> types,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String note) {
    public Area {
        geographies = Set.copyOf(geographies);
        types = Set.copyOf(types);
    }

    /** Whether the code stands today. */
    public boolean current() {
        return validTo == null;
    }

    /** Whether it belongs to a level; a unitary council belongs to two. */
    public boolean isIn(Geography geography) {
        return geographies.contains(geography);
    }

    public boolean is(PlaceType type) {
        return types.contains(type);
    }

    public Optional<AreaCode> regionCode() {
        return Optional.ofNullable(region);
    }

    public Optional<AreaCode> combinedAuthorityCode() {
        return Optional.ofNullable(combinedAuthority);
    }
}
