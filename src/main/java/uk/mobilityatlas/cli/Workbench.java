package uk.mobilityatlas.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Comparison;
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

    /**
     * The file for those who ask SQL, made where it is missing or of other figures, tables or rules.
     *
     * @param rules what tells the rules of the verdicts from others
     * @param verdicts asked only when it is made
     */
    Path queryFile(String rules, Supplier<Iterable<Comparison>> verdicts);
}
