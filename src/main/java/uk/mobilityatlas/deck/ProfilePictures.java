package uk.mobilityatlas.deck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Profile;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Spine;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Series;

/** Makes the spine of one topic for the first area of a query. */
final class ProfilePictures {
    private final Answers answers;

    ProfilePictures(Answers answers) {
        this.answers = answers;
    }

    Spine spine(Answers.Answer answer, String headline) {
        Comparison asked = answer.comparison();
        Area area = asked.areas().isEmpty()
                ? answers.areas().of(asked.geography()).get(0)
                : asked.areas().get(0).area();
        Selection query = answer.selection().withAreas(List.of(area.code()));
        List<Comparison> rows = new ArrayList<>();
        Map<String, double[]> everyone = new HashMap<>();
        Map<String, Series> series = new HashMap<>();
        for (Indicator indicator : answers.catalogue().indicators()) {
            if (indicator.topic() != asked.indicator().topic()) {
                continue;
            }
            answers.inDepth(query.withIndicator(indicator.id()))
                    .filter(found -> found.figures().figure(area.code()).isPresent())
                    .ifPresent(found -> {
                        rows.add(found.comparison());
                        everyone.put(indicator.id(), values(found));
                        series.put(indicator.id(), found.figures().series(area.code()));
                    });
        }
        return new Spine(Profile.of(area, rows), everyone, series, false, Palette.LIGHT, headline);
    }

    private double[] values(Answers.Answer found) {
        return answers.areas().of(found.comparison().geography()).stream()
                .flatMap(a -> found.figures().figure(a.code()).stream())
                .mapToDouble(o -> o.valueOrThrow())
                .toArray();
    }
}
