package uk.mobilityatlas.deck;

import java.util.List;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.story.SlideProposal;

/**
 * A picture that compares no single areas, answered.
 *
 * @param proposal what it says of itself
 * @param indicators those it takes figures from, for its sources
 * @param periods what they are of, for its sources; or empty where the picture says so
 */
record Seen(Graphic graphic, SlideProposal proposal, List<Indicator> indicators, String periods) {
    Seen {
        indicators = List.copyOf(indicators);
    }
}
