package uk.mobilityatlas.ingest.dfe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.ingest.FigureReader;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.SourceFolder;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;

/** Reads the United Kingdom's quarterly shares of 16 to 24 year olds who are NEET: by sex, and by whether they look for work. */
public final class UkNeetFigures implements FigureReader {
    private static final String FILE = "ons-neet-16-24-uk-time-series/neet.csv";
    private static final int DECIMALS = 1;
    private static final Map<String, String> COLUMNS = new TreeMap<>(Map.of(
            "neet-16-24-uk", "people_age_16_to_24_neet_total_rate_sa",
            "neet-16-24-unemployed-uk", "people_age_16_to_24_neet_unemployed_rate_sa",
            "neet-16-24-inactive-uk", "people_age_16_to_24_neet_economically_inactive_rate_sa",
            "neet-16-24-men-uk", "men_age_16_to_24_neet_total_rate_sa",
            "neet-16-24-women-uk", "women_age_16_to_24_neet_total_rate_sa"));

    @Override
    public List<Observation> read(SourceFolder sources, Areas areas, Intake intake) {
        FileIntake file = intake.file(FILE);
        List<Observation> figures = new ArrayList<>();
        for (var row : sources.csv(FILE)) {
            LocalDate start = LocalDate.parse(row.getField("quarter_start"));
            Period period = Period.quarter(start.getYear(), (start.getMonthValue() + 2) / 3);
            file.taken(row.getStartingLineNumber());
            COLUMNS.forEach((indicator, column) -> DfeValue.of(row.getField(column))
                    .ifPresentOrElse(
                            value -> figures.add(new Observation(
                                    indicator,
                                    AreaCode.UNITED_KINGDOM,
                                    period,
                                    value.rounded(DECIMALS),
                                    value.status(),
                                    EnumSet.noneOf(Mark.class),
                                    "")),
                            () -> file.refusedCell(
                                    row.getStartingLineNumber(),
                                    column,
                                    "Neither a number nor a known symbol.",
                                    row.getField(column))));
        }
        return figures;
    }
}
