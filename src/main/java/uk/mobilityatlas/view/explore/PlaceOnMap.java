package uk.mobilityatlas.view.explore;

import java.util.List;
import java.util.function.Predicate;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Succession;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.AreaFigures;

/**
 * Where on a map a place is: itself, what it has become, what it is made of, what it belongs to; or why it is nowhere.
 *
 * @param on the areas of the map that stand for it; none where it is not there
 * @param said a sentence where the place is not on the map under its own name; or empty
 * @param filtered whether it is the filter that leaves it out
 */
record PlaceOnMap(List<AreaCode> on, String said, boolean filtered) {
    private static final Texts TEXTS = Texts.beside(PlaceOnMap.class);

    /**
     * @param figures what the map shows
     * @param drawn whether an area is drawn and can be pointed at
     */
    static PlaceOnMap of(Area area, AreaFigures figures, Areas areas, Predicate<AreaCode> drawn) {
        AreaCode current = areas.current(area.code());
        if (drawn.test(current)) {
            return new PlaceOnMap(List.of(current), "", false);
        }
        List<AreaCode> heirs = areas.successions().stream()
                .filter(s -> s.from().equals(area.code()) && s.kind() != Succession.Kind.RECODE)
                .map(Succession::to)
                .filter(drawn)
                .toList();
        if (!area.current() && !heirs.isEmpty()) {
            return there(heirs, "finder.became", area, areas);
        }
        AreaCode above = area.upperTier();
        if (above != null && figures.geography() == Geography.UPPER_TIER && drawn.test(areas.current(above))) {
            return there(List.of(areas.current(above)), "finder.within", area, areas);
        }
        List<AreaCode> parts = areas.members(current, figures.geography()).stream()
                .map(Area::code)
                .filter(drawn)
                .toList();
        if (!parts.isEmpty()) {
            return new PlaceOnMap(parts, "", false);
        }
        return nowhere(areas.get(current), figures, areas);
    }

    private static PlaceOnMap there(List<AreaCode> on, String key, Area area, Areas areas) {
        List<String> names = on.stream().map(code -> areas.get(code).name()).toList();
        return new PlaceOnMap(on, TEXTS.of(key, area.name(), Names.list(names)), false);
    }

    private static PlaceOnMap nowhere(Area area, AreaFigures figures, Areas areas) {
        if (figures.areas().stream().noneMatch(a -> a.code().equals(area.code()))) {
            return new PlaceOnMap(List.of(), TEXTS.of("finder.not-on-map", area.name()), false);
        }
        if (!figures.shown().contains(area.code())) {
            return new PlaceOnMap(List.of(), TEXTS.of("finder.filtered", area.name()), true);
        }
        AreaCode nation = area.nation();
        String where = nation == null ? area.name() : areas.get(nation).name();
        return new PlaceOnMap(List.of(), TEXTS.of("finder.no-figures", area.name(), where), false);
    }
}
