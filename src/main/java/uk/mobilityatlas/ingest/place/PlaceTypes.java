package uk.mobilityatlas.ingest.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.area.PlaceTypeEvidence;
import uk.mobilityatlas.ingest.place.AreaClasses.AreaClass;

/** Says of every council and county whether it is of each place type, by what measure and from which source. */
final class PlaceTypes {
    /** An area is coastal when at least this share of its outline meets the open sea. */
    static final double COASTAL = 0.05;

    private static final double HALF = 0.5;
    private static final Set<String> POST_INDUSTRIAL = Set.of(
            "Mining Legacy", "Manufacturing Legacy", "Scottish Industrial Legacy", "Industrial and Multi-ethnic");
    private static final Set<String> CITY = Set.of(
            "Business Education and Heritage Centres", "London Cosmopolitan", "Ethnically Diverse Metropolitan Living");

    private final Areas areas;
    private final RuralShares rural;
    private final AreaClasses classes;
    private final Map<AreaCode, Long> residents;
    private final Map<AreaCode, Long> mid2020;
    private final List<PlaceTypeEvidence> evidence = new ArrayList<>();

    /**
     * Prepares to say it.
     *
     * @param residents of the current districts of England
     * @param mid2020 residents of the districts of 2021
     */
    PlaceTypes(
            Areas areas,
            RuralShares rural,
            AreaClasses classes,
            Map<AreaCode, Long> residents,
            Map<AreaCode, Long> mid2020) {
        this.areas = areas;
        this.rural = rural;
        this.classes = classes;
        this.residents = residents;
        this.mid2020 = mid2020;
    }

    /** The evidence for every district, then for every county, by code. */
    List<PlaceTypeEvidence> evidence(Map<AreaCode, Geometry> districts) {
        OpenSea sea = new OpenSea(districts);
        Map<AreaCode, Geometry> councils = new TreeMap<>(districts);
        councils.putAll(new OutlineBuilder(areas, districts).together(Area::upperTier));
        for (AreaCode code : districts.keySet()) {
            coastal(code, sea.share(Objects.requireNonNull(councils.get(code))));
            rural(code);
            classed(code, PlaceType.POST_INDUSTRIAL, "subgroup", POST_INDUSTRIAL, AreaClass::subgroup);
            classed(code, PlaceType.CITY, "supergroup", CITY, AreaClass::supergroup);
        }
        Set<String> members = evidence.stream()
                .filter(PlaceTypeEvidence::member)
                .map(e -> e.area() + e.type().id())
                .collect(Collectors.toSet());
        for (AreaCode code : councils.keySet()) {
            if (!districts.containsKey(code)) {
                coastal(code, sea.share(Objects.requireNonNull(councils.get(code))));
                for (PlaceType type : List.of(PlaceType.RURAL, PlaceType.POST_INDUSTRIAL, PlaceType.CITY)) {
                    county(code, type, members);
                }
            }
        }
        return evidence;
    }

    private void coastal(AreaCode code, double share) {
        add(
                code,
                PlaceType.COASTAL,
                share >= COASTAL,
                "Share of the outline that meets the open sea",
                tenth(share),
                "At least " + whole(COASTAL),
                "ons-boundaries-lad-may-2025-bgc",
                "");
    }

    private void rural(AreaCode code) {
        if (rural.classes().containsKey(code)) {
            String kind = rural.classes().get(code).getField("classification");
            add(
                    code,
                    PlaceType.RURAL,
                    rural.classes().get(code).getField("ruc").equals("Rural"),
                    "Rural-urban class of 2021",
                    kind,
                    "Majority rural or intermediate rural",
                    RuralShares.CLASS_FOLDER,
                    "");
        } else {
            double share = Objects.requireNonNull(rural.shares().get(code), code::value);
            add(
                    code,
                    PlaceType.RURAL,
                    share >= HALF,
                    "Share of residents in rural small areas",
                    tenth(share),
                    "Half or more",
                    RuralShares.SHARE_FOLDER,
                    "The rural-urban classification of 2021 covers England and Wales only.");
        }
    }

    private void classed(
            AreaCode code, PlaceType type, String level, Set<String> wanted, Function<AreaClass, String> name) {
        CouncilParts parts = CouncilParts.of(code, areas, mid2020);
        Map<String, Double> shares = new TreeMap<>();
        List<String> notes = new ArrayList<>();
        parts.shares().forEach((part, share) -> {
            AreaClass found = classes.of(part)
                    .orElseThrow(() -> new IllegalStateException("The area classification has no class for " + part));
            shares.merge(name.apply(found), share, Double::sum);
            if (!found.note().isEmpty()) {
                notes.add(found.note());
            }
        });
        double share = shares.entrySet().stream()
                .filter(e -> wanted.contains(e.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        String measure = "Area classification of 2011, " + level;
        String rule = wanted.stream().sorted().collect(Collectors.joining(", "));
        if (parts.merged()) {
            notes.add(0, parts.weighed() ? "By residents of its parts in mid-2020." : EQUALLY);
        }
        add(
                code,
                type,
                share > HALF,
                measure,
                parts.merged() ? listed(shares) : shares.keySet().iterator().next(),
                parts.merged() ? "More than half of: " + rule : "One of: " + rule,
                AreaClasses.FOLDER,
                String.join(" ", notes));
    }

    private static final String EQUALLY =
            "Its parts merged before the residents' count at hand and are counted equally.";

    private static String listed(Map<String, Double> shares) {
        return shares.entrySet().stream()
                .map(e -> e.getKey() + " " + whole(e.getValue()))
                .collect(Collectors.joining("; "));
    }

    private void county(AreaCode code, PlaceType type, Set<String> members) {
        List<Area> districts = areas.members(code, Geography.DISTRICT);
        double all = districts.stream().mapToLong(d -> residents.get(d.code())).sum();
        double within = districts.stream()
                .filter(d -> members.contains(d.code() + type.id()))
                .mapToLong(d -> residents.get(d.code()))
                .sum();
        add(
                code,
                type,
                within / all > HALF,
                "Share of residents in districts of this type",
                tenth(within / all),
                "More than half",
                type == PlaceType.RURAL ? RuralShares.CLASS_FOLDER : AreaClasses.FOLDER,
                "Residents by the Census of 2021.");
    }

    private void add(
            AreaCode area,
            PlaceType type,
            boolean member,
            String measure,
            String value,
            String rule,
            String source,
            String note) {
        evidence.add(new PlaceTypeEvidence(area, type, member, measure, value, rule, source, note));
    }

    private static String tenth(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share * 100);
    }

    private static String whole(double share) {
        return String.format(Locale.ROOT, "%.0f%%", share * 100);
    }
}
