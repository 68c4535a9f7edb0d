package uk.mobilityatlas.ingest.dfe;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.Intake.Fate;
import uk.mobilityatlas.ingest.place.AreaRegister;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Status;

/** What becomes of each kind of row, on a made-up file. */
class LaitFileTest {
    private static final Area STANDING = area("E06000009", "Blackpool", null, null);
    private static final Area GONE = area("E10000006", "Cumbria", null, LocalDate.of(2023, 3, 31));
    private static final Area NEW = area("E06000063", "Cumberland", LocalDate.of(2023, 4, 1), null);
    private static final AreaRegister REGISTER = new AreaRegister(new Areas(
            List.of(STANDING, GONE, NEW),
            List.of(),
            List.of(
                    new Areas.Alias("890", STANDING.code(), "dfe-number"),
                    new Areas.Alias("909", GONE.code(), "dfe-number"),
                    new Areas.Alias("942", NEW.code(), "dfe-number")),
            List.of()));

    private final Intake intake = new Intake();
    private final FileIntake file = intake.file("tool.csv");

    @Test
    void aZeroIsAFigureAndADashIsNone() {
        List<LaitFigure> figures = read("Measure,2025,890,Blackpool,0", "Measure,2024,890,Blackpool,-");
        assertThat(figures.get(0).observation().value()).isZero();
        assertThat(figures.get(0).observation().status()).isEqualTo(Status.AVAILABLE);
        assertThat(figures.get(1).observation().value()).isNull();
        assertThat(figures.get(1).observation().status()).isEqualTo(Status.NOT_AVAILABLE);
    }

    @Test
    void provisionalAndRevisedYearsAreMarked() {
        List<LaitFigure> figures = read(
                "Measure,2025 (prov),890,Blackpool,5", "Measure,2024 (Rev),890,Blackpool,5", "Measure,2023,890,B,5");
        assertThat(figures)
                .extracting(f -> f.observation().marks())
                .containsExactly(Set.of(Mark.PROVISIONAL), Set.of(Mark.REVISED), Set.of());
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsLine() {
        assertThat(read("Measure,2025,890,Blackpool,about 5", "Measure,2025,555,Nowhere,5"))
                .isEmpty();
        assertThat(intake.rejections())
                .extracting(r -> r.line() + " " + r.column() + ": " + r.text())
                .containsExactly("2 value: about 5", "3 la_number: 555 Nowhere");
    }

    @Test
    void otherMeasuresAndInnerLondonAreOutOfScope() {
        assertThat(read("Other,2025,890,Blackpool,5", "Measure,2025,987,London (Inner),5"))
                .isEmpty();
        assertThat(file.count(Fate.OUT_OF_SCOPE)).isEqualTo(2);
    }

    @Test
    void aCouncilHasFiguresOnlyWhileItStands() {
        List<LaitFigure> figures = read(
                "Measure,2023,909,Cumbria,5",
                "Measure,2024,909,Cumbria,-",
                "Measure,2022,942,Cumberland,-",
                "Measure,2025,942,Cumberland,-");
        assertThat(figures)
                .extracting(f -> f.observation().period() + " "
                        + f.observation().status().symbol())
                .containsExactly("2023 ", "2022 z", "2025 x");
        assertThat(file.count(Fate.OUT_OF_SCOPE)).isEqualTo(1);
    }

    private List<LaitFigure> read(String... rows) {
        String text = "measure_short,years,la_number,area_name,value\n" + String.join("\n", rows);
        LaitMeasure measure = new LaitMeasure("Measure", "indicator", 1, YearForm.CALENDAR);
        return new LaitFile(Map.of("Measure", measure), REGISTER)
                .read(CsvReader.builder().ofNamedCsvRecord(text).stream().toList(), file);
    }

    private static Area area(String code, String name, @Nullable LocalDate from, @Nullable LocalDate to) {
        AreaCode gss = new AreaCode(code);
        return new Area(gss, name, Geography.of(gss), null, null, null, null, Set.of(), from, to, "");
    }
}
