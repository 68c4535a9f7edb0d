package uk.mobilityatlas.graphic.rug;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.lens.Quintiles;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Range;

/** A cell of a rug read out, and as it stands in the table. */
final class RugWords {
    private static final Texts TEXTS = Texts.beside(RugWords.class);

    private RugWords() {}

    /** Middlesbrough, NEET, age 16–17, 2025: 4.1% (95% interval 3.5–4.8); with the not known 4.1% to 4.3%. Cannot tell … */
    static String of(Comparison column, Optional<Quintiles> fifths, Area area) {
        Optional<Compared> found = column.of(area.code());
        @Nullable Observation observation = found.map(Compared::observation).orElse(null);
        StringBuilder text = new StringBuilder(area.name() + ", " + FigureText.title(column.indicator()) + ", "
                + FigureText.label(column.period()) + ": " + FigureText.spoken(column.indicator(), observation));
        found.map(Compared::bounds).ifPresent(bounds -> text.append("; ")
                .append(TEXTS.of("with-not-known", Wording.bounds(column.indicator(), bounds))));
        text.append('.');
        found.filter(c -> c.value().isPresent()).ifPresent(c -> {
            text.append(' ').append(c.verdict().beside(c.benchmark().name()));
            c.benchmark().figure().ifPresent(v -> text.append(" (")
                    .append(benchmark(column, c, v))
                    .append(')'));
            text.append('.');
        });
        value(found)
                .flatMap(v -> fifths.map(f -> f.words(v)))
                .ifPresent(words -> text.append(' ').append(words).append('.'));
        return text.toString();
    }

    private static String benchmark(Comparison column, Compared compared, double value) {
        var bounds = compared.benchmark().bounds();
        return bounds == null || compared.bounds() == null
                ? column.indicator().format(value)
                : Wording.bounds(column.indicator(), bounds);
    }

    /** 7.6, clearly worse. */
    static Table.Cell cell(Comparison column, Optional<Quintiles> fifths, Area area) {
        Optional<Compared> found = column.of(area.code());
        @Nullable Observation observation = found.map(Compared::observation).orElse(null);
        String figure = found.map(c -> figure(column.indicator(), c))
                .orElseGet(() -> FigureText.brief(column.indicator(), observation));
        String judged = found.filter(c -> c.value().isPresent())
                .map(c -> ", " + lower(c.verdict().judgement()))
                .orElse("");
        String fifth = value(found)
                .flatMap(v -> fifths.map(f -> ", " + lower(f.words(v))))
                .orElse("");
        return new Table.Cell(figure + judged + fifth, observation == null ? null : observation.value());
    }

    /** The figure, or the range that the not known leave, without its unit. */
    static String figure(Indicator indicator, Compared found) {
        Range bounds = found.bounds();
        return bounds == null || found.value().isEmpty()
                ? FigureText.brief(indicator, found.observation())
                : FigureText.range(indicator, bounds);
    }

    private static Optional<Double> value(Optional<Compared> found) {
        return found.flatMap(Compared::value);
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
