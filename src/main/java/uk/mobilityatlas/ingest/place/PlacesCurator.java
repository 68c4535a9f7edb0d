package uk.mobilityatlas.ingest.place;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Boundaries;
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
        NeighbourTable.write(sources, register, pack, intake);
        OpportunityAreaTable.write(sources, register, pack, intake);
        Map<AreaCode, Long> residents = ResidentTable.write(sources, register, pack, intake);
        Boundaries published = TopoJson.read(sources.json(TopoJson.DISTRICTS), intake.file(TopoJson.DISTRICTS));
        Map<AreaCode, Geometry> land = Coverage.of(published);
        Map<AreaCode, Geometry> thinned = Outlines.THINNING.thin(land);
        BoundaryTables.write(new Outlines(register.areas(), thinned).all(), pack);
        return register;
    }
}
