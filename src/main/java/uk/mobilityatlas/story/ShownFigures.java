package uk.mobilityatlas.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Status;

/** The figures that a story shows now, of the data pack that is there; not asked for on the window's thread. */
public final class ShownFigures {
    private ShownFigures() {}

    /** Each figure once, in the order of the slides. */
    public static List<ShownFigure> of(Story story, Answers answers) {
        Set<Selection> asked = new LinkedHashSet<>();
        story.slides().forEach(slide -> asked.addAll(slide.queries()));
        Set<ShownFigure> figures = new LinkedHashSet<>();
        for (Selection query : asked) {
            answers.to(query).ifPresent(answer -> figures.addAll(of(answer)));
        }
        return List.copyOf(figures);
    }

    private static List<ShownFigure> of(Answer answer) {
        Set<AreaCode> areas = new LinkedHashSet<>();
        for (Compared compared : answer.comparison().areas()) {
            areas.add(compared.area().code());
            compared.benchmark().areaCode().ifPresent(areas::add);
        }
        List<ShownFigure> shown = new ArrayList<>();
        boolean latest = answer.selection().chosenPeriod().isEmpty();
        areas.forEach(area -> shown.add(of(area, answer.figures(), latest)));
        return shown;
    }

    private static ShownFigure of(AreaCode area, Figures figures, boolean latest) {
        @Nullable Observation row = figures.of(area).orElse(null);
        @Nullable Double value = row == null ? null : row.value();
        @Nullable ConfidenceInterval interval = row == null ? null : row.interval();
        return new ShownFigure(
                figures.indicator().id(),
                area,
                figures.period(),
                latest,
                value,
                interval,
                figures.bounds(area).orElse(null),
                row == null ? Status.NOT_AVAILABLE : row.status());
    }
}
