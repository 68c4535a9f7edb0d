package uk.mobilityatlas.ingest.curation;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.ingest.FigureReader;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.PackFolder;
import uk.mobilityatlas.ingest.SourceFolder;
import uk.mobilityatlas.ingest.dfe.DfeFigures;
import uk.mobilityatlas.ingest.dfe.UkNeetFigures;
import uk.mobilityatlas.ingest.figures.AreaIndices;
import uk.mobilityatlas.ingest.figures.CensusFigures;
import uk.mobilityatlas.ingest.figures.LocalStatistics;
import uk.mobilityatlas.ingest.figures.NeetFactors;
import uk.mobilityatlas.ingest.figures.QualificationsByEthnicGroup;
import uk.mobilityatlas.ingest.figures.UnusedFiles;
import uk.mobilityatlas.ingest.figures.WideTables;
import uk.mobilityatlas.ingest.figures.YoungPeopleByBackground;
import uk.mobilityatlas.ingest.place.PlacesCurator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.SeriesBreak;

/** Makes the data pack from the published files: the same files give the same bytes. */
public final class Curate {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final Pattern NO_COLUMN = Pattern.compile("Header does not contain a field '([^']*)'");

    private Curate() {}

    private static List<FigureReader> readers() {
        return List.of(
                new DfeFigures(),
                new UkNeetFigures(),
                new LocalStatistics(),
                new CensusFigures(),
                new QualificationsByEthnicGroup(),
                new NeetFactors(),
                new WideTables(),
                new AreaIndices(),
                new YoungPeopleByBackground(),
                new UnusedFiles());
    }

    /**
     * Reads the sources, writes the pack into {@code out} and reports what became of every file. The pack is made
     * beside {@code out} and takes its place when it is whole; when it cannot be made, {@code out} stays as it was.
     *
     * @return 0 when the pack was written, 1 when it was not; the report then is one sentence saying why
     */
    public static int run(SourceFolder folder, Path out, PrintWriter report) {
        List<String> changed = List.of();
        try {
            SourceList list = SourceList.read(folder);
            changed = list.deliveries().changed();
            Optional<String> trouble = list.deliveries().trouble(changed);
            if (trouble.isPresent()) {
                return failed(report, trouble.get());
            }
            make(folder, list, out, changed, report);
            return DONE;
        } catch (UncheckedIOException e) {
            return failed(report, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return failed(report, sentence(e, changed));
        } finally {
            report.flush();
        }
    }

    /** A file that is not the one listed is the likeliest reason, and named. */
    private static String sentence(RuntimeException e, List<String> changed) {
        Matcher column = NO_COLUMN.matcher(String.valueOf(e.getMessage()));
        String detail = column.find()
                ? "a source file has no column “" + column.group(1) + "”"
                : e instanceof NullPointerException || e.getMessage() == null
                        ? "a source file has not the shape that it should"
                        : e.getMessage().replaceFirst("\\.$", "");
        String likely = changed.isEmpty()
                ? ""
                : " (" + String.join(", ", changed)
                        + (changed.size() == 1
                                ? " is not the file that is listed)"
                                : " are not the files that are listed)");
        return "The data pack could not be made: " + detail + likely + ".";
    }

    private static int failed(PrintWriter report, String sentence) {
        report.println(sentence);
        return FAILED;
    }

    private static void make(
            SourceFolder sources, SourceList list, Path out, List<String> changed, PrintWriter report) {
        PackFolder pack = PackFolder.beside(out);
        StringWriter account = new StringWriter();
        try {
            write(sources, list, pack, new PrintWriter(account));
            pack.replace(out);
        } finally {
            pack.discard();
        }
        list.unknown()
                .forEach(file ->
                        report.println("Note: " + file + " is no release that is known here; it was not read."));
        changed.forEach(file ->
                report.println("Note: " + file + " is not the file that is listed; its rows were read all the same."));
        report.print(account);
    }

    private static void write(SourceFolder sources, SourceList list, PackFolder pack, PrintWriter report) {
        Intake intake = new Intake();
        Areas areas = PlacesCurator.write(sources, pack, intake).areas();
        List<Observation> figures = new ArrayList<>();
        readers().forEach(reader -> figures.addAll(reader.read(sources, areas, intake)));

        CatalogueTable catalogue = CatalogueTable.read();
        FigureTables tables = FigureTables.of(figures, catalogue.ids());
        if (!tables.empty().isEmpty()) {
            throw new IllegalStateException("the sources hold no figure of " + String.join(", ", tables.empty()));
        }
        tables.addAll(FormerDistricts.gaps(tables, areas));
        tables.addAll(Unpublished.gaps(tables, areas, catalogue.coverage()));
        Collection<SeriesBreak> breaks = Breaks.of(tables, areas);
        tables.mark(breaks);
        Map<String, BigDecimal> overdispersion = CountIntervals.widen(tables, areas, breaks, catalogue.counted());

        tables.write(pack);
        Breaks.write(breaks, pack);
        catalogue.write(pack, tables, areas, list, overdispersion);
        list.write(pack, intake);
        IntakeTables.write(intake, list, pack, report);
        pack.seal(list.newest());
        report.println(tables.count() + " figures of " + catalogue.ids().size() + " indicators; pack "
                + pack.fingerprint() + ".");
    }
}
