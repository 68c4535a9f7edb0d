package uk.mobilityatlas.comparison.lens;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.GridPoint;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.stats.Correlation;
import uk.mobilityatlas.stats.FalseDiscovery;
import uk.mobilityatlas.stats.VarianceShare;

/**
 * An indicator seen through one place type: its members beside the other areas of the level, and how much of the
 * variation lies between the two. Each type is a split of its own, since an area may be of several types. Areas of a type
 * lie beside each other, and neighbours are alike, so that a figure which has nothing to do with the type often parts its
 * members from the others. A difference is therefore claimed only where the figure also goes together with membership
 * by the correlation that knows how many independent areas there are.
 *
 * @param members the members' figures, lowest first
 * @param others the other areas' figures, lowest first
 * @param share eta squared with its interval; null where too few areas or no variation allow none
 * @param membership how closely the figure goes together with being a member, 1 or 0; null where there is no share
 * @param chance the larger of the p-values of the two, adjusted where several types are looked at; 1 where there are none
 */
public record TypeLens(
        Indicator indicator,
        PlaceType type,
        Geography geography,
        List<Double> members,
        List<Double> others,
        @Nullable VarianceShare share,
        @Nullable Correlation membership,
        double chance) {
    private static final Texts TEXTS = Texts.beside(TypeLens.class);

    public TypeLens {
        members = List.copyOf(members);
        others = List.copyOf(others);
    }

    /**
     * Splits the areas of a level.
     *
     * @param level areas that have a figure
     * @param where their centres, in the same order
     */
    static TypeLens of(Figures figures, List<Area> level, List<GridPoint> where, Geography geography, PlaceType type) {
        double[] values = values(figures, level.stream());
        double[] members = values(figures, level.stream().filter(a -> a.is(type)));
        double[] others = values(figures, level.stream().filter(a -> !a.is(type)));
        boolean enough = members.length >= VarianceShare.FEWEST && others.length >= VarianceShare.FEWEST;
        if (!enough || Arrays.stream(values).distinct().count() == 1) {
            return new TypeLens(figures.indicator(), type, geography, ordered(members), ordered(others), null, null, 1);
        }
        VarianceShare share = VarianceShare.between(members, others);
        double[] is = level.stream().mapToDouble(a -> a.is(type) ? 1 : 0).toArray();
        Correlation membership = Correlation.of(values, is, where);
        return new TypeLens(
                figures.indicator(),
                type,
                geography,
                ordered(members),
                ordered(others),
                share,
                membership,
                Math.max(share.chance(), membership.pValue()));
    }

    /** The same with another chance, for one of several types. */
    TypeLens adjusted(double adjusted) {
        return new TypeLens(indicator, type, geography, members, others, share, membership, adjusted);
    }

    private static double[] values(Figures figures, Stream<Area> areas) {
        return areas.mapToDouble(a -> figures.figure(a.code()).orElseThrow().valueOrThrow())
                .toArray();
    }

    private static List<Double> ordered(double[] values) {
        return Arrays.stream(values).sorted().boxed().toList();
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

    /**
     * Whether the split is wider than chance would make it: by its interval, by groups drawn at random, and by the
     * correlation with membership, which knows that neighbours are alike.
     */
    public boolean told() {
        VarianceShare found = share;
        return found != null && found.interval().lower() > 0 && chance <= FalseDiscovery.RATE;
    }

    /** What the lens shows, in a sentence or two; for too few areas, that nothing is concluded. */
    public String words() {
        String name = name();
        @Nullable VarianceShare found = share;
        @Nullable Correlation alike = membership;
        if (found == null || alike == null) {
            return TEXTS.of(
                    members.size() < VarianceShare.FEWEST || others.size() < VarianceShare.FEWEST
                            ? "lens.too-few"
                            : "lens.equal",
                    Names.sentence(name),
                    members.size(),
                    others.size());
        }
        return TEXTS.of(
                told() ? "lens.told" : doubt(found, alike),
                name,
                indicator.format(median(members)),
                indicator.format(median(others)),
                percent(found.share()),
                percent(found.interval().lower()),
                percent(found.interval().upper()),
                percent(found.chance()),
                TEXTS.of("members." + geography.id()),
                alike.areas(),
                alike.independent());
    }

    /** Why no difference is claimed: the first of the reasons, the simplest first. */
    private static String doubt(VarianceShare share, Correlation membership) {
        if (share.interval().lower() <= 0) {
            return "lens.untold";
        }
        if (!share.told()) {
            return "lens.drawn";
        }
        return membership.told() ? "lens.several" : "lens.neighbours";
    }

    private static String percent(double share) {
        return Unit.number(100 * share, 1);
    }
}
