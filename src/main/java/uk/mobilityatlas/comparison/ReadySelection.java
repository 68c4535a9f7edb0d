package uk.mobilityatlas.comparison;

import java.util.List;
import java.util.stream.Stream;
import uk.mobilityatlas.area.AreaCode;

/** Places that are often asked for together. */
public enum ReadySelection {
    THREE("E06000009", "E08000038", "E06000052"),
    /** Named as less favourable by the Social Mobility Commission's strategy of 2024. */
    LESS_FAVOURABLE("E06000052", "E06000047", "E10000019", "E08000038"),
    /** Named as favourable by the Social Mobility Commission's strategy of 2024. */
    FAVOURABLE("E10000025", "E06000042", "E06000045", "E06000039", "E06000007");

    private final List<AreaCode> areas;

    ReadySelection(String... codes) {
        areas = Stream.of(codes).map(AreaCode::new).toList();
    }

    public List<AreaCode> areas() {
        return areas;
    }

    public String title() {
        return Words.of("selection." + this);
    }

    /** Who put the places together, in a sentence. */
    public String source() {
        return Words.of(this == THREE ? "selection.source.atlas" : "selection.source.commission");
    }
}
