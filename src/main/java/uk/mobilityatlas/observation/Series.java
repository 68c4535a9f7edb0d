package uk.mobilityatlas.observation;

import java.util.List;
import uk.mobilityatlas.area.AreaCode;

/** One indicator of one area over time, oldest first, with its breaks and joins. */
public record Series(String indicator, AreaCode area, List<Observation> observations, List<SeriesBreak> breaks) {
    public Series {
        observations = List.copyOf(observations);
        breaks = List.copyOf(breaks);
    }
}
