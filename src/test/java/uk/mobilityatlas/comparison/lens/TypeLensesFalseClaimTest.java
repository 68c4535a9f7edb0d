package uk.mobilityatlas.comparison.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Boundaries;
import uk.mobilityatlas.area.Centroids;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Places;
import uk.mobilityatlas.stats.SpatialFields;

/** How often the real types are said to differ in made-up figures, of which near ones are alike, and how often rightly so. */
class TypeLensesFalseClaimTest {
    private static final int FIELDS = 300;
    private static final int SHIFTED = 100;
    private static final double RANGE = 50;

    private final Boundaries outlines = RealAtlas.geometries().boundaries(Geography.UPPER_TIER);
    private final List<Area> councils = RealAtlas.areas().of(Geography.UPPER_TIER).stream()
            .filter(a -> a.code().value().startsWith("E"))
            .toList();
    private final SpatialFields fields = new SpatialFields(Centroids.of(councils, outlines), RANGE, 1935);

    private List<TypeLens> lenses(double[] figures) {
        return TypeLenses.of(
                        Places.figures(
                                Places.inactivity(),
                                IntStream.range(0, figures.length)
                                        .mapToObj(
                                                i -> Places.bare(councils.get(i).code(), figures[i]))
                                        .toList(),
                                List.of()),
                        councils,
                        outlines)
                .lenses();
    }

    @Test
    void figuresThatHaveNothingToDoWithTypesSeldomSetThemApart() throws IOException {
        List<List<TypeLens>> found = IntStream.range(0, FIELDS)
                .mapToObj(field -> lenses(fields.next()))
                .toList();
        for (PlaceType type : PlaceType.values()) {
            Predicate<TypeLens> its = lens -> lens.type() == type;
            row(type.id(), found, its, 0.04);
        }
        row("any of them", found, lens -> true, 0.05);
    }

    private static void row(String name, List<List<TypeLens>> found, Predicate<TypeLens> of, double most)
            throws IOException {
        Predicate<TypeLens> drawn = lens -> Objects.requireNonNull(lens.share()).told();
        Predicate<TypeLens> spatial = lens ->
                drawn.test(lens) && Objects.requireNonNull(lens.membership()).told();
        double told = share(found, of.and(TypeLens::told));
        String row = "| %s | %.0f%% | %.1f%% | %.1f%% |"
                .formatted(name, 100 * share(found, of.and(drawn)), 100 * share(found, of.and(spatial)), 100 * told);
        assertThat(told).as(row).isLessThan(most);
        assertThat(page().contains(row)).as(row).isTrue();
    }

    private static double share(List<List<TypeLens>> found, Predicate<TypeLens> claimed) {
        return (double) found.stream().filter(l -> l.stream().anyMatch(claimed)).count() / found.size();
    }

    /** What the care costs: a type whose figures all lie a standard deviation higher is not always told. */
    @ParameterizedTest
    @EnumSource(PlaceType.class)
    void aTypeThatDiffersIsOftenTold(PlaceType type) throws IOException {
        int told = 0;
        for (int field = 0; field < SHIFTED; field++) {
            double[] figures = fields.next();
            Arrays.setAll(figures, i -> figures[i] + (councils.get(i).is(type) ? 1 : 0));
            told += lenses(figures).get(type.ordinal()).told() ? 1 : 0;
        }
        assertThat(told).as("%s: %d", type.id(), told).isGreaterThan(20);
        String line = "%s %d".formatted(type.id(), told);
        assertThat(page().contains(line)).as(line).isTrue();
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("docs", "method", "place-type-lens.md")).replaceAll("\\s+", " ");
    }
}
