package uk.mobilityatlas.ingest;

import java.util.List;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.observation.Observation;

/** Reads the figures of one publisher's files; every row of them ends in the intake's account. */
@FunctionalInterface
public interface FigureReader {
    /** The figures of the sources, in no particular order, each for an area that the register holds. */
    List<Observation> read(SourceFolder sources, Areas areas, Intake intake);
}
