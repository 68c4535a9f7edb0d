package uk.mobilityatlas.picture;

import java.util.Map;
import java.util.Optional;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Answers;
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
    private final Answers answers;
    private final Maps maps;

    MapPicture(MapFigures figures, Answers answers, Maps maps) {
        this.figures = figures;
        this.answers = answers;
        this.maps = maps;
    }

    @Override
    public Optional<Picture> of(SlidePart.Picture asked, AnswerSource source) {
        return source.to(asked.query()).map(answer -> Picture.comparing(answer, headline -> graphic(answer, headline)));
    }

    private Graphic graphic(Answer answer, String headline) {
        MapKind kind = answer.selection().map();
        Shading shading = new Shading(
                figures.of(answer),
                Palette.LIGHT,
                kind == MapKind.VERDICTS ? VerdictMark.of(answers.all(answer)) : Map.of());
        return kind == MapKind.HEXAGONS && maps.hasHexagons(answer.comparison().geography())
                ? maps.hexagons(shading, MapOptions.ALL, headline)
                : maps.choropleth(shading, headline);
    }
}
