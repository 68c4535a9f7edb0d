package uk.mobilityatlas.ingest.place;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Succession;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.PackFolder;
import uk.mobilityatlas.ingest.PackTable;
import uk.mobilityatlas.ingest.SourceFolder;

/**
 * Reads residents by single year of age, of England and Wales by the Census of 2021, for districts as published and for
 * the councils that they have merged into; and the mid-2020 totals that weigh the parts of merged councils.
 */
final class ResidentTable {
    static final String CENSUS = "ons-census-2021-ts007-age-ltla/census2021-ts007-ltla.csv";
    static final String CENSUS_UPPER = "ons-census-2021-ts007-age-ltla/census2021-ts007-utla.csv";
    static final String MID_2020 = "ons-mid-2020-population-by-single-year-of-age/population20_ltla21.csv";
    private static final Pattern CENSUS_AGE = Pattern.compile("Age: Aged (under )?(\\d+) years?( and over)?; .*");
    private static final int OLDEST_GROUP = 100;

    private final AreaRegister register;
    private final Map<AreaCode, Map<Integer, Long>> census = new TreeMap<>();

    /** Residents by district. */
    record Totals(Map<AreaCode, Long> census, Map<AreaCode, Long> mid2020) {}

    private ResidentTable(AreaRegister register) {
        this.register = register;
    }

    /** Writes residents.csv and gives the totals: of the Census by current code, and of mid-2020 by the codes of 2021. */
    static Totals write(SourceFolder sources, AreaRegister register, PackFolder pack, Intake intake) {
        ResidentTable residents = new ResidentTable(register);
        residents.readCensus(sources.csv(CENSUS), intake.file(CENSUS));
        Map<AreaCode, Long> totals = residents.readTotals(sources.csv(MID_2020), intake.file(MID_2020));
        residents.compareCounties(sources.csv(CENSUS_UPPER), intake.file(CENSUS_UPPER));
        residents.addMerged();
        try (PackTable table = pack.table("residents.csv", "area", "age", "count", "basis")) {
            residents.census.forEach((area, ages) -> ages.forEach((age, n) -> table.row(area, age, n, "census-2021")));
        }
        Map<AreaCode, Long> counted = new TreeMap<>();
        residents.census.forEach((area, ages) -> counted.put(area, sum(ages)));
        return new Totals(counted, totals);
    }

    private void readCensus(List<NamedCsvRecord> rows, FileIntake intake) {
        for (NamedCsvRecord row : rows) {
            long line = row.getStartingLineNumber();
            Optional<AreaCode> code = AreaCode.parse(row.getField("geography code"));
            Map<Integer, Long> ages = ages(row);
            long total = Long.parseLong(row.getField("Age: Total; measures: Value"));
            if (code.flatMap(register::exactly).isEmpty()) {
                intake.refused(line, "geography code", "No council has this code.", row.getField("geography code"));
            } else if (ages.size() != OLDEST_GROUP + 1 || differs(total, sum(ages))) {
                intake.refused(line, "", "The single years do not add up to the total.", sum(ages) + " of " + total);
            } else {
                census.put(code.get(), ages);
                intake.taken(line);
            }
        }
    }

    /** Census counts are altered slightly to protect people, so that sums differ by a little. */
    private static boolean differs(long total, long sum) {
        return Math.abs(total - sum) > Math.max(30, total / 1000);
    }

    private Map<AreaCode, Long> readTotals(List<NamedCsvRecord> rows, FileIntake intake) {
        Map<AreaCode, Long> totals = new TreeMap<>();
        for (NamedCsvRecord row : rows) {
            long line = row.getStartingLineNumber();
            Optional<AreaCode> code = AreaCode.parse(row.getField("ltla21_code"));
            if (code.flatMap(register::exactly).isEmpty()) {
                intake.refused(line, "ltla21_code", "No council has this code.", row.getField("ltla21_code"));
                continue;
            }
            totals.put(code.get(), Long.parseLong(row.getField("total_population")));
            intake.taken(line);
        }
        return totals;
    }

    /** Counties are the sums of their districts; the published ones must say the same. */
    private void compareCounties(List<NamedCsvRecord> rows, FileIntake intake) {
        Areas areas = register.areas();
        for (NamedCsvRecord row : rows) {
            long line = row.getStartingLineNumber();
            AreaCode code = new AreaCode(row.getField("geography code"));
            long published = Long.parseLong(row.getField("Age: Total; measures: Value"));
            long summed = areas.all().stream()
                    .filter(a -> a.isIn(Geography.DISTRICT))
                    .filter(a -> a.code().equals(code) || code.equals(a.upperTier()))
                    .flatMap(a -> Stream.ofNullable(census.get(a.code())))
                    .mapToLong(ResidentTable::sum)
                    .sum();
            if (differs(published, summed)) {
                intake.refused(line, "", "The districts add up to another number of residents.", code + ": " + summed);
            } else {
                intake.same(line);
            }
        }
    }

    private static Map<Integer, Long> ages(NamedCsvRecord row) {
        Map<Integer, Long> ages = new TreeMap<>();
        for (String name : row.getHeader()) {
            Matcher age = CENSUS_AGE.matcher(name);
            if (age.matches()) {
                int years = Integer.parseInt(age.group(2));
                boolean band = age.group(3) != null && years != OLDEST_GROUP;
                if (!band) {
                    ages.put(age.group(1) == null ? years : 0, Long.parseLong(row.getField(name)));
                }
            }
        }
        return ages;
    }

    private static long sum(Map<Integer, Long> ages) {
        return ages.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Residents of a council made of several: the sum of them, and under a new code those of the old one. */
    private void addMerged() {
        Map<AreaCode, Map<Integer, Long>> merged = new LinkedHashMap<>();
        census.forEach((code, ages) -> {
            AreaCode now = today(code);
            if (!now.equals(code) && !census.containsKey(now)) {
                Map<Integer, Long> sums = merged.computeIfAbsent(now, c -> new TreeMap<>());
                ages.forEach((age, count) -> sums.merge(age, count, Long::sum));
            }
        });
        census.putAll(merged);
    }

    private AreaCode today(AreaCode code) {
        return register.areas().successions().stream()
                .filter(s -> s.from().equals(code) && s.kind() != Succession.Kind.BOUNDARY_CHANGE)
                .findFirst()
                .map(s -> today(s.to()))
                .orElse(code);
    }
}
