package uk.mobilityatlas.ingest.dfe;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.place.AreaRegister;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;

/** Reads one year's scorecard of 16 and 17 year olds: a row is an area, its rates and its cohorts. */
final class ScorecardFile {
    /** The scorecard whose group columns are blank for councils and, for England, those of the year after. */
    private static final int WITHOUT_GROUPS = 2021;

    private static final int DECIMALS = 1;

    private final AreaRegister register;

    ScorecardFile(AreaRegister register) {
        this.register = register;
    }

    List<Observation> read(List<NamedCsvRecord> rows, FileIntake file) {
        List<Observation> figures = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            long line = row.getStartingLineNumber();
            String name = row.getField("la_name").isEmpty() ? row.getField("region_name") : row.getField("la_name");
            Optional<Area> area = area(row);
            if (name.toLowerCase(Locale.ROOT).endsWith(" demo")) {
                file.refused(line, "", "A made-up row that demonstrates the scorecard, of no real area.", name);
            } else if (area.isEmpty()) {
                file.refused(line, "", "No area has this code or number.", name);
            } else {
                file.taken(line);
                figures.addAll(figures(row, area.get().code(), file));
            }
        }
        return figures;
    }

    private Optional<Area> area(NamedCsvRecord row) {
        return switch (row.getField("geographic_level")) {
            case "National" -> byCode(row.getField("country_code"));
            case "Regional" -> byCode(row.getField("region_code"));
            default -> register.numbered(row.getField("old_la_code"));
        };
    }

    private Optional<Area> byCode(String code) {
        return AreaCode.parse(code).flatMap(register::exactly);
    }

    private List<Observation> figures(NamedCsvRecord row, AreaCode area, FileIntake file) {
        int year = Integer.parseInt(row.getField("time_period"));
        List<Observation> figures = new ArrayList<>();
        for (ScorecardColumn column : ScorecardColumn.ALL_YOUNG_PEOPLE) {
            figure(row, column, area, year, file).ifPresent(figures::add);
        }
        for (ScorecardColumn column : ScorecardColumn.GROUPS) {
            if (year == WITHOUT_GROUPS) {
                refuseIfAny(row, column.rate(), file);
            } else {
                figure(row, column, area, year, file).ifPresent(figures::add);
            }
        }
        return figures;
    }

    private static void refuseIfAny(NamedCsvRecord row, String column, FileIntake file) {
        String text = row.getField(column);
        if (!text.isBlank()) {
            file.refusedCell(
                    row.getStartingLineNumber(),
                    column,
                    "The 2021 scorecard has no figures of groups; this cell repeats that of 2022.",
                    text);
        }
    }

    private static Optional<Observation> figure(
            NamedCsvRecord row, ScorecardColumn column, AreaCode area, int year, FileIntake file) {
        Optional<DfeValue> rate = DfeValue.of(row.getField(column.rate()));
        if (rate.isEmpty()) {
            file.refusedCell(
                    row.getStartingLineNumber(),
                    column.rate(),
                    "Neither a number nor a known symbol.",
                    row.getField(column.rate()));
            return Optional.empty();
        }
        Observation bare = new Observation(
                column.indicator(),
                area,
                Period.year(year),
                rate.get().rounded(DECIMALS),
                rate.get().status(),
                EnumSet.noneOf(Mark.class),
                "");
        return Optional.of(CountedRate.of(bare, cohort(row, column)));
    }

    /** The number of young people that a rate is of; null where it is not published. */
    private static @Nullable BigDecimal cohort(NamedCsvRecord row, ScorecardColumn column) {
        BigDecimal people = number(row.getField(column.cohort()));
        if (people == null || column.share().isEmpty()) {
            return people;
        }
        BigDecimal share = number(row.getField(column.share()));
        return share == null ? null : people.multiply(share).movePointLeft(2);
    }

    private static @Nullable BigDecimal number(String text) {
        return DfeValue.of(text).map(DfeValue::exact).orElse(null);
    }
}
