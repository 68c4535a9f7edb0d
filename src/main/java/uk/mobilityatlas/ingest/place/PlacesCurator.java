package uk.mobilityatlas.ingest.place;

import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.PackFolder;
import uk.mobilityatlas.ingest.SourceFolder;

/** Writes the places half of the data pack. */
public final class PlacesCurator {
    private PlacesCurator() {}

    /** Writes every table about places and gives the register by which figures find their areas. */
    public static AreaRegister write(SourceFolder sources, PackFolder pack, Intake intake) {
        AreaRegister register = AreaRegister.read(sources, intake);
        AreaTables.write(register.areas(), pack);
        return register;
    }
}
