package uk.mobilityatlas.ingest.dfe;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.observation.Observation;

/**
 * A figure of the tool with the row that it came from, whose fate is not yet settled.
 *
 * @param exact the figure before rounding; null where there is none
 */
record LaitFigure(Observation observation, @Nullable BigDecimal exact, FileIntake file, long line) {}
