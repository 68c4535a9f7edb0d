package uk.mobilityatlas.comparison.lens;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Boundaries;
import uk.mobilityatlas.area.Centroids;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.GridPoint;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.MissingSentence;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Phrase;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.stats.FalseDiscovery;
import uk.mobilityatlas.stats.VarianceShare;

/**
 * An indicator seen through every place type, one split a type.
 *
 * @param lenses one for each type
 * @param level the areas of the level that have a figure
 */
public record TypeLenses(Figures figures, Geography geography, List<TypeLens> lenses, List<Area> level) {
    private static final Texts TEXTS = Texts.beside(TypeLenses.class);

    public TypeLenses {
        lenses = List.copyOf(lenses);
        level = List.copyOf(level);
    }

    /**
     * Looks at the areas of a level. Of four kinds one is set apart by chance more often than of one, and the widest split is
     * the headline, so that what is claimed of each is controlled over all that can be split.
     *
     * @param all the areas that may take part
     * @param outlines those of the level, from which it is seen which areas are neighbours
     */
    public static TypeLenses of(Figures figures, List<Area> all, Boundaries outlines) {
        List<Area> level =
                all.stream().filter(a -> figures.figure(a.code()).isPresent()).toList();
        List<GridPoint> where = Centroids.of(level, outlines);
        List<TypeLens> lenses = Arrays.stream(PlaceType.values())
                .map(type -> TypeLens.of(figures, level, where, outlines.geography(), type))
                .toList();
        return new TypeLenses(figures, outlines.geography(), adjusted(lenses), level);
    }

    private static List<TypeLens> adjusted(List<TypeLens> lenses) {
        List<TypeLens> split = lenses.stream().filter(l -> l.share() != null).toList();
        double[] chances = FalseDiscovery.adjusted(
                split.stream().mapToDouble(TypeLens::chance).toArray());
        return lenses.stream()
                .map(l -> l.share() == null ? l : l.adjusted(chances[split.indexOf(l)]))
                .toList();
    }

    /** The type that parts most of the variation from the rest, or that none is known to. */
    public String headline() {
        Phrase phrase = Phrase.of(figures.indicator());
        if (level.isEmpty()) {
            return TEXTS.of("lenses.none");
        }
        Optional<TypeLens> widest =
                lenses.stream().filter(TypeLens::told).max(Comparator.comparingDouble(l -> share(l).share()));
        if (widest.isEmpty()) {
            String key = lenses.stream().allMatch(l -> l.share() == null) ? "lenses.too-few" : "lenses.untold";
            return Names.sentence(TEXTS.of(key, phrase.withArticle()));
        }
        TypeLens lens = widest.get();
        double inside = TypeLens.median(lens.members());
        double outside = TypeLens.median(lens.others());
        String key = inside > outside ? "lenses.higher" : inside < outside ? "lenses.lower" : "lenses.same";
        return Names.sentence(TEXTS.of(
                key,
                lens.name(),
                known() + phrase.of(2),
                figures.indicator().format(inside),
                figures.indicator().format(outside),
                Math.round(100 * (1 - share(lens).share()))));
    }

    private String known() {
        return figures.bounded() ? TEXTS.of("lenses.known-rates") : "";
    }

    private static VarianceShare share(TypeLens lens) {
        VarianceShare share = lens.share();
        if (share == null) {
            throw new IllegalStateException("Nothing is told of " + lens.type());
        }
        return share;
    }

    /** An area beside the medians of its own types and of all. */
    public String beside(Area area) {
        String figure = figures.figure(area.code())
                .map(o -> figure(area, o))
                .orElseGet(() ->
                        MissingSentence.figure(area, figures.of(area.code()).orElse(null), figures));
        if (figures.figure(area.code()).isEmpty()) {
            return figure;
        }
        List<String> medians = lenses.stream()
                .filter(l -> area.is(l.type()) && l.members().size() >= VarianceShare.FEWEST)
                .map(l ->
                        TEXTS.of("lenses.median", l.name(), figures.indicator().format(TypeLens.median(l.members()))))
                .toList();
        String all = figures.indicator()
                .format(TypeLens.median(level.stream()
                        .map(a -> figures.figure(a.code()).orElseThrow().valueOrThrow())
                        .sorted()
                        .toList()));
        String councils = TEXTS.of("members." + geography.id());
        return medians.isEmpty()
                ? TEXTS.of("lenses.no-type", Names.sentence(Names.of(area)), figure, councils, all)
                : TEXTS.of("lenses.beside", Names.sentence(Names.of(area)), figure, Names.list(medians), councils, all);
    }

    private String figure(Area area, Observation observation) {
        return figures.bounds(area.code())
                .map(b -> Wording.bounds(figures.indicator(), b))
                .orElseGet(() -> figures.indicator().format(observation.valueOrThrow()));
    }

    /** What must be known to read the figures: known rates where they are bounds, what a dot is. */
    public String note() {
        return figures.bounded() ? TEXTS.of("lenses.known") : "";
    }
}
