package uk.mobilityatlas.deck;

import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;

/**
 * One figure that a story shows, or the reason why there is none.
 *
 * @param source who publishes it, in which dataset, under which licence
 */
public record DeckFigure(Indicator indicator, Area area, Observation observation, String source) {}
