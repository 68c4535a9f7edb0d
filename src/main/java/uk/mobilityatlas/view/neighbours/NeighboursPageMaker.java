package uk.mobilityatlas.view.neighbours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private final Map<String, List<StatisticalNeighbour>> published = new LinkedHashMap<>();
    private final OwnNeighbours own;
    private final List<OwnNeighbours.Neighbour> near;
    /** In how many of the lists each area stands. */
    private final Map<AreaCode, Integer> counts = new HashMap<>();

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
        PUBLISHED.forEach(model -> published.put(
                model,
                neighbours.of(place.code(), model).stream()
                        .filter(n -> areas.find(n.neighbour()).isPresent())
                        .limit(NeighboursPicture.NEAREST)
                        .toList()));
        this.near = own.of(place.code(), NeighboursPicture.NEAREST);
        published.values().forEach(list -> list.forEach(n -> counts.merge(n.neighbour(), 1, Integer::sum)));
        near.forEach(n -> counts.merge(n.area().code(), 1, Integer::sum));
    }

    NeighboursPage write(List<NeighboursPage.Variable> variables, Palette palette) {
        List<NeighboursPage.NeighbourList> lists = new ArrayList<>();
        published.forEach((model, found) -> lists.add(published(model, found)));
        lists.add(own());
        return new NeighboursPage(place, lists, picture(palette), variables, own.coverage());
    }

    /** Which place stands in the most lists, and in how many. */
    String headline() {
        int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
        long lists = published.values().stream().filter(l -> !l.isEmpty()).count() + (near.isEmpty() ? 0 : 1);
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

    private NeighboursPage.NeighbourList published(String model, List<StatisticalNeighbour> found) {
        List<NeighboursPage.Line> lines = found.stream()
                .map(n -> line(areas.get(n.neighbour()), n.closeness()))
                .toList();
        String reason = lines.isEmpty() ? TEXTS.of("missing", Names.of(place)) : "";
        return new NeighboursPage.NeighbourList(model, TEXTS.of(model), lines, reason);
    }

    private NeighboursPage.NeighbourList own() {
        List<NeighboursPage.Line> lines = near.stream()
                .map(n -> line(n.area(), Unit.number(n.distance(), 2)))
                .toList();
        String reason = "";
        if (lines.isEmpty()) {
            reason = own.variables().isEmpty() ? TEXTS.of("no-variables") : own.reason(place);
        }
        return new NeighboursPage.NeighbourList(NeighboursWithOwn.OWN, TEXTS.of("own"), lines, reason);
    }

    private NeighboursPage.Line line(Area area, String closeness) {
        return new NeighboursPage.Line(
                area, closeness, counts.getOrDefault(area.code(), 0), compared.indexOf(area.code()));
    }

    NeighbourBars picture(Palette palette) {
        return NeighboursPicture.of(outcome, own, near, compared, palette, headline());
    }
}
