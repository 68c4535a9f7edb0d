package uk.mobilityatlas.graphic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.graphic.Table.Cell;
import uk.mobilityatlas.graphic.Table.Column;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;

/** What a map says to a reader who cannot see it: a summary, the table twin, and words for each area. */
public final class MapWords {
    private MapWords() {}

    public static String summary(AreaFigures figures) {
        Indicator indicator = figures.indicator();
        List<Area> with = figures.visible().stream()
                .filter(a -> figures.value(a.code()).isPresent())
                .sorted(Comparator.comparingDouble(a -> figures.value(a.code()).orElseThrow()))
                .toList();
        int without = figures.visible().size() - with.size();
        StringBuilder text = new StringBuilder("Map of " + FigureText.title(indicator) + ", "
                + figures.period().label() + ", for " + with.size() + " "
                + FigureText.areas(figures.geography(), with.size()) + ".");
        if (with.size() > 1) {
            text.append(" Lowest ").append(extreme(figures, with.get(0)));
            text.append(", highest ")
                    .append(extreme(figures, with.get(with.size() - 1)))
                    .append('.');
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
            text.append(' ')
                    .append(without)
                    .append(without == 1 ? " has" : " have")
                    .append(" no figure.");
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
                    new Cell(FigureText.brief(figures.indicator(), o), o == null ? null : o.value()),
                    limit(figures.indicator(), interval == null ? null : interval.lower()),
                    limit(figures.indicator(), interval == null ? null : interval.upper())));
        }
        return new Table(
                FigureText.titled(figures.indicator()) + ", " + figures.period().label(),
                List.of(
                        new Column("Area", false),
                        new Column("Code", false),
                        new Column(figures.period().label(), true),
                        new Column("95% interval from", true),
                        new Column("to", true)),
                rows);
    }

    private static Cell limit(Indicator indicator, @Nullable Double value) {
        return value == null ? Cell.of("[x]") : new Cell(FigureText.brief(indicator, value), value);
    }
}
