package uk.mobilityatlas.ingest.dfe;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.SourceFolder;
import uk.mobilityatlas.ingest.place.AreaRegister;
import uk.mobilityatlas.observation.Observation;

/** The figures read once from the published files, where these stand beside the project. */
record RealSources(List<Observation> figures, Intake intake, AreaRegister register) {
    private static final Optional<RealSources> READ =
            SourceFolder.beside(Path.of("")).map(RealSources::read);

    /** Whether the published files are there. */
    static boolean present() {
        return READ.isPresent();
    }

    static RealSources get() {
        return READ.orElseThrow();
    }

    private static RealSources read(SourceFolder sources) {
        AreaRegister register = AreaRegister.read(sources, new Intake());
        Intake intake = new Intake();
        return new RealSources(new DfeFigures().read(sources, register.areas(), intake), intake, register);
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
