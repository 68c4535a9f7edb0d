package uk.mobilityatlas.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.store.QueryFile;

/** The commands on the pack that all tests share, so that many can be run. */
public final class RealCommands {
    /** What a command printed. */
    public record Printed(int code, String out, String notes) {
        /** The rows of a table, the header first. */
        public List<List<String>> rows() {
            return CsvReader.builder().ofCsvRecord(out).stream()
                    .map(CsvRecord::getFields)
                    .toList();
        }
    }

    private static final Workbench SHARED = new Workbench() {
        @Override
        public Catalogue catalogue() {
            return RealAtlas.catalogue();
        }

        @Override
        public Areas areas() {
            return RealAtlas.areas();
        }

        @Override
        public Observations observations() {
            return RealAtlas.observations();
        }

        @Override
        public Geometries geometries() {
            return RealAtlas.geometries();
        }

        @Override
        public Neighbours neighbours() {
            return RealAtlas.neighbours();
        }

        @Override
        public Answers answers() {
            return RealAtlas.answers();
        }

        @Override
        public PackVersion version() {
            return RealAtlas.version();
        }

        @Override
        public Path queryFile(String rules, Supplier<Iterable<Comparison>> verdicts) {
            return QueryFile.in(RealAtlas.HOME, RealAtlas.database(), rules, verdicts);
        }
    };

    private RealCommands() {}

    public static Printed run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream notes = new ByteArrayOutputStream();
        CommandOutput paper = new CommandOutput(out, new PrintStream(notes, true, StandardCharsets.UTF_8));
        int code = new Commands(SHARED, paper).run(words);
        return new Printed(code, out.toString(StandardCharsets.UTF_8), notes.toString(StandardCharsets.UTF_8));
    }
}
