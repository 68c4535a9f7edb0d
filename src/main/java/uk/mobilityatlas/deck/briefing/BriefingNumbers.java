package uk.mobilityatlas.deck.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Range;

/** A story's figures in one table: a row a measure and a column a place, or a row for each place where they are many. */
final class BriefingNumbers {
    private static final Texts TEXTS = Texts.beside(BriefingNumbers.class);

    private static final int MOST_ACROSS = 4;

    private BriefingNumbers() {}

    /** The table; empty where the story shows no place. */
    static Optional<Table> of(Deck deck) {
        Map<String, List<Comparison>> measures = new LinkedHashMap<>();
        Set<Area> areas = new LinkedHashSet<>();
        @Nullable String benchmark = null;
        for (DeckSlide slide : deck.slides()) {
            for (Comparison comparison : slide.comparisons()) {
                if (comparison.areas().isEmpty()) {
                    continue;
                }
                String name = comparison.areas().get(0).benchmark().name();
                benchmark = benchmark == null ? name : benchmark;
                if (name.equals(benchmark)) {
                    comparison.areas().forEach(c -> areas.add(c.area()));
                    measures.computeIfAbsent(
                                    comparison.indicator().id() + " " + comparison.period(), k -> new ArrayList<>())
                            .add(comparison);
                }
            }
        }
        if (benchmark == null) {
            return Optional.empty();
        }
        return Optional.of(
                areas.size() <= MOST_ACROSS
                        ? across(measures.values().stream().toList(), List.copyOf(areas), benchmark)
                        : down(measures.values().stream().toList(), benchmark));
    }

    private static Table across(List<List<Comparison>> measures, List<Area> areas, String benchmark) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(TEXTS.of("measure"), false));
        columns.add(new Table.Column(TEXTS.of("period"), false));
        areas.forEach(area -> columns.add(new Table.Column(area.name(), true)));
        columns.add(new Table.Column(upper(benchmark), true));
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (List<Comparison> measure : measures) {
            Comparison first = measure.get(0);
            List<Table.Cell> row = new ArrayList<>();
            row.add(Table.Cell.of(FigureText.titled(first.indicator())));
            row.add(Table.Cell.of(FigureText.label(first.period())));
            for (Area area : areas) {
                row.add(measure.stream()
                        .flatMap(comparison ->
                                comparison.of(area.code()).stream().map(c -> figure(comparison.indicator(), c)))
                        .findFirst()
                        .orElse(Table.Cell.of("[z]")));
            }
            row.add(benchmark(first.indicator(), first.areas().get(0).benchmark()));
            rows.add(row);
        }
        return new Table(TEXTS.of("numbers"), columns, rows);
    }

    private static Table down(List<List<Comparison>> measures, String benchmark) {
        List<Table.Column> columns = List.of(
                new Table.Column(TEXTS.of("measure"), false),
                new Table.Column(TEXTS.of("period"), false),
                new Table.Column(TEXTS.of("area"), false),
                new Table.Column(TEXTS.of("figure"), true),
                new Table.Column(upper(benchmark), true),
                new Table.Column(TEXTS.of("verdict"), false));
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (List<Comparison> measure : measures) {
            Set<Area> done = new LinkedHashSet<>();
            for (Comparison comparison : measure) {
                for (Compared c : comparison.areas()) {
                    if (done.add(c.area())) {
                        Indicator indicator = comparison.indicator();
                        rows.add(List.of(
                                Table.Cell.of(FigureText.titled(indicator)),
                                Table.Cell.of(FigureText.label(comparison.period())),
                                Table.Cell.of(c.area().name()),
                                figure(indicator, c),
                                benchmark(indicator, c.benchmark()),
                                Table.Cell.of(
                                        c.value().isPresent() ? c.verdict().judgement() : c.missing())));
                    }
                }
            }
        }
        return new Table(TEXTS.of("numbers"), columns, rows);
    }

    /** 28.4 (23.6–33.2); for a rate with bounds 7.6–8.9; the shorthand where there is none. */
    private static Table.Cell figure(Indicator indicator, Compared c) {
        Observation o = c.observation();
        Range bounds = c.bounds();
        if (bounds != null) {
            return bounds(indicator, bounds);
        }
        if (o == null || o.value() == null) {
            return Table.Cell.of(indicator, o);
        }
        ConfidenceInterval interval = o.interval();
        String range = interval == null ? "" : " (" + FigureText.range(indicator, interval) + ")";
        return new Table.Cell(
                FigureText.brief(indicator, o.valueOrThrow()) + range + FigureText.shorthand(o), o.value());
    }

    private static Table.Cell benchmark(Indicator indicator, BenchmarkValue benchmark) {
        Range bounds = benchmark.bounds();
        if (bounds != null) {
            return bounds(indicator, bounds);
        }
        return Table.Cell.of(indicator, benchmark.value());
    }

    private static Table.Cell bounds(Indicator indicator, Range bounds) {
        boolean one = indicator.format(bounds.lower()).equals(indicator.format(bounds.upper()));
        return new Table.Cell(
                one ? FigureText.brief(indicator, bounds.lower()) : FigureText.range(indicator, bounds),
                bounds.lower());
    }

    private static String upper(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
