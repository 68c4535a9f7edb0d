package uk.mobilityatlas.ingest.dfe;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Succession;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.place.AreaRegister;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Status;

/** Reads one file of the tool: a row is a measure, a year, an area by number, and a value. */
final class LaitFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** Inner and outer London, and an older England: no area of the atlas. */
    private static final Set<String> NO_AREA = Set.of("987", "988", "1000");

    private final Map<RefusedFigure.Of, RefusedFigure> wrong = RefusedFigure.all();
    private final Map<String, LaitMeasure> measures;
    private final AreaRegister register;

    LaitFile(Map<String, LaitMeasure> measures, AreaRegister register) {
        this.measures = measures;
        this.register = register;
    }

    /** The figures of the measures taken; settles the fate of every other row. */
    List<LaitFigure> read(List<NamedCsvRecord> rows, FileIntake file) {
        List<LaitFigure> figures = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            LaitMeasure measure = measures.get(row.getField("measure_short"));
            String number = row.getField("la_number");
            if (measure == null || NO_AREA.contains(number)) {
                file.outOfScope(row.getStartingLineNumber());
            } else {
                register.numbered(number)
                        .ifPresentOrElse(
                                area -> figure(row, measure, area, file).ifPresent(figures::add),
                                () -> file.refused(
                                        row.getStartingLineNumber(),
                                        "la_number",
                                        "No area has this number.",
                                        number + " " + row.getField("area_name")));
            }
        }
        return figures;
    }

    private Optional<LaitFigure> figure(NamedCsvRecord row, LaitMeasure measure, Area area, FileIntake file) {
        long line = row.getStartingLineNumber();
        String text = row.getField("value");
        Optional<DfeValue> value = DfeValue.of(text);
        if (value.isEmpty()) {
            file.refused(line, "value", "Neither a number nor a known symbol.", text);
            return Optional.empty();
        }
        String years = row.getField("years");
        Period period = measure.form().parse(years);
        DfeValue cell = value.get();
        boolean missing = cell.exact() == null;
        if (missing && area.validTo() != null && area.validTo().isBefore(period.end())) {
            // The tool lists abolished councils for ever; a blank after their end says nothing.
            file.outOfScope(line);
            return Optional.empty();
        }
        RefusedFigure refused = wrong.get(new RefusedFigure.Of(measure.measure(), row.getField("la_number")));
        if (refused != null && !missing) {
            file.refusedCell(line, "value", refused.reason(), text);
            return Optional.of(new LaitFigure(
                    new Observation(
                            measure.indicator(),
                            area.code(),
                            period,
                            null,
                            null,
                            null,
                            null,
                            Status.NOT_AVAILABLE,
                            EnumSet.noneOf(Mark.class),
                            refused.note()),
                    null,
                    file,
                    line));
        }
        boolean tooEarly = missing && beginsAfter(area, period.start());
        Observation observation = new Observation(
                measure.indicator(),
                area.code(),
                period,
                cell.rounded(measure.decimals()),
                tooEarly ? Status.NOT_APPLICABLE : cell.status(),
                marks(years),
                tooEarly ? "Before this council began on " + DAY.format(area.validFrom()) + "." : "");
        return Optional.of(new LaitFigure(observation, cell.exact(), file, line));
    }

    /** Whether the council is newer than a day, and not merely an older one under a new code. */
    private boolean beginsAfter(Area area, LocalDate day) {
        return area.validFrom() != null
                && area.validFrom().isAfter(day)
                && register.areas().predecessors(area.code()).stream()
                        .noneMatch(s -> s.kind() == Succession.Kind.RECODE);
    }

    private static Set<Mark> marks(String years) {
        if (years.endsWith("(prov)")) {
            return EnumSet.of(Mark.PROVISIONAL);
        }
        return years.endsWith("(Rev)") ? EnumSet.of(Mark.REVISED) : EnumSet.noneOf(Mark.class);
    }
}
