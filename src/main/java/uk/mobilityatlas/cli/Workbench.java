package uk.mobilityatlas.cli;

import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.observation.Observations;

/** What a command works with. Each part is opened when it is first asked for, so that a command pays only for its own. */
interface Workbench {
    Catalogue catalogue();

    Areas areas();

    Observations observations();

    Geometries geometries();

    Neighbours neighbours();

    /** Answers to what is asked of the figures; what one command has read once is kept. */
    Answers answers();

    PackVersion version();
}
