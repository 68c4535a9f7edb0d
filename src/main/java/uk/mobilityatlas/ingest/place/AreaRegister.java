package uk.mobilityatlas.ingest.place;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Areas.Alias;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Succession;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.SourceFolder;

/** The areas as the sources list them, and which of them a publisher's code, name or number means. */
public final class AreaRegister {
    private final Areas areas;
    private final Map<AreaCode, Area> byCode = new HashMap<>();
    private final Map<String, AreaCode> byNumber = new HashMap<>();
    private final Map<String, List<Area>> byName = new HashMap<>();

    public AreaRegister(Areas areas) {
        this.areas = areas;
        areas.all().forEach(area -> {
            byCode.put(area.code(), area);
            name(area.name(), area);
        });
        for (Alias alias : areas.aliases()) {
            switch (alias.kind()) {
                case "dfe-number" -> byNumber.put(alias.text(), alias.area());
                case "name", "short" -> name(alias.text(), areas.get(alias.area()));
                default -> {
                    // An old code is an area of its own here, and a former council is not its successor.
                }
            }
        }
    }

    /** Reads the register from the sources; its areas have no place types yet. */
    public static AreaRegister read(SourceFolder sources, Intake intake) {
        JsonNode metadata = sources.json(AreaList.METADATA);
        FormerParents oldParents = FormerParents.read(sources, intake);
        List<Succession> successions = CodeHistory.read(sources, metadata, oldParents, intake);
        List<Area> list = AreaList.read(sources, metadata, successions, oldParents, intake);
        List<Alias> aliases = AreaNames.read(sources, list, successions, intake);
        return new AreaRegister(new Areas(list, successions, aliases, List.of()));
    }

    public Areas areas() {
        return areas;
    }

    /** The area of exactly this code, superseded or not; recodes are not followed. */
    public Optional<Area> exactly(AreaCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The area of a Department for Education number, such as 370 for Barnsley; a gone council's is superseded. */
    public Optional<Area> numbered(String dfeNumber) {
        return Optional.ofNullable(byNumber.get(dfeNumber.strip())).flatMap(this::exactly);
    }

    /**
     * The area of a name among those of a level, letter case and punctuation aside: a current one before a superseded
     * one. A council that has gone is found as itself, never as the council that it became part of.
     */
    public Optional<Area> named(String name, @Nullable Geography level) {
        return byName.getOrDefault(Areas.plainName(name), List.of()).stream()
                .filter(area -> level == null || area.isIn(level))
                .min(Comparator.comparing((Area area) -> !area.current()).thenComparing(Area::code));
    }

    private void name(String name, Area area) {
        byName.computeIfAbsent(Areas.plainName(name), n -> new java.util.ArrayList<>())
                .add(area);
    }
}
