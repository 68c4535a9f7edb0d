package uk.mobilityatlas.view.types;

import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.area.PlaceTypeEvidence;
import uk.mobilityatlas.comparison.lens.TypeLens;
import uk.mobilityatlas.comparison.lens.TypeLenses;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.Strip;
import uk.mobilityatlas.picture.TypesPicture;

/**
 * What the page on place types shows.
 *
 * @param picture every area in a lane for all and for each type
 * @param types what each type tells
 * @param places the compared areas beside the medians of their types
 * @param note what must be known to read the figures; or empty
 */
record TypesPage(Strip picture, List<TypeLine> types, List<PlaceLine> places, String note) {
    private static final Texts TEXTS = Texts.beside(TypesPage.class);

    static TypesPage of(AreaFigures figures, TypeLenses lenses, Areas areas, Palette palette) {
        List<PlaceLine> places = figures.compared().stream()
                .flatMap(code -> areas
                        .find(code)
                        .map(area ->
                                new PlaceLine(area, figures.position(code), lenses.beside(area), areas.evidence(code)))
                        .stream())
                .toList();
        return new TypesPage(
                TypesPicture.of(figures, palette, lenses.headline()),
                lenses.lenses().stream().map(TypesPage::line).toList(),
                places,
                lenses.note());
    }

    private static TypeLine line(TypeLens lens) {
        String members =
                TEXTS.of("members", lens.members().size(), lens.others().size());
        return new TypeLine(lens.type(), members, lens.words());
    }

    TypesPage in(Palette palette) {
        return new TypesPage(TypesPicture.of(picture.figures(), palette, picture.headline()), types, places, note);
    }

    /** The place of a row's area in the comparison, counted from 0, or -1. */
    int position(int row) {
        return picture.figures().position(picture.figures().areas().get(row).code());
    }

    /** What one type tells: how many of its members have a figure, and the split in a sentence. */
    record TypeLine(PlaceType type, String members, String words) {}

    /**
     * One compared area.
     *
     * @param position its place in the comparison, counted from 0
     */
    record PlaceLine(Area area, int position, String words, List<PlaceTypeEvidence> evidence) {}
}
