package uk.mobilityatlas.view.gaps;

import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.lens.GroupGap;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.GroupDots;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.picture.GapsPicture;

/** Makes the page on groups within one place from what has been read: pure. */
final class GapsPageMaker {
    private final Area place;
    private final List<GroupGap> gaps;

    GapsPageMaker(Area place, List<GroupGap> gaps) {
        this.place = place;
        this.gaps = gaps;
    }

    String headline() {
        return GroupGap.headline(place, gaps);
    }

    GapsPage write(Palette palette) {
        return new GapsPage(
                place,
                picture(palette),
                words(gaps.stream().filter(GroupGap::claimed).toList()),
                words(gaps.stream()
                        .filter(g -> g.difference() != null && !g.claimed())
                        .toList()),
                words(gaps.stream().filter(g -> g.difference() == null).toList()));
    }

    private List<String> words(List<GroupGap> some) {
        return some.stream().map(g -> g.words(place)).toList();
    }

    /** The indicators behind the page, for its sources. */
    List<Indicator> indicators() {
        return GapsPicture.indicators(gaps);
    }

    GroupDots picture(Palette palette) {
        return GapsPicture.of(place, gaps, palette, headline());
    }
}
