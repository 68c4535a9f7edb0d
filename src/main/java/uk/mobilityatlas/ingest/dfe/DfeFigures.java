package uk.mobilityatlas.ingest.dfe;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.ingest.FigureReader;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.SourceFolder;
import uk.mobilityatlas.ingest.place.AreaRegister;
import uk.mobilityatlas.observation.Observation;

/** Reads the department's two publications on places: the interactive tool and the yearly scorecards. */
public final class DfeFigures implements FigureReader {
    private static final String FOLDER = "dfe-neet-scorecard/";
    private static final List<String> SCORECARDS = List.of(
            "UD_NEETNK_LA_dashboard_2021_vg_removed.csv",
            "UD_NEETNK_LA_dashboard_2022_final.csv",
            "UD_NEETNK_LA_dashboard_2023_final.csv",
            "UD_NEETNK_LA_dashboard_final.csv");
    /** A scorecard that stands in the folder of newer releases; without it the tool has its year alone. */
    private static final String LATER_SCORECARD = "UD_NEETNK_LA_dashboard_2024_final.csv";
    /** What both publish. */
    private static final Set<String> SHARED =
            Set.of("neet-16-17", "not-known-16-17", "neet-or-not-known-16-17", "participation-16-17");

    @Override
    public List<Observation> read(SourceFolder sources, Areas areas, Intake intake) {
        AreaRegister register = new AreaRegister(areas);
        List<Observation> scorecards = new ArrayList<>();
        ScorecardFile scorecard = new ScorecardFile(register);
        List<String> names = new ArrayList<>(SCORECARDS);
        if (sources.has(FOLDER + LATER_SCORECARD)) {
            names.add(LATER_SCORECARD);
        }
        for (String name : names) {
            String path = FOLDER + name;
            scorecards.addAll(scorecard.read(sources.csv(path), intake.file(path)));
        }
        List<LaitFigure> shared = new ArrayList<>();
        List<LaitFigure> own = new ArrayList<>();
        LaitFigures.read(sources, register, intake)
                .forEach(f -> (SHARED.contains(f.observation().indicator()) ? shared : own).add(f));
        List<Observation> figures = new ArrayList<>(WeakTracking.noted(NeetSeries.join(shared, scorecards)));
        CareLeavers careLeavers = new CareLeavers(own);
        for (LaitFigure figure : own) {
            figure.file().taken(figure.line());
            figures.add(careLeavers.counted(figure));
        }
        return figures;
    }
}
