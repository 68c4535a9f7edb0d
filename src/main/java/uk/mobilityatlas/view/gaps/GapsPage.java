package uk.mobilityatlas.view.gaps;

import java.util.List;
import java.util.function.Predicate;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.lens.GroupGap;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.GroupDots;
import uk.mobilityatlas.picture.GapsPicture;

/** What the page on groups within one place shows. */
record GapsPage(Area place, List<GroupGap> gaps, GroupDots picture) {
    GapsPage(Area place, List<GroupGap> gaps, Palette palette) {
        this(place, gaps, GapsPicture.of(place, gaps, palette, GroupGap.headline(place, gaps)));
    }

    GapsPage in(Palette palette) {
        return new GapsPage(place, gaps, palette);
    }

    /** Sentences on the gaps that can be claimed. */
    List<String> claimed() {
        return words(GroupGap::claimed);
    }

    /** Sentences on those that were tested and cannot. */
    List<String> similar() {
        return words(g -> g.difference() != null && !g.claimed());
    }

    /** Sentences on those that come without intervals or without the others. */
    List<String> untested() {
        return words(g -> g.difference() == null);
    }

    private List<String> words(Predicate<GroupGap> which) {
        return gaps.stream().filter(which).map(g -> g.words(place)).toList();
    }
}
