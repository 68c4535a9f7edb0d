package uk.mobilityatlas.ingest.place;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Areas.Alias;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Succession;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.SourceFolder;

/** Other names, numbers and codes under which an area is known. */
final class AreaNames {
    static final String REGISTER = "mysociety-uk-local-authority-register/uk_local_authorities.csv";
    static final String DFE = "dfe-lait/la-code-list.csv";

    /** What people say, and publishers print, that no register lists. */
    private static final List<Alias> SAID = List.of(
            short_("Bristol", "E06000023"),
            short_("Hull", "E06000010"),
            short_("Kingston upon Hull", "E06000010"),
            short_("Herefordshire", "E06000019"),
            short_("Durham", "E06000047"),
            short_("BCP", "E06000058"),
            short_("Scilly", "E06000053"),
            short_("Anglesey", "W06000001"),
            short_("Ynys Môn", "W06000001"),
            short_("Sir Ceredigion", "W06000008"),
            short_("Western Isles", "S12000013"),
            short_("Comhairle nan Eilean Siar", "S12000013"),
            short_("Derry and Strabane", "N09000005"),
            short_("Derry", "N09000005"),
            short_("Rhondda Cynon Taff", "W06000016"),
            short_("UK", "K02000001"),
            short_("Sheffield City Region", "E47000002"),
            new Alias("Cornwall and Isles of Scilly", new AreaCode("E06000052"), "name"),
            new Alias("Yorkshire and the Humber", new AreaCode("E12000003"), "name"),
            new Alias("East of England", new AreaCode("E12000006"), "name"));

    private static final Map<String, String> DFE_NAMES = Map.of(
            "Bedford Borough", "Bedford",
            "Dorset (Pre LG)", "E10000009",
            "Bournemouth (Pre LG)", "E06000028",
            "Poole (Pre LG)", "E06000029");

    private final Collection<Area> areas;
    private final List<Alias> aliases = new ArrayList<>(SAID);
    private final Set<String> known = new HashSet<>();

    private AreaNames(Collection<Area> areas) {
        this.areas = areas;
        areas.forEach(area -> known.add(Areas.plainName(area.name()) + area.code()));
        SAID.forEach(alias -> known.add(Areas.plainName(alias.text()) + alias.area()));
    }

    static List<Alias> read(SourceFolder sources, Collection<Area> areas, List<Succession> successions, Intake intake) {
        AreaNames names = new AreaNames(areas);
        names.readRegister(sources.csv(REGISTER), intake.file(REGISTER));
        names.addOldCodes(successions);
        names.readDfe(sources.csv(DFE), successions, intake.file(DFE));
        names.aliases.removeIf(alias -> areas.stream()
                .anyMatch(
                        area -> area.code().equals(alias.area()) && area.name().equals(alias.text())));
        return names.aliases.stream()
                .sorted(Comparator.comparing(Alias::area)
                        .thenComparing(Alias::kind)
                        .thenComparing(Alias::text))
                .toList();
    }

    private static Alias short_(String text, String code) {
        return new Alias(text, new AreaCode(code), "short");
    }

    private void readRegister(List<NamedCsvRecord> rows, FileIntake intake) {
        Set<AreaCode> codes = areas.stream().map(Area::code).collect(Collectors.toSet());
        for (NamedCsvRecord row : rows) {
            long line = row.getStartingLineNumber();
            Optional<AreaCode> code = AreaCode.parse(row.getField("gss-code")).filter(codes::contains);
            if (code.isEmpty()) {
                intake.outOfScope(line);
                continue;
            }
            readNames(row, code.get(), intake);
            intake.taken(line);
        }
    }

    private void readNames(NamedCsvRecord row, AreaCode code, FileIntake intake) {
        long line = row.getStartingLineNumber();
        String official = row.getField("official-name");
        add(new Alias(official, code, "name"));
        String words = " " + Areas.plainName(official) + " ";
        // Names are parted by a comma alone; a comma and a space stand within a name.
        for (String cell : (row.getField("nice-name") + "," + row.getField("alt-names")).split(",(?! )")) {
            String name = cell.strip();
            boolean within = words.contains(" " + Areas.plainName(name) + " ");
            if (name.indexOf('\u00ef') >= 0 || name.indexOf('\ufffd') >= 0) {
                intake.refusedCell(line, "alt-names", "The letters are damaged in the file.", name);
            } else if (!name.isEmpty()) {
                boolean plain = !name.matches("(?i).* (UA|boro|CA|MCA|CC|CCA|MDC)")
                        && (within
                                || Character.isUpperCase(name.charAt(0))
                                        && !code.entity().equals("E47"));
                add(plain ? new Alias(capitals(name), code, "name") : new Alias(name, code, "variant"));
            }
        }
    }

    private static String capitals(String name) {
        if (Character.isUpperCase(name.charAt(0))) {
            return name;
        }
        return Stream.of(name.split(" "))
                .map(word ->
                        Set.of("and", "of", "the", "in", "on", "upon", "with").contains(word)
                                ? word
                                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** The old code of a recoded place, and the names of the councils that a new one was made of. */
    private void addOldCodes(List<Succession> successions) {
        for (Succession succession : successions) {
            if (succession.kind() == Succession.Kind.RECODE) {
                add(new Alias(succession.from().value(), succession.to(), "old-code"));
            } else if (succession.kind() == Succession.Kind.MERGER) {
                AreaCode now = last(succession.to(), successions);
                areas.stream()
                        .filter(area -> area.code().equals(succession.from()))
                        .forEach(area -> add(new Alias(area.name(), now, "former")));
            }
        }
    }

    private static AreaCode last(AreaCode code, List<Succession> successions) {
        return successions.stream()
                .filter(s -> s.from().equals(code))
                .findFirst()
                .map(s -> last(s.to(), successions))
                .orElse(code);
    }

    private void readDfe(List<NamedCsvRecord> rows, List<Succession> successions, FileIntake intake) {
        Areas register = new Areas(areas, successions, aliases, List.of());
        for (NamedCsvRecord row : rows) {
            long line = row.getStartingLineNumber();
            String name = row.getField("LA Name");
            Geography level = Geography.UPPER_TIER;
            if (row.getField("Type").isEmpty()) {
                level = name.equals("England") ? Geography.NATION : Geography.REGION;
            }
            Optional<Area> area = dfeArea(register, DFE_NAMES.getOrDefault(name, name), level);
            if (area.isPresent()) {
                add(new Alias(row.getField("LA Number"), area.get().code(), "dfe-number"));
                intake.taken(line);
            } else {
                // Inner and outer London, and the England total that was given up.
                intake.outOfScope(line);
            }
        }
    }

    private static Optional<Area> dfeArea(Areas register, String name, Geography level) {
        Optional<AreaCode> code = AreaCode.parse(name);
        if (code.isPresent()) {
            return register.all().stream()
                    .filter(area -> area.code().equals(code.get()))
                    .findFirst();
        }
        return register.resolve(name, level).filter(area -> area.isIn(level));
    }

    private void add(Alias alias) {
        if (known.add(Areas.plainName(alias.text()) + alias.area())) {
            aliases.add(alias);
        }
    }
}
