package uk.mobilityatlas.comparison;

import java.util.List;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.stats.PValues;

/** The tests that are looked at together, so that of the differences claimed no more than a small part are chance. */
@FunctionalInterface
public interface TestFamily {
    /** No other test is looked at. */
    TestFamily ALONE = (area, indicator) -> List.of();

    /** How likely each of an area's other differences would be by chance, without that of one indicator. */
    List<PValues> others(AreaCode area, String indicator);
}
