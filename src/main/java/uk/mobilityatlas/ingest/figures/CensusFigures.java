package uk.mobilityatlas.ingest.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.ingest.FigureReader;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.SourceFolder;
import uk.mobilityatlas.ingest.place.AreaRegister;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Status;
import uk.mobilityatlas.stats.Level;
import uk.mobilityatlas.stats.Wilson;

/** Works out shares from the counts of the 2021 Census: qualifications and social class, people aged 16 and over. */
public final class CensusFigures implements FigureReader {
    private static final String QUALIFICATIONS = "ons-census-2021-ts067-qualifications-ltla/TS067-2021-3.csv";
    private static final String OCCUPATIONS = "ons-census-2021-ts062-ns-sec-ltla/TS062-2021-3.csv";
    private static final Period CENSUS = Period.year(2021);
    private static final String SUMMED = "Summed from the counts of the districts at the Census.";
    private static final double DECIMALS = 10_000;

    private static final List<CensusShare> BY_QUALIFICATION = List.of(
            new CensusShare("no-qualifications-census", List.of("No qualifications")),
            new CensusShare("level-1-highest-census", List.of("Level 1 ")),
            new CensusShare("level-2-highest-census", List.of("Level 2 ")),
            new CensusShare("level-3-highest-census", List.of("Level 3 ")),
            new CensusShare("level-4-or-above-census", List.of("Level 4 qualifications or above")),
            new CensusShare("apprenticeship-highest-census", List.of("Apprenticeship")));
    private static final List<CensusShare> BY_OCCUPATION = List.of(
            new CensusShare("higher-managerial-census", List.of("L1, L2 and L3")),
            new CensusShare("semi-routine-and-routine-census", List.of("L12", "L13")),
            new CensusShare("never-worked-census", List.of("L14.1 and L14.2")));

    @Override
    public List<Observation> read(SourceFolder sources, Areas areas, Intake intake) {
        AreaRegister register = new AreaRegister(areas);
        CensusTable qualifications = CensusTable.read(
                sources,
                QUALIFICATIONS,
                intake.file(QUALIFICATIONS),
                row -> register.named(row.getField("Region"), Geography.DISTRICT)
                        .flatMap(area -> areas.find(area.code())),
                "Qualification_Level",
                "Population");
        CensusTable occupations = CensusTable.read(
                sources,
                OCCUPATIONS,
                intake.file(OCCUPATIONS),
                row -> AreaCode.parse(row.getField("Lower tier local authorities Code"))
                        .flatMap(areas::find),
                "National Statistics Socio-economic Classification (NS-SeC) (10 categories)",
                "Observation");
        List<Observation> figures = new ArrayList<>();
        addAll(figures, qualifications.counts(), BY_QUALIFICATION, areas);
        addAll(figures, occupations.counts(), BY_OCCUPATION, areas);
        return figures;
    }

    /** Adds the shares of every district, and of every larger area by the sums of its districts' counts. */
    static void addAll(
            List<Observation> figures, Map<AreaCode, Map<String, Long>> counts, List<CensusShare> shares, Areas areas) {
        Map<AreaCode, List<AreaCode>> totals = CensusTotals.of(counts.keySet(), areas);
        for (CensusShare share : shares) {
            counts.forEach((area, count) -> figures.add(figure(share, area, count, "")));
            totals.forEach((area, parts) -> {
                Map<String, Long> sum = new HashMap<>();
                parts.forEach(part -> Objects.requireNonNull(counts.get(part))
                        .forEach((category, count) -> sum.merge(category, count, Long::sum)));
                figures.add(figure(share, area, sum, SUMMED));
            });
        }
    }

    private static Observation figure(CensusShare share, AreaCode area, Map<String, Long> counts, String note) {
        double numerator = share.numerator(counts);
        double denominator = CensusShare.denominator(counts);
        ConfidenceInterval interval = Wilson.percent(numerator, denominator, Level.USUAL);
        return new Observation(
                share.id(),
                area,
                CENSUS,
                rounded(100 * numerator / denominator),
                new ConfidenceInterval(rounded(interval.lower()), rounded(interval.upper())),
                numerator,
                denominator,
                Status.AVAILABLE,
                Set.of(),
                note);
    }

    private static double rounded(double value) {
        return Math.round(value * DECIMALS) / DECIMALS;
    }
}
