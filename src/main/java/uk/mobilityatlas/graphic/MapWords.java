package uk.mobilityatlas.graphic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.Table.Cell;
import uk.mobilityatlas.graphic.Table.Column;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;

/** What a map says to a reader who cannot see it: a summary, the table twin, and words for each area. */
public final class MapWords {
    private static final Texts TEXTS = Texts.beside(MapWords.class);

    private MapWords() {}

    /** What a map of the figures shows. */
    public static String summary(AreaFigures figures) {
        return summary(figures, "summary.map");
    }

    /** What a strip of the same figures shows. */
    public static String distribution(AreaFigures figures) {
        return summary(figures, "summary.distribution");
    }

    private static String summary(AreaFigures figures, String kind) {
        Indicator indicator = figures.indicator();
        List<Area> with = figures.visible().stream()
                .filter(a -> figures.value(a.code()).isPresent())
                .sorted(Comparator.comparingDouble(a -> figures.value(a.code()).orElseThrow()))
                .toList();
        int without = figures.visible().size() - with.size();
        StringBuilder text = new StringBuilder(TEXTS.of(
                kind,
                FigureText.title(indicator),
                figures.period().label(),
                with.size(),
                FigureText.areas(figures.geography(), with.size())));
        if (with.size() > 1) {
            text.append(' ')
                    .append(TEXTS.of(
                            "summary.extremes",
                            extreme(figures, with.get(0)),
                            extreme(figures, with.get(with.size() - 1))));
        }
        BenchmarkFigure benchmark = figures.benchmark();
        if (benchmark != null) {
            text.append(' ')
                    .append(benchmark.name())
                    .append(' ')
                    .append(indicator.format(benchmark.value()))
                    .append('.');
        }
        if (without > 0) {
            text.append(' ').append(TEXTS.of("summary.without", without));
        }
        return text.toString();
    }

    private static String extreme(AreaFigures figures, Area area) {
        return area.name() + " "
                + figures.indicator().format(figures.value(area.code()).orElseThrow());
    }

    public static String spoken(AreaFigures figures, Area area) {
        return area.name() + ": "
                + FigureText.spoken(figures.indicator(), figures.observations().get(area.code()));
    }

    public static Table table(AreaFigures figures) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Area area : figures.visible()) {
            Observation o = figures.observations().get(area.code());
            ConfidenceInterval interval = o == null ? null : o.interval();
            rows.add(List.of(
                    Cell.of(area.name()),
                    Cell.of(area.code().value()),
                    Cell.of(figures.indicator(), o),
                    Cell.lower(figures.indicator(), interval),
                    Cell.upper(figures.indicator(), interval)));
        }
        return new Table(
                FigureText.titled(figures.indicator()) + ", " + figures.period().label(),
                List.of(
                        new Column(TEXTS.of("column.area"), false),
                        new Column(TEXTS.of("column.code"), false),
                        new Column(figures.period().label(), true),
                        new Column(TEXTS.of("column.from"), true),
                        new Column(TEXTS.of("column.to"), true)),
                rows);
    }
}
