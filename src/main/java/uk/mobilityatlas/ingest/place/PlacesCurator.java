package uk.mobilityatlas.ingest.place;

import java.util.Map;
import java.util.Objects;
import org.locationtech.jts.geom.Geometry;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Boundaries;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.PackFolder;
import uk.mobilityatlas.ingest.SourceFolder;

/** Writes the places half of the data pack. */
public final class PlacesCurator {
    private PlacesCurator() {}

    /** Writes every table about places and gives the register by which figures find their areas. */
    public static AreaRegister write(SourceFolder sources, PackFolder pack, Intake intake) {
        AreaRegister register = AreaRegister.read(sources, intake);
        NeighbourTable.write(sources, register, pack, intake);
        OpportunityAreaTable.write(sources, register, pack, intake);
        ResidentTable.Totals residents = ResidentTable.write(sources, register, pack, intake);
        Map<AreaCode, Geometry> districts = districts(sources, intake);
        Map<Geography, Boundaries> boundaries = new OutlineBuilder(register.areas(), districts).all();
        BoundaryTables.write(boundaries, pack);
        PlaceTypes types = new PlaceTypes(
                register.areas(),
                RuralShares.read(sources, register, intake),
                AreaClasses.read(sources, register, intake),
                residents.census(),
                residents.mid2020());
        Areas areas = PlaceTypeTable.write(types.evidence(districts), register.areas(), pack);
        AreaTables.write(areas, pack);
        TownTable.write(sources, districts, areas, pack, intake);
        HexLayouts.write(
                sources,
                register,
                BorderPairs.of(Objects.requireNonNull(boundaries.get(Geography.UPPER_TIER))),
                pack,
                intake);
        return new AreaRegister(areas);
    }

    /** The districts' land as the pack draws it. */
    private static Map<AreaCode, Geometry> districts(SourceFolder sources, Intake intake) {
        Boundaries published = TopoJson.read(sources.json(TopoJson.DISTRICTS), intake.file(TopoJson.DISTRICTS));
        return OutlineBuilder.THINNING.thin(LandCoverage.of(published));
    }
}
