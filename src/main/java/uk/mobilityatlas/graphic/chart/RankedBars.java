package uk.mobilityatlas.graphic.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.MissingReason;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Limits;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Range;

/**
 * Places as bars from zero, highest first, each with its interval or, where the rate has bounds, with what the not known
 * leave; a place without a figure is listed, never drawn as nothing.
 *
 * @param entries the places in the order of the comparison, which gives them their styles
 * @param benchmark what all are held against; null for nothing, and where each has its own
 * @param own what each is held against where that is its own, such as "own region"; or empty
 */
public record RankedBars(
        Indicator indicator,
        Period period,
        List<Entry> entries,
        @Nullable BenchmarkFigure benchmark,
        String own,
        Palette palette,
        String headline)
        implements RowPicture {
    private static final Texts TEXTS = Texts.beside(RankedBars.class);

    /**
     * One place and its figure.
     *
     * @param observation null where the publication has no row for it
     * @param bounds what the not known leave; null where that does not apply
     * @param against what it is held against where each has its own; null for nothing
     * @param position its place in the comparison, counted from 0, which gives it its style; -1 for none
     */
    public record Entry(
            Area area,
            @Nullable Observation observation,
            @Nullable Range bounds,
            @Nullable BenchmarkFigure against,
            int position) {
        private static final int AS_LISTED = -2;

        /** A place of the comparison, listed in its order. */
        public Entry(Area area, @Nullable Observation observation) {
            this(area, observation, null, null, AS_LISTED);
        }

        private AreaStyle style(int listed, Palette palette) {
            return AreaStyle.of(position == AS_LISTED ? listed : position, palette);
        }
    }

    /** The areas of a comparison. */
    public static RankedBars of(Comparison comparison, Palette palette, String headline) {
        return new RankedBars(
                comparison.indicator(),
                comparison.period(),
                comparison.areas().stream()
                        .map(c -> new Entry(
                                c.area(),
                                c.observation(),
                                comparison.bounded() ? c.bounds() : null,
                                BenchmarkFigure.of(c.benchmark(), comparison.bounded())
                                        .orElse(null),
                                Entry.AS_LISTED))
                        .toList(),
                BenchmarkFigure.of(comparison).orElse(null),
                BenchmarkFigure.own(comparison).orElse(""),
                palette,
                headline);
    }

    /** Whether the rates are bounds. */
    public boolean bounded() {
        return entries.stream().anyMatch(e -> e.bounds() != null);
    }

    public RankedBars {
        entries = List.copyOf(entries);
    }

    @Override
    public RowChart chart() {
        List<ValueRow> rows = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Observation o = entry.observation();
            rows.add(row(entry, entry.style(i, palette)));
            if (o == null || o.value() == null) {
                String words = MissingReason.of(o).words();
                missing.add(MissingReason.of(o).shorthand() + " " + entry.area().name() + ": "
                        + (o == null || o.note().isEmpty() ? words.substring(words.indexOf(' ') + 1) : o.note()));
            }
        }
        rows.sort(Comparator.comparing(ValueRow::value, Comparator.nullsLast(Comparator.reverseOrder())));
        List<String> notes = new ArrayList<>();
        if (bounded()) {
            notes.add(TEXTS.of("note.bars"));
        } else if (rows.stream().anyMatch(r -> r.limits() != null)) {
            notes.add(TEXTS.of("note.lines"));
        }
        String key = own.isEmpty() ? "" : TEXTS.of("own.key", own);
        return new RowChart(indicator, rows, benchmark, key, true, missing, notes, palette);
    }

    private ValueRow row(Entry entry, AreaStyle style) {
        Observation o = entry.observation();
        Limits limits = limits(entry);
        Range bounds = entry.bounds();
        return new ValueRow(
                entry.area().code(),
                entry.area().name(),
                style,
                o == null ? null : o.value(),
                limits,
                benchmark == null ? entry.against() : benchmark,
                null,
                new ValueRow.Said(
                        bounds == null ? FigureText.brief(indicator, o) : FigureText.whole(indicator, bounds),
                        bounds != null || limits == null ? "" : FigureText.range(indicator, limits),
                        FigureText.whole(indicator, o, bounds),
                        "",
                        entry.area().name() + ": " + FigureText.spoken(indicator, o)));
    }

    /** What the not known leave, or the 95% interval. */
    private static @Nullable Limits limits(Entry entry) {
        Range bounds = entry.bounds();
        if (bounds != null) {
            return bounds;
        }
        Observation o = entry.observation();
        return o == null ? null : o.interval();
    }

    @Override
    public String summary() {
        return FigureText.title(indicator) + ", " + FigureText.label(period) + ". " + chart().words() + ".";
    }

    @Override
    public Table table() {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Entry entry : entries) {
            Limits limits = limits(entry);
            List<Table.Cell> row = new ArrayList<>(List.of(
                    Table.Cell.of(entry.area().name()),
                    Table.Cell.of(indicator, entry.observation()),
                    Table.Cell.lower(indicator, limits),
                    Table.Cell.upper(indicator, limits)));
            BenchmarkFigure against = entry.against();
            if (!own.isEmpty()) {
                row.add(against == null ? Table.Cell.missing() : Table.Cell.of(against.title()));
                row.add(Table.Cell.of(indicator, against == null ? null : against.value()));
            }
            rows.add(row);
        }
        List<Table.Column> columns = new ArrayList<>(List.of(
                new Table.Column(TEXTS.of("column.area"), false),
                new Table.Column(FigureText.label(period), true),
                new Table.Column(TEXTS.of(bounded() ? "column.least" : "column.from"), true),
                new Table.Column(TEXTS.of(bounded() ? "column.most" : "column.to"), true)));
        if (!own.isEmpty()) {
            columns.add(new Table.Column(TEXTS.of("column.own"), false));
            columns.add(new Table.Column(TEXTS.of("column.benchmark"), true));
        }
        return new Table(FigureText.titled(indicator) + ", " + FigureText.label(period), columns, rows);
    }
}
