package uk.mobilityatlas.view.types;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.comparison.lens.TypeLens;
import uk.mobilityatlas.comparison.lens.TypeLenses;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.Strip;
import uk.mobilityatlas.picture.TypesPicture;

/** Makes the page on place types from what has been read: pure. */
final class TypesPageMaker {
    private static final Texts TEXTS = Texts.beside(TypesPageMaker.class);

    private final Areas areas;
    private final Reading.Found found;
    private final TypeLenses lenses;

    TypesPageMaker(Areas areas, Reading.Found found, TypeLenses lenses) {
        this.areas = areas;
        this.found = found;
        this.lenses = lenses;
    }

    TypesPage write(Palette palette) {
        AreaFigures figures = unfiltered();
        return new TypesPage(
                picture(palette),
                figures.areas().stream().map(a -> figures.position(a.code())).toList(),
                lenses.lenses().stream().map(this::line).toList(),
                places(figures),
                lenses.note());
    }

    Strip picture(Palette palette) {
        return TypesPicture.of(found.areas(), palette, lenses.headline());
    }

    /** A type is seen whole, whatever the map's filter lets through. */
    private AreaFigures unfiltered() {
        return found.areas().showing(codes(found.areas().areas()));
    }

    private static Set<AreaCode> codes(List<Area> areas) {
        return areas.stream().map(Area::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private TypesPage.TypeLine line(TypeLens options) {
        return new TypesPage.TypeLine(
                options.type(),
                TEXTS.of("members", options.members().size(), options.others().size()),
                options.words());
    }

    private List<TypesPage.PlaceLine> places(AreaFigures figures) {
        List<TypesPage.PlaceLine> lines = new ArrayList<>();
        for (AreaCode code : figures.compared()) {
            Area area = areas.find(code).orElse(null);
            if (area != null) {
                lines.add(new TypesPage.PlaceLine(
                        area, figures.position(code), lenses.beside(area), areas.evidence(code)));
            }
        }
        return lines;
    }
}
