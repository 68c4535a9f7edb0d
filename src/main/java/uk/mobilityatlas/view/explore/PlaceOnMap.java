package uk.mobilityatlas.view.explore;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.LevelRule;
import uk.mobilityatlas.comparison.NationalCoverage;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.AreaFigures;

/**
 * Where on a map a place is: itself, what it is made of, what it belongs to; or why it is nowhere. Which part of the map is in
 * sight is of no account.
 *
 * @param on the areas of the map that stand for it; none where it is not there
 * @param said a sentence where the place is not on the map under its own name; or empty
 * @param filtered whether it is the filter that leaves it out
 * @param level the level at which the same indicator has it; null where it is there, or at no level
 */
record PlaceOnMap(List<AreaCode> on, String said, boolean filtered, @Nullable Geography level) {
    private static final Texts TEXTS = Texts.beside(PlaceOnMap.class);

    /** @param figures what the map shows */
    static PlaceOnMap of(Area area, AreaFigures figures, Areas areas) {
        Set<AreaCode> nations = figures.nationsWithFigures();
        Set<AreaCode> shown = figures.shown();
        Predicate<AreaCode> drawn = code -> figures.areas().stream()
                .anyMatch(
                        a -> a.code().equals(code) && shown.contains(code) && nations.contains(AreaFigures.nation(a)));
        AreaCode current = areas.current(area.code());
        if (drawn.test(current)) {
            return new PlaceOnMap(List.of(current), "", false, null);
        }
        AreaCode above = area.upperTier();
        if (above != null && figures.geography() == Geography.UPPER_TIER && drawn.test(areas.current(above))) {
            AreaCode county = areas.current(above);
            return new PlaceOnMap(
                    List.of(county),
                    TEXTS.of("finder.within", area.name(), areas.get(county).name()),
                    false,
                    null);
        }
        List<AreaCode> parts = areas.members(current, figures.geography()).stream()
                .map(Area::code)
                .filter(drawn)
                .toList();
        return parts.isEmpty() ? nowhere(areas.get(current), figures, areas) : new PlaceOnMap(parts, "", false, null);
    }

    private static PlaceOnMap nowhere(Area area, AreaFigures figures, Areas areas) {
        boolean published = NationalCoverage.publishes(figures.indicator(), area);
        if (figures.areas().stream().noneMatch(a -> a.code().equals(area.code()))) {
            Geography level = published
                    ? LevelRule.mapped(figures.indicator()).stream()
                            .filter(area::isIn)
                            .findFirst()
                            .orElse(null)
                    : null;
            return new PlaceOnMap(List.of(), missing(area, published, areas), false, level);
        }
        if (published && !figures.shown().contains(area.code())) {
            return new PlaceOnMap(List.of(), TEXTS.of("finder.filtered", area.name()), true, null);
        }
        return new PlaceOnMap(List.of(), missing(area, false, areas), false, null);
    }

    private static String missing(Area area, boolean published, Areas areas) {
        AreaCode nation = area.nation();
        String where = nation == null ? area.name() : areas.get(nation).name();
        return published
                ? TEXTS.of("finder.not-on-map", area.name())
                : TEXTS.of("finder.no-figures", area.name(), where);
    }
}
