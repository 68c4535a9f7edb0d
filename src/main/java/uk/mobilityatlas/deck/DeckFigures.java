package uk.mobilityatlas.deck;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.wording.SourceLine;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.Story;

/** Every figure behind a story, each once: what is compared, its trend where one is shown, all areas of a map. */
final class DeckFigures {
    private final Answers answers;
    private final AnswerCache cache;
    private final Set<Observation> found = new LinkedHashSet<>();

    DeckFigures(Answers answers, AnswerCache cache) {
        this.answers = answers;
        this.cache = cache;
    }

    List<DeckFigure> of(Story story) {
        for (Slide slide : story.slides()) {
            for (SlidePart part : slide.parts()) {
                part.asked().flatMap(cache::to).ifPresent(answer -> collect(part, answer));
            }
        }
        return found.stream()
                .map(this::figure)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((DeckFigure f) -> f.indicator().id())
                        .thenComparing(f -> f.area().code())
                        .thenComparing(f -> f.observation().period()))
                .toList();
    }

    private void collect(SlidePart part, Answer answer) {
        Comparison comparison = answer.comparison();
        Set<AreaCode> areas = new LinkedHashSet<>();
        comparison.areas().forEach(c -> {
            areas.add(c.area().code());
            c.benchmark().areaCode().ifPresent(areas::add);
        });
        PictureKind kind = part.pictured().map(SlidePart.Picture::kind).orElse(null);
        boolean course = kind == PictureKind.TRENDS;
        boolean level = kind != null && kind.showsLevel();
        for (AreaCode area : areas) {
            answer.figures().of(area).ifPresent(found::add);
            answer.figures().upperSeries(area).ifPresent(series -> add(series, comparison, course));
            if (course) {
                found.addAll(answer.figures().series(area).observations());
            }
        }
        if (level) {
            answers.areas()
                    .of(comparison.geography())
                    .forEach(area -> answer.figures().of(area.code()).ifPresent(found::add));
        }
    }

    private void add(Series series, Comparison comparison, boolean course) {
        series.observations().stream()
                .filter(o -> course || o.period().equals(comparison.period()))
                .forEach(found::add);
    }

    private Optional<DeckFigure> figure(Observation observation) {
        Optional<Indicator> indicator = answers.catalogue().find(observation.indicator());
        Optional<Area> area = answers.areas().find(observation.area());
        return indicator.flatMap(
                i -> area.map(a -> new DeckFigure(i, a, observation, SourceLine.of(i, answers.catalogue()))));
    }
}
