package uk.mobilityatlas.ingest.dfe;

import java.util.List;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.ingest.FewCouncils;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.SourceFolder;
import uk.mobilityatlas.ingest.place.AreaRegister;
import uk.mobilityatlas.observation.Observation;

/** The figures of a few councils, read once from the department's files. */
record DfeSources(List<Observation> figures, Intake intake, AreaRegister register) {
    private static final DfeSources READ = read(FewCouncils.sources());

    static DfeSources get() {
        return READ;
    }

    private static DfeSources read(SourceFolder sources) {
        AreaRegister register = AreaRegister.read(sources, new Intake());
        Intake intake = new Intake();
        return new DfeSources(new DfeFigures().read(sources, register.areas(), intake), intake, register);
    }

    /** The one figure of an indicator, an area by its name or code, and a period. */
    Observation one(String indicator, String area, String period) {
        AreaCode code = AreaCode.parse(area)
                .orElseGet(
                        () -> register.areas().resolve(area, null).orElseThrow().code());
        List<Observation> found = figures.stream()
                .filter(o -> o.indicator().equals(indicator))
                .filter(o -> o.area().equals(code))
                .filter(o -> o.period().label().equals(period))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " figures of " + indicator + " for " + area + " in " + period);
        }
        return found.get(0);
    }
}
