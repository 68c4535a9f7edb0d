package uk.mobilityatlas.view.authority;

import java.util.List;
import uk.mobilityatlas.graphic.Graphic;

/**
 * What the page on one combined authority shows.
 *
 * @param picture each council's gap in people, or, without counts, its figure
 * @param positions the place of each row's area in the comparison, counted from 0, or -1
 * @param sayings the rate, the gap and the coverage, in sentences
 */
record AuthorityPage(String headline, Graphic picture, List<Integer> positions, List<String> sayings) {}
