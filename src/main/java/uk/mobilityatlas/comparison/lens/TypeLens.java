package uk.mobilityatlas.comparison.lens;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.stats.VarianceShare;

/**
 * An indicator seen through one place type: its members beside the other areas of the level, and how much of the
 * variation lies between the two. Each type is a split of its own, since an area may be of several types.
 *
 * @param members the members' figures, lowest first
 * @param others the other areas' figures, lowest first
 * @param share eta squared with its interval; null where too few areas or no variation allow none
 */
public record TypeLens(
        Indicator indicator,
        PlaceType type,
        Geography geography,
        List<Double> members,
        List<Double> others,
        @Nullable VarianceShare share) {
    private static final Texts TEXTS = Texts.beside(TypeLens.class);

    public TypeLens {
        members = List.copyOf(members);
        others = List.copyOf(others);
    }

    /** Splits the areas of a level that have a figure. */
    public static TypeLens of(Figures figures, List<Area> level, Geography geography, PlaceType type) {
        double[] members =
                values(figures, level.stream().filter(a -> a.is(type)).toList());
        double[] others =
                values(figures, level.stream().filter(a -> !a.is(type)).toList());
        return new TypeLens(
                figures.indicator(), type, geography, boxed(members), boxed(others), share(members, others));
    }

    private static double[] values(Figures figures, List<Area> areas) {
        return areas.stream()
                .flatMap(a -> figures.figure(a.code()).stream())
                .mapToDouble(Observation::valueOrThrow)
                .sorted()
                .toArray();
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private static @Nullable VarianceShare share(double[] members, double[] others) {
        boolean enough = members.length >= VarianceShare.FEWEST && others.length >= VarianceShare.FEWEST;
        if (!enough || allEqual(members, others)) {
            return null;
        }
        return VarianceShare.between(members, others);
    }

    private static boolean allEqual(double[] members, double[] others) {
        return members[0] == members[members.length - 1]
                && others[0] == others[others.length - 1]
                && members[0] == others[0];
    }

    /** The figure in the middle of an ordered row; NaN for an empty one. */
    public static double median(List<Double> row) {
        int half = row.size() / 2;
        if (row.isEmpty()) {
            return Double.NaN;
        }
        return row.size() % 2 == 1 ? row.get(half) : (row.get(half - 1) + row.get(half)) / 2;
    }

    /** Coastal councils, as a sentence has them. */
    public String name() {
        return TEXTS.of("type." + type.id(), TEXTS.of("members." + geography.id()));
    }

    /** Whether the split is wider than chance would make it. */
    public boolean told() {
        VarianceShare found = share;
        return found != null && found.interval().lower() > 0;
    }

    /** What the lens shows, in a sentence or two; for too few areas, that nothing is concluded. */
    public String words() {
        String name = name();
        @Nullable VarianceShare found = share;
        if (found == null) {
            return TEXTS.of(
                    members.size() < VarianceShare.FEWEST || others.size() < VarianceShare.FEWEST
                            ? "lens.too-few"
                            : "lens.equal",
                    Names.sentence(name),
                    members.size(),
                    others.size());
        }
        return TEXTS.of(
                told() ? "lens.told" : "lens.untold",
                name,
                indicator.format(median(members)),
                indicator.format(median(others)),
                percent(found.share()),
                percent(found.interval().lower()),
                percent(found.interval().upper()));
    }

    private static String percent(double share) {
        return Unit.number(100 * share, 1);
    }
}
