package uk.mobilityatlas.view.gaps;

import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.graphic.chart.GroupDots;

/**
 * What the page on groups within one place shows.
 *
 * @param claimed sentences on the gaps that can be claimed
 * @param similar sentences on those that were tested and cannot
 * @param untested sentences on those that come without intervals or without the others
 */
record GapsPage(Area place, GroupDots picture, List<String> claimed, List<String> similar, List<String> untested) {}
