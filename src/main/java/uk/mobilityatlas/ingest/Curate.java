package uk.mobilityatlas.ingest;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.ingest.dfe.DfeFigures;
import uk.mobilityatlas.ingest.dfe.UkNeetFigures;
import uk.mobilityatlas.ingest.figures.AreaIndices;
import uk.mobilityatlas.ingest.figures.CensusFigures;
import uk.mobilityatlas.ingest.figures.LeftOut;
import uk.mobilityatlas.ingest.figures.LocalStatistics;
import uk.mobilityatlas.ingest.figures.NeetFactors;
import uk.mobilityatlas.ingest.figures.WideTables;
import uk.mobilityatlas.ingest.place.PlacesCurator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.SeriesBreak;

/** Makes the data pack from the published files: the same files give the same bytes. */
public final class Curate {
    private static final int DONE = 0;
    private static final int FAILED = 1;

    private Curate() {}

    private static List<FigureReader> readers() {
        return List.of(
                new DfeFigures(),
                new UkNeetFigures(),
                new LocalStatistics(),
                new CensusFigures(),
                new NeetFactors(),
                new WideTables(),
                new AreaIndices(),
                new LeftOut());
    }

    /**
     * Reads {@code sources}, writes the pack into {@code out} and reports what became of every file.
     *
     * @return 0 when the pack was written, 1 when it was not; the report then ends in one sentence saying why
     */
    public static int run(Path sources, Path out, PrintWriter report) {
        try {
            SourceFolder folder = new SourceFolder(sources);
            SourceList list = SourceList.read(folder);
            for (String file : list.files()) {
                if (!Files.isRegularFile(sources.resolve(file))) {
                    return failed(report, "The source file " + file + " is missing; no data pack was written.");
                }
            }
            write(folder, list, new PackFolder(out), report);
            return DONE;
        } catch (UncheckedIOException e) {
            return failed(report, String.valueOf(e.getMessage()));
        } catch (IllegalStateException | IllegalArgumentException | NoSuchElementException e) {
            return failed(report, "The data pack could not be made: " + e.getMessage());
        } finally {
            report.flush();
        }
    }

    private static int failed(PrintWriter report, String sentence) {
        report.println(sentence);
        return FAILED;
    }

    private static void write(SourceFolder sources, SourceList list, PackFolder pack, PrintWriter report) {
        pack.unseal();
        Intake intake = new Intake();
        Areas areas = PlacesCurator.write(sources, pack, intake).areas();
        List<Observation> figures = new ArrayList<>();
        readers().forEach(reader -> figures.addAll(reader.read(sources, areas, intake)));

        CatalogueTable catalogue = CatalogueTable.read();
        FigureTables tables = FigureTables.of(figures, catalogue.ids());
        tables.addAll(FormerDistricts.gaps(tables, areas));
        tables.addAll(Unpublished.gaps(tables, areas, catalogue.coverage()));
        Collection<SeriesBreak> breaks = Breaks.of(tables, areas);
        tables.mark(breaks);

        tables.write(pack);
        Breaks.write(breaks, pack);
        catalogue.write(pack, tables, areas, list);
        list.write(pack, intake);
        IntakeTables.write(intake, list, pack, report);
        pack.seal(list.newest());
        report.println(tables.count() + " figures of " + catalogue.ids().size() + " indicators; pack "
                + pack.fingerprint() + ".");
    }
}
