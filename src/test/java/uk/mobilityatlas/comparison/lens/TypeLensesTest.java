package uk.mobilityatlas.comparison.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BARNSLEY;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;

import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Areas;
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
        return TypeLenses.of(figures, areas.of(level), level);
    }

    @Test
    void theHeadlineNamesTheWidestSplitAndHowMuchItLeaves() {
        TypeLenses neet = lenses("neet-16-17", "2025", Geography.UPPER_TIER);
        assertThat(neet.headline())
                .isEqualTo(
                        "Post-industrial councils have higher known NEET rates than others, 4.4% against 3.1% at the median; "
                                + "89% of the variation lies elsewhere");
        assertThat(neet.note()).isNotEmpty();
        assertThat(neet.lenses().get(PlaceType.RURAL.ordinal()).told()).isFalse();
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
        assertThat(new TypeLenses(Places.neetFigures(), Geography.UPPER_TIER, java.util.List.of(), java.util.List.of())
                        .headline())
                .isEqualTo("There are no figures to see by place type");
        TypeLenses few =
                TypeLenses.of(Places.neetFigures(), Places.AREAS.of(Geography.UPPER_TIER), Geography.UPPER_TIER);
        assertThat(few.headline()).startsWith("Too few areas have a figure");
    }
}
