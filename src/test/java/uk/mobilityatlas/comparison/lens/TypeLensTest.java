package uk.mobilityatlas.comparison.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Places;
import uk.mobilityatlas.observation.Observation;

class TypeLensTest {
    private static TypeLens lens(int coastal, double[] values) {
        List<Area> areas = new ArrayList<>();
        List<Observation> figures = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            AreaCode code = new AreaCode("E060001%02d".formatted(i));
            areas.add(
                    i < coastal
                            ? Places.council(code, "Port " + i, PlaceType.COASTAL)
                            : Places.council(code, "Inland " + i));
            figures.add(Places.bare(code, values[i]));
        }
        Figures all = Places.figures(Places.inactivity(), figures, List.of());
        return TypeLens.of(all, areas, Geography.UPPER_TIER, PlaceType.COASTAL);
    }

    @Test
    void aTypeThatSetsPlacesApartIsSaidWithItsInterval() {
        TypeLens lens = lens(4, new double[] {7, 6, 5, 6, 1, 2, 3, 2, 1, 2});
        assertThat(lens.members()).containsExactly(5.0, 6.0, 6.0, 7.0);
        // by hand: between 4 · 6.25 + 6 · 2.7778, within 2 + 2.8333
        assertThat(lens.share().share()).isCloseTo(125.0 / 3 / 46.5, within(1e-9));
        assertThat(lens.words())
                .startsWith("The median of coastal councils is 6.0%, that of the others 2.0%; 89.6% of");
    }

    @Test
    void whatMayBeChanceIsCalledSo() {
        assertThat(lens(4, new double[] {3, 2, 5, 4, 1, 6, 3, 2, 5, 4}).words())
                .contains("which may be chance (0.0 to ");
    }

    @Test
    void twoMembersOrEqualFiguresConcludeNothing() {
        assertThat(lens(2, new double[] {3, 2, 5, 4, 1}).words())
                .isEqualTo("Coastal councils: 2 with a figure beside 3 others, too few to split the variation.");
        assertThat(lens(3, new double[] {3, 3, 3, 3, 3, 3}).words()).contains("every figure is the same");
        assertThat(lens(0, new double[0]).words()).contains("0 with a figure");
    }
}
