package uk.mobilityatlas.ingest.figures;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.ingest.FigureReader;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.Releases;
import uk.mobilityatlas.ingest.SourceFolder;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Status;

/**
 * Reads the Social Mobility Commission's shares of 16 to 24 year olds who are NEET, by what their family's main earner did.
 * The newest release is taken whole; each row of the older one says the same, or is refused with both figures.
 */
public final class YoungPeopleByBackground implements FigureReader {
    private static final String FILE = "smc-state-of-the-nation-2025-indicators/"
            + "IN21-2.0-destinations-following-the-end-of-compulsory-full-time-education--full-dataset.csv";
    private static final String OTHER_CUTS =
            "Shares in education or in work, single years, and cuts by sex, ethnicity and disability.";
    private static final int YEARS = 3;
    private static final Map<String, String> INDICATORS = Map.of(
            "Total", "neet-16-24-all-backgrounds-uk",
            "Lower working", "neet-16-24-lower-working-uk",
            "Higher working", "neet-16-24-higher-working-uk",
            "Intermediate", "neet-16-24-intermediate-uk",
            "Lower professional", "neet-16-24-lower-professional-uk",
            "Higher professional", "neet-16-24-higher-professional-uk");

    private record Place(String indicator, Period period) {
        static Place of(Observation o) {
            return new Place(o.indicator(), o.period());
        }
    }

    @Override
    public List<Observation> read(SourceFolder sources, Areas areas, Intake intake) {
        Optional<String> newer = Releases.replacing(sources, FILE);
        FigureCollector collector = new FigureCollector();
        String taken = newer.orElse(FILE);
        FileIntake file = intake.file(taken);
        file.note(OTHER_CUTS);
        for (NamedCsvRecord row : sources.csv(taken)) {
            figure(row, file)
                    .ifPresent(
                            f -> collector.put(f, file, row.getStartingLineNumber(), "value", row.getField("value")));
        }
        List<Observation> figures = collector.figures();
        newer.ifPresent(path -> settle(sources.csv(FILE), intake.file(FILE), path, figures));
        return new ArrayList<>(figures);
    }

    private static void settle(List<NamedCsvRecord> older, FileIntake file, String newer, List<Observation> taken) {
        Map<Place, Observation> figures = new HashMap<>();
        taken.forEach(o -> figures.put(Place.of(o), o));
        String release = newer.substring(newer.indexOf('/') + 1);
        file.note("Replaced by " + release + ". " + OTHER_CUTS);
        for (NamedCsvRecord row : older) {
            figure(row, file).ifPresent(was -> {
                long line = row.getStartingLineNumber();
                Observation is = figures.get(Place.of(was));
                if (was.equals(is)) {
                    file.same(line);
                } else {
                    file.refused(
                            line,
                            "value",
                            is == null
                                    ? "The newer release no longer has this figure."
                                    : "Revised: the newer release has " + words(is) + " and is taken.",
                            words(was));
                }
            });
        }
    }

    private static String words(Observation figure) {
        ConfidenceInterval interval = figure.confidenceInterval().orElseThrow();
        return figure.valueOrThrow() + " (" + interval.lower() + " to " + interval.upper() + ")";
    }

    /** The figure of a row; a row of another cut is out of scope, one that cannot be read is refused. */
    private static Optional<Observation> figure(NamedCsvRecord row, FileIntake file) {
        long line = row.getStartingLineNumber();
        String indicator = INDICATORS.get(row.getField("secondary_split_value"));
        if (!row.getField("chart_type").equals("trend_moving_average")) {
            file.outOfScope(line);
            return Optional.empty();
        }
        if (indicator == null || !row.getField("area_code").equals(AreaCode.UNITED_KINGDOM.value())) {
            file.refused(line, "secondary_split_value", "Not understood.", row.getField("secondary_split_value"));
            return Optional.empty();
        }
        try {
            int last = Integer.parseInt(row.getField("primary_split_value"));
            return Optional.of(new Observation(
                    indicator,
                    AreaCode.UNITED_KINGDOM,
                    Period.span(last - YEARS + 1, last),
                    PublishedNumber.of(row.getField("value")),
                    new ConfidenceInterval(
                            PublishedNumber.of(row.getField("lci")), PublishedNumber.of(row.getField("uci"))),
                    null,
                    null,
                    Status.AVAILABLE,
                    Set.of(),
                    ""));
        } catch (NumberFormatException e) {
            file.refused(line, "value", "Not a number.", row.getField("value"));
            return Optional.empty();
        }
    }
}
