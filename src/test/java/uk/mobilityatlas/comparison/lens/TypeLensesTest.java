package uk.mobilityatlas.comparison.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BARNSLEY;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Boundaries;
import uk.mobilityatlas.area.Centroids;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Places;
import uk.mobilityatlas.observation.Period;

class TypeLensesTest {
    private final Areas areas = RealAtlas.areas();

    private TypeLenses lenses(String indicator, String period, Geography level) {
        Figures figures =
                Figures.read(RealAtlas.catalogue().get(indicator), Period.parse(period), RealAtlas.observations());
        return TypeLenses.of(figures, areas.of(level), RealAtlas.geometries().boundaries(level));
    }

    @Test
    void theHeadlineNamesTheWidestSplitAndHowMuchItLeaves() {
        TypeLenses unqualified = lenses("no-qualifications-census", "2021", Geography.UPPER_TIER);
        assertThat(unqualified.headline())
                .isEqualTo("Post-industrial councils have higher shares of adults without qualifications than others, "
                        + "23.4% against 17.3% at the median; 57% of the variation lies elsewhere");
        assertThat(unqualified.note()).isEmpty();
    }

    /** Councils of a type lie beside each other: of NEET that accounts for what draws do not. */
    @Test
    void whereNeighboursAreAlikeNoneIsKnownToBeSetApart() {
        TypeLenses neet = lenses("neet-16-17", "2025", Geography.UPPER_TIER);
        assertThat(neet.headline())
                .isEqualTo(
                        "No kind of place stands out in the NEET rate; every difference may be chance, or neighbours being alike");
        assertThat(neet.note()).isNotEmpty();
        assertThat(neet.lenses()).noneMatch(TypeLens::told);
        assertThat(neet.lenses().get(PlaceType.POST_INDUSTRIAL.ordinal()).words())
                .contains("neighbours are alike. The 153 are as good as ");
    }

    /** By hand, of three that can be split: the least times three, the middle one times three over two, the largest as it is. */
    @Test
    void whatIsClaimedOfOneTypeIsAdjustedOverAllThatCanBeSplit() {
        Figures figures = Figures.read(
                RealAtlas.catalogue().get("library-walk"), Period.parse("2024-05-15"), RealAtlas.observations());
        List<Area> level = areas.of(Geography.UPPER_TIER).stream()
                .filter(a -> figures.figure(a.code()).isPresent())
                .filter(a -> !a.is(PlaceType.COASTAL))
                .toList();
        Boundaries outlines = RealAtlas.geometries().boundaries(Geography.UPPER_TIER);
        List<Double> alone = Stream.of(PlaceType.values())
                .map(type -> TypeLens.of(figures, level, Centroids.of(level, outlines), Geography.UPPER_TIER, type))
                .filter(lens -> lens.share() != null)
                .map(TypeLens::chance)
                .toList();
        double[] ordered = alone.stream().mapToDouble(p -> p).sorted().toArray();
        assertThat(ordered).hasSize(3);
        TypeLenses lenses = TypeLenses.of(figures, level, outlines);
        double middle = Math.min(1.5 * ordered[1], ordered[2]);
        assertThat(lenses.lenses().stream().filter(lens -> lens.share() != null).mapToDouble(TypeLens::chance))
                .containsExactlyInAnyOrder(Math.min(3 * ordered[0], middle), middle, ordered[2]);
        assertThat(lenses.lenses().get(PlaceType.COASTAL.ordinal()).told()).isFalse();
    }

    @Test
    void anAreaStandsBesideTheMediansOfItsOwnTypes() {
        TypeLenses neet = lenses("neet-16-17", "2025", Geography.UPPER_TIER);
        assertThat(neet.beside(areas.get(BLACKPOOL)))
                .startsWith("Blackpool: 7.6–8.9%, beside medians of coastal councils 4.1%");
        assertThat(neet.beside(areas.get(BARNSLEY))).contains("post-industrial councils");
    }

    @Test
    void withoutFiguresOrVariationNothingIsSaidOfTypes() {
        assertThat(new TypeLenses(Places.neetFigures(), Geography.UPPER_TIER, List.of(), List.of()).headline())
                .isEqualTo("There are no figures to see by place type");
        TypeLenses few = TypeLenses.of(
                Places.neetFigures(),
                Places.AREAS.of(Geography.UPPER_TIER),
                RealAtlas.geometries().boundaries(Geography.UPPER_TIER));
        assertThat(few.headline()).startsWith("Too few areas have a figure");
    }
}
