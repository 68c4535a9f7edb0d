package uk.mobilityatlas.comparison.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Centroids;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Places;
import uk.mobilityatlas.observation.Observation;

class TypeLensTest {
    /** All councils lie at one point, so that no two are more alike than others. */
    private static TypeLens lens(int coastal, double... values) {
        return lens(coastal, 0, values);
    }

    /**
     * @param coastal how many of the first councils are
     * @param apart how far each lies east of the one before, in metres
     */
    private static TypeLens lens(int coastal, double apart, double[] values) {
        List<Area> areas = new ArrayList<>();
        List<Observation> figures = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            AreaCode code = new AreaCode("E06000%03d".formatted(100 + i));
            areas.add(
                    i < coastal
                            ? Places.council(code, "Port " + i, PlaceType.COASTAL)
                            : Places.council(code, "Inland " + i));
            figures.add(Places.bare(code, values[i]));
        }
        Figures all = Places.figures(Places.inactivity(), figures, List.of());
        return TypeLens.of(
                all,
                areas,
                Centroids.of(areas, Places.outlines(areas, apart)),
                Geography.UPPER_TIER,
                PlaceType.COASTAL);
    }

    @Test
    void aTypeThatSetsPlacesApartIsSaidWithItsInterval() {
        TypeLens lens = lens(4, 7, 6, 5, 6, 1, 2, 3, 2, 1, 2);
        assertThat(lens.members()).containsExactly(5.0, 6.0, 6.0, 7.0);
        // by hand: between 4 · 6.25 + 6 · 2.7778, within 2 + 2.8333
        assertThat(lens.share().share()).isCloseTo(125.0 / 3 / 46.5, within(1e-9));
        assertThat(lens.membership().coefficient()).isCloseTo(Math.sqrt(125.0 / 3 / 46.5), within(1e-9));
        assertThat(lens.told()).isTrue();
        assertThat(lens.words())
                .startsWith(
                        "The middle figure of coastal councils is 6.0%, and that of the others 2.0%. Of all variation, 89.6%");
    }

    @Test
    void oneOutlierDoesNotSetATypeApart() {
        double[] values = new double[103];
        for (int i = 0; i < values.length; i++) {
            values[i] = i < 6 ? 1 : 1 + i % 7;
        }
        values[0] = 90;
        TypeLens lens = lens(6, values);
        assertThat(lens.told()).isFalse();
        assertThat(lens.words())
                .containsPattern("That may be chance: of groups drawn at random, [56]\\.\\d in 100 lie");
    }

    /** Figures that rise along a row of councils, of which the last are the members: one slope is no evidence of a kind. */
    @Test
    void neighboursThatAreAlikeDoNotSetATypeApart() {
        double[] falling = new double[40];
        for (int i = 0; i < falling.length; i++) {
            falling[i] = 12 - 0.2 * i + 0.1 * (i * 7 % 10);
        }
        TypeLens apart = lens(16, 10_000, falling);
        assertThat(apart.share().told()).isTrue();
        assertThat(apart.membership().independent()).isLessThan(10);
        assertThat(apart.told()).isFalse();
        assertThat(apart.words())
                .endsWith(
                        "But councils of this kind lie close together, and neighbours are alike. The 40 are as good as "
                                + apart.membership().independent()
                                + " independent ones, so no difference of kind is claimed.");
        assertThat(lens(16, 0, falling).told()).isTrue();
    }

    @Test
    void oneOfSeveralTypesNeedsMoreThanOneAlone() {
        TypeLens alone = lens(5, 5, 6, 6, 7, 6, 5, 4, 6, 5, 4, 3, 5, 4);
        assertThat(alone.chance()).isBetween(0.0125, 0.05);
        assertThat(alone.told()).isTrue();
        TypeLens oneOfFour = alone.adjusted(4 * alone.chance());
        assertThat(oneOfFour.told()).isFalse();
        assertThat(oneOfFour.words()).contains("That may be chance, since several kinds are looked at.");
    }

    @Test
    void whatMayBeChanceIsCalledSo() {
        assertThat(lens(4, 3, 2, 5, 4, 1, 6, 3, 2, 5, 4).words()).contains("(0.0 to 0.0), which may be chance");
    }

    @Test
    void twoMembersOrEqualFiguresConcludeNothing() {
        assertThat(lens(2, 3, 2, 5, 4, 1).words())
                .isEqualTo("Coastal councils: 2 with a figure beside 3 others, too few to split the variation.");
        assertThat(lens(3, 3, 3, 3, 3, 3, 3).words()).contains("every figure is the same");
        assertThat(lens(0).words()).contains("0 with a figure");
    }
}
