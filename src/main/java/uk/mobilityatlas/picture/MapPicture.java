package uk.mobilityatlas.picture;

import java.util.Map;
import java.util.Optional;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.NeighbourFinder;
import uk.mobilityatlas.comparison.Selection.MapKind;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.graphic.map.MapOptions;
import uk.mobilityatlas.graphic.map.Shading;
import uk.mobilityatlas.story.SlidePart;

/** Makes the map, the hexagons or the verdicts, as the query says. */
final class MapPicture implements PictureBuilder {
    private final MapFigures figures;
    private final NeighbourFinder neighbours;
    private final Maps maps;

    MapPicture(MapFigures figures, NeighbourFinder neighbours, Maps maps) {
        this.figures = figures;
        this.neighbours = neighbours;
        this.maps = maps;
    }

    @Override
    public Optional<Picture> of(SlidePart.Picture asked, AnswerSource answers) {
        return answers.to(asked.query())
                .map(answer -> Picture.comparing(answer, headline -> graphic(answer, headline)));
    }

    private Graphic graphic(Answers.Answer answer, String headline) {
        MapKind kind = answer.selection().map();
        Shading shading = new Shading(
                figures.of(answer),
                Palette.LIGHT,
                kind == MapKind.VERDICTS ? VerdictMark.of(everyone(answer)) : Map.of());
        return kind == MapKind.HEXAGONS && maps.hasHexagons(answer.comparison().geography())
                ? maps.hexagons(shading, MapOptions.ALL, headline)
                : maps.choropleth(shading, headline);
    }

    private Comparison everyone(Answers.Answer answer) {
        Geography geography = answer.comparison().geography();
        return neighbours
                .comparer(answer.selection(), geography)
                .all(answer.figures(), geography, answer.selection().benchmark());
    }
}
