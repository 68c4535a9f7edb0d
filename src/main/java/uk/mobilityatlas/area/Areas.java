package uk.mobilityatlas.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The register of areas, current and superseded, with their other names, histories and types. */
public final class Areas {
    private final Map<AreaCode, Area> byCode = new LinkedHashMap<>();
    private final Map<AreaCode, AreaCode> recodes = new HashMap<>();
    private final Map<Geography, List<Area>> byGeography = new EnumMap<>(Geography.class);
    private final List<Succession> successions;
    private final List<Alias> aliases;
    private final Supplier<List<PlaceTypeEvidence>> placeTypes;
    private final Supplier<List<Town>> towns;
    private volatile @Nullable Map<AreaCode, List<PlaceTypeEvidence>> evidence;
    private volatile @Nullable AreaSearch search;
    private final Map<AreaCode, AreaSet> sets = new LinkedHashMap<>();

    /** Another name or number of an area: an older name, a DfE number, a superseded code. */
    public record Alias(String text, AreaCode area, String kind) {}

    public Areas(
            Collection<Area> areas,
            List<Succession> successions,
            List<Alias> aliases,
            List<PlaceTypeEvidence> placeTypes) {
        this(areas, successions, aliases, () -> placeTypes, List::of);
    }

    /**
     * @param placeTypes asked when someone first wants to know why a place is of a type: most maps are drawn without
     * @param towns asked at the first search
     */
    public Areas(
            Collection<Area> areas,
            List<Succession> successions,
            List<Alias> aliases,
            Supplier<List<PlaceTypeEvidence>> placeTypes,
            Supplier<List<Town>> towns) {
        this.placeTypes = placeTypes;
        this.towns = towns;
        this.successions = List.copyOf(successions);
        this.aliases = List.copyOf(aliases);
        for (Area area : areas) {
            byCode.put(area.code(), area);
        }
        for (Succession succession : successions) {
            if (succession.kind() == Succession.Kind.RECODE) {
                recodes.put(succession.from(), succession.to());
            }
        }
        List<Area> byName = new ArrayList<>(areas);
        byName.sort(Comparator.comparing(Area::name));
        for (Geography geography : Geography.values()) {
            List<Area> within = new ArrayList<>();
            for (Area area : byName) {
                if (area.current() && area.isIn(geography)) {
                    within.add(area);
                }
            }
            byGeography.put(geography, List.copyOf(within));
        }
    }

    /** This register with a user's own sets in place of those that it had. */
    public Areas with(List<AreaSet> own) {
        List<Area> all = new ArrayList<>(byCode.values());
        all.removeIf(area -> AreaSet.isSet(area.code()));
        own.forEach(set -> all.add(set.area()));
        Areas with = new Areas(all, successions, aliases, placeTypes, towns);
        own.forEach(set -> with.sets.put(set.code(), set));
        return with;
    }

    /** The user's own sets. */
    public List<AreaSet> sets() {
        return List.copyOf(sets.values());
    }

    /** All areas, current and superseded. */
    public Collection<Area> all() {
        return byCode.values();
    }

    /** The current areas of a geography, by name. */
    public List<Area> of(Geography geography) {
        return byGeography.getOrDefault(geography, List.of());
    }

    /** The area of a code; a recoded area's old code gives the area that it is today. */
    public Optional<Area> find(AreaCode code) {
        return Optional.ofNullable(byCode.get(current(code)));
    }

    /**
     * The area of a code that is known to be there; a recoded area's old code gives the area that it is today.
     *
     * @throws NoSuchElementException where the register has no such code
     */
    public Area get(AreaCode code) {
        Area area = byCode.get(current(code));
        if (area == null) {
            throw new NoSuchElementException("No such area: " + code);
        }
        return area;
    }

    /** The code under which a place stands today: follows recodes, not mergers. */
    public AreaCode current(AreaCode code) {
        AreaCode at = code;
        for (@Nullable AreaCode next = recodes.get(at); next != null; next = recodes.get(at)) {
            at = next;
        }
        return at;
    }

    /** All successions, in the register’s order. */
    public List<Succession> successions() {
        return successions;
    }

    /** The areas that went over into this one, with how and when. */
    public List<Succession> predecessors(AreaCode code) {
        return successions.stream().filter(s -> s.to().equals(code)).toList();
    }

    /** All other names and numbers, in the register's order. */
    public List<Alias> aliases() {
        return aliases;
    }

    /** Why the area is or is not of each type; empty for areas above councils. */
    public List<PlaceTypeEvidence> evidence(AreaCode code) {
        Map<AreaCode, List<PlaceTypeEvidence>> known = evidence;
        if (known == null) {
            known = placeTypes.get().stream().collect(Collectors.groupingBy(PlaceTypeEvidence::area));
            evidence = known;
        }
        return known.getOrDefault(current(code), List.of());
    }

    /**
     * The current areas of a geography within a larger area (a combined authority, a region, a nation, a county or a
     * group of nations), or in a set, in its order.
     */
    public List<Area> members(AreaCode parent, Geography geography) {
        AreaSet set = sets.get(parent);
        if (set != null) {
            return set.members().stream()
                    .flatMap(code -> find(code).stream())
                    .flatMap(area -> today(area).stream())
                    .filter(area -> area.isIn(geography))
                    .distinct()
                    .toList();
        }
        return of(geography).stream().filter(a -> within(a, parent)).toList();
    }

    /** Whether an area lies in a larger one. */
    public boolean within(Area area, AreaCode parent) {
        AreaSet set = sets.get(parent);
        if (set != null) {
            return set.members().stream().anyMatch(code -> current(code).equals(area.code()));
        }
        if (parent.equals(area.region())
                || parent.equals(area.combinedAuthority())
                || parent.equals(area.upperTier())
                || parent.equals(area.nation())) {
            return true;
        }
        String nation = area.nation() == null ? "" : area.nation().value().substring(0, 1);
        return switch (parent.value()) {
            case "K02000001" -> !nation.isEmpty();
            case "K03000001" -> "EWS".contains(nation) && !nation.isEmpty();
            case "K04000001" -> "EW".contains(nation) && !nation.isEmpty();
            default -> false;
        };
    }

    /** A name as it is compared: lower case, accents off, punctuation as spaces, an ampersand as "and". */
    public static String plainName(String name) {
        return AreaSearch.plain(name);
    }

    /** Made at the first search: most maps are drawn without one. */
    private AreaSearch search() {
        AreaSearch made = search;
        if (made == null) {
            made = new AreaSearch(byCode.values(), aliases, towns.get());
            search = made;
        }
        return made;
    }

    /** The areas whose name, older name, code or town matches a text, best first, at most {@code limit}; superseded ones too. */
    public List<Area> search(String text, int limit) {
        return search().find(text).stream()
                .map(hit -> byCode.get(current(hit.area())))
                .filter(a -> a != null)
                .distinct()
                .limit(limit)
                .toList();
    }

    /** The places of today that a text means, best first; a council that is gone is answered with those that have its land. */
    public List<PlaceMatch> places(String text) {
        Map<AreaCode, PlaceMatch> found = new LinkedHashMap<>();
        for (AreaSearch.Hit hit : search().find(text)) {
            Area named = get(hit.area());
            PlaceMatch.Kind kind = named.current() ? hit.kind() : PlaceMatch.Kind.FORMER;
            for (Area today : today(named)) {
                found.putIfAbsent(today.code(), new PlaceMatch(today, hit.by(), kind, hit.match()));
            }
        }
        return List.copyOf(found.values());
    }

    /** The areas of today that have an area's land: itself, or what it became or was divided among. */
    public List<Area> today(Area area) {
        if (area.current()) {
            return List.of(area);
        }
        return successions.stream()
                .filter(s -> s.from().equals(area.code()))
                .flatMap(s -> find(s.to()).stream())
                .filter(heir -> !heir.code().equals(area.code()))
                .flatMap(heir -> today(heir).stream())
                .distinct()
                .toList();
    }

    /**
     * The one area that a code or name means, ignoring letter case; a current area before a superseded one, and an area
     * of the geography asked for before others of the same name. Empty when nothing matches exactly.
     */
    public Optional<Area> resolve(String text, @Nullable Geography preferred) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Optional<AreaCode> code = AreaCode.parse(text.strip().toUpperCase(Locale.ROOT));
        if (code.isPresent()) {
            return find(code.get());
        }
        return search().exactly(wanted).stream()
                .map(c -> byCode.get(current(c)))
                .filter(a -> a != null)
                .distinct()
                .min(Comparator.comparing((Area a) -> !a.current())
                        .thenComparing(a -> preferred != null && !a.isIn(preferred))
                        .thenComparing(a -> a.geographies().stream()
                                .mapToInt(Enum::ordinal)
                                .min()
                                .orElse(9)));
    }
}
