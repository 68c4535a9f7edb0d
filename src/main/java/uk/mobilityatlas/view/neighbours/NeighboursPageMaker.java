package uk.mobilityatlas.view.neighbours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.area.StatisticalNeighbour;
import uk.mobilityatlas.comparison.NeighboursWithOwn;
import uk.mobilityatlas.comparison.OwnNeighbours;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.NeighbourBars;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.picture.NeighboursPicture;

/** Makes the page on one place's neighbours from what has been read: pure but for the published lists it asks for. */
final class NeighboursPageMaker {
    private static final Texts TEXTS = Texts.beside(NeighboursPageMaker.class);

    static final List<String> PUBLISHED = List.of("dfe", "ons-global", "ons-economic", "ons-demographic");

    private final Areas areas;
    private final Area place;
    private final Indicator outcome;
    private final List<AreaCode> compared;
    private final Map<String, List<StatisticalNeighbour>> published = new HashMap<>();
    private final OwnNeighbours own;
    private final List<OwnNeighbours.Neighbour> near;

    NeighboursPageMaker(
            Areas areas,
            Area place,
            Indicator outcome,
            List<AreaCode> compared,
            Neighbours neighbours,
            OwnNeighbours own) {
        this.areas = areas;
        this.place = place;
        this.outcome = outcome;
        this.compared = compared;
        this.own = own;
        PUBLISHED.forEach(model -> published.put(model, neighbours.of(place.code(), model)));
        this.near = own.of(place.code(), NeighboursPicture.NEAREST);
    }

    NeighboursPage write(List<NeighboursPage.Variable> variables, Palette palette) {
        List<NeighboursPage.NeighbourList> lists = new ArrayList<>();
        Map<AreaCode, Integer> counts = counts();
        PUBLISHED.forEach(model -> lists.add(published(model, counts)));
        lists.add(own(counts));
        return new NeighboursPage(place, lists, picture(palette), variables, own.coverage());
    }

    /** Which place stands in the most lists, and in how many. */
    String headline() {
        Map<AreaCode, Integer> counts = counts();
        int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
        long lists = PUBLISHED.stream().filter(m -> !published(m).isEmpty()).count() + (near.isEmpty() ? 0 : 1);
        String name = Names.sentence(Names.of(place));
        if (most < 2) {
            return TEXTS.of("headline.none", name);
        }
        List<String> names = counts.entrySet().stream()
                .filter(e -> e.getValue() == most)
                .map(e -> Names.of(areas.get(e.getKey())))
                .sorted()
                .limit(4)
                .toList();
        return TEXTS.of("headline.several", name, Names.list(names), most, lists);
    }

    private Map<AreaCode, Integer> counts() {
        Map<AreaCode, Integer> counts = new HashMap<>();
        PUBLISHED.forEach(m -> published(m).forEach(n -> counts.merge(n.neighbour(), 1, Integer::sum)));
        near.forEach(n -> counts.merge(n.area().code(), 1, Integer::sum));
        return counts;
    }

    private List<StatisticalNeighbour> published(String model) {
        return published.getOrDefault(model, List.of()).stream()
                .filter(n -> areas.find(n.neighbour()).isPresent())
                .limit(NeighboursPicture.NEAREST)
                .toList();
    }

    private NeighboursPage.NeighbourList published(String model, Map<AreaCode, Integer> counts) {
        List<NeighboursPage.Line> lines = published(model).stream()
                .map(n -> line(areas.get(n.neighbour()), n.closeness(), counts))
                .toList();
        String reason = lines.isEmpty() ? TEXTS.of("missing", Names.of(place)) : "";
        return new NeighboursPage.NeighbourList(model, TEXTS.of(model), lines, reason);
    }

    private NeighboursPage.NeighbourList own(Map<AreaCode, Integer> counts) {
        List<NeighboursPage.Line> lines = near.stream()
                .map(n -> line(n.area(), Unit.number(n.distance(), 2), counts))
                .toList();
        String reason = "";
        if (lines.isEmpty()) {
            reason = own.variables().isEmpty() ? TEXTS.of("no-variables") : own.reason(place);
        }
        return new NeighboursPage.NeighbourList(NeighboursWithOwn.OWN, TEXTS.of("own"), lines, reason);
    }

    private NeighboursPage.Line line(Area area, String closeness, Map<AreaCode, Integer> counts) {
        return new NeighboursPage.Line(
                area, closeness, counts.getOrDefault(area.code(), 0), compared.indexOf(area.code()));
    }

    NeighbourBars picture(Palette palette) {
        return NeighboursPicture.of(outcome, own, near, compared, palette, headline());
    }
}
