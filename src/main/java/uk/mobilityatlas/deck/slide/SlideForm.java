package uk.mobilityatlas.deck.slide;

import java.util.function.BiFunction;
import java.util.function.ToDoubleBiFunction;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;

/**
 * How the pictures of one class stand on a slide and in a briefing.
 *
 * @param of the class
 * @param made their form on a slide, where no text may be small
 * @param weight how much of a slide's width they take beside others
 * @param tall how high they are in a briefing at a width
 */
record SlideForm<G extends Graphic>(
        Class<G> of, BiFunction<G, Palette, Graphic> made, double weight, ToDoubleBiFunction<G, Double> tall) {
    private static final double ROW = 98;
    private static final double AXIS = 60;
    private static final double OTHER = 1100;

    static <G extends Graphic> SlideForm<G> of(Class<G> of, BiFunction<G, Palette, Graphic> made) {
        return new SlideForm<>(of, made, 9, (graphic, width) -> OTHER);
    }

    SlideForm<G> weighing(double other) {
        return new SlideForm<>(of, made, other, tall);
    }

    SlideForm<G> tall(ToDoubleBiFunction<G, Double> other) {
        return new SlideForm<>(of, made, weight, other);
    }

    /** The height in a briefing of rows under one another with an axis and a benchmark. */
    static double rows(int count) {
        return (count + 1) * ROW + AXIS;
    }

    Graphic form(Graphic graphic, Palette palette) {
        return made.apply(of.cast(graphic), palette);
    }

    double height(Graphic graphic, double width) {
        return tall.applyAsDouble(of.cast(graphic), width);
    }
}
