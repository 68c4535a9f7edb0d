package uk.mobilityatlas.deck;

import java.util.List;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.OwnNeighbours;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.NeighbourBars;
import uk.mobilityatlas.indicator.Indicator;

/** Makes the picture of the areas nearest to one, with what sets each apart. */
public final class NeighbourPicture {
    private NeighbourPicture() {}

    /** @param outcome the indicator being judged, which takes no part in the distances */
    public static NeighbourBars of(
            Indicator outcome,
            OwnNeighbours own,
            List<OwnNeighbours.Neighbour> near,
            List<AreaCode> compared,
            Palette palette,
            String headline) {
        List<NeighbourBars.Entry> entries = near.stream()
                .map(n -> new NeighbourBars.Entry(
                        n.area(),
                        n.distance(),
                        Texts.of("neighbours.closer", (int) Math.floor(100 * (1 - n.closerPairs()))),
                        why(n, own.variables()),
                        compared.indexOf(n.area().code())))
                .toList();
        return new NeighbourBars(outcome, entries, Texts.of("neighbours.distance"), palette, headline);
    }

    private static String why(OwnNeighbours.Neighbour n, List<Indicator> variables) {
        int widest = 0;
        for (int v = 1; v < n.shares().size(); v++) {
            widest = n.shares().get(v) > n.shares().get(widest) ? v : widest;
        }
        return n.distance() == 0
                ? Texts.of("neighbours.same")
                : Texts.of(
                        "neighbours.why",
                        variables.get(widest).phrase(),
                        Math.round(100 * n.shares().get(widest)));
    }
}
