package uk.mobilityatlas.graphic.map;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Fill;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Hatch;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.graphic.MissingReason;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.Table.Cell;
import uk.mobilityatlas.graphic.Table.Column;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.VerdictInk;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.stats.ClassBreak;

/**
 * The legend of a map as a histogram of its areas: bars in the colours of the classes, the benchmark as a dashed line, the
 * compared areas on top of their bars, and below them the hatch with its reasons.
 */
public record Legend(Shading shading, String headline) implements Graphic {
    private static final Texts TEXTS = Texts.beside(Legend.class);

    private record Row(String words, Fill fill) {}

    private AreaFigures figures() {
        return shading.figures();
    }

    private Palette palette() {
        return shading.palette();
    }

    private List<String> title(double width) {
        return Lettering.wrap(FigureText.titled(figures().indicator()), Typeface.SEMIBOLD.at(13), width);
    }

    private String subtitle() {
        int count = figures().values().length;
        boolean councils =
                figures().geography() == Geography.DISTRICT || figures().geography() == Geography.UPPER_TIER;
        String areas = count + " "
                + (councils
                        ? TEXTS.of("legend.councils")
                        : FigureText.areas(figures().geography(), count))
                + untested(count);
        BenchmarkFigure against = figures().benchmark();
        if (shading.byVerdict()) {
            return against == null ? areas : TEXTS.of("legend.against", areas, against.name());
        }
        return figures().classification().isEmpty()
                ? areas
                : areas + ", "
                        + FigureText.method(
                                figures().classification().method(), figures().benchmark());
    }

    /** Areas of too few people for an interval are on the map and have no rank: said, so that both counts are understood. */
    private String untested(int figured) {
        int without = 0;
        for (Area area : figures().visible()) {
            Observation figure = figures().observations().get(area.code());
            without += figure != null && figure.hasValue() && figure.interval() == null ? 1 : 0;
        }
        if (without == 0 || without == figured) {
            return "";
        }
        return ", " + TEXTS.of("legend.untested", without);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (!shading.byVerdict()) {
            shading.below().ifPresent(below -> rows.addAll(sides(below)));
        }
        Map<Hatch, List<String>> reasons = new LinkedHashMap<>();
        for (MissingReason reason : figures().missingReasons()) {
            reasons.putIfAbsent(reason.hatch(), new ArrayList<>());
            reasons.get(reason.hatch()).add(reason.words());
        }
        for (Map.Entry<Hatch, List<String>> reason : reasons.entrySet()) {
            rows.add(new Row(String.join("; ", reason.getValue()), Fill.land(reason.getKey(), palette())));
        }
        if (figures().geography() == Geography.COMBINED_AUTHORITY) {
            rows.add(new Row(
                    TEXTS.of("legend.no-authority"), Fill.plain(palette().land())));
        }
        if (figures().filtered()) {
            rows.add(new Row(TEXTS.of("legend.not-chosen"), Fill.plain(palette().land())));
        }
        return rows;
    }

    /** What the patterns on either side of the benchmark say. */
    private List<Row> sides(int below) {
        List<Fill> fills = shading.classFills();
        BenchmarkFigure benchmark = figures().benchmark();
        List<Row> rows = new ArrayList<>();
        if (benchmark != null && below > 0) {
            rows.add(new Row(TEXTS.of("legend.below", benchmark.name()), fills.get(below - 1 - below / 2)));
        }
        if (benchmark != null && below < fills.size()) {
            rows.add(
                    new Row(TEXTS.of("legend.above", benchmark.name()), fills.get(below + (fills.size() - below) / 2)));
        }
        return rows;
    }

    /** The height that it takes of some room: what it needs, or with lower bars where that is too much. */
    double height(double width, double room) {
        double wanted = height(width);
        boolean bars = !shading.byVerdict() && !figures().classification().isEmpty();
        return bars ? Math.max(wanted - LegendBars.LESS, Math.min(wanted, room)) : wanted;
    }

    private double less(Size size) {
        return height(size.width()) - size.height();
    }

    /** The height that it needs at a width. */
    public double height(double width) {
        double rows = 0;
        for (Row row : rows()) {
            rows += 6
                    + 16
                            * Lettering.wrap(row.words(), Typeface.REGULAR.at(12), width - 26)
                                    .size();
        }
        double head = title(width).size() * 18
                + Lettering.wrap(subtitle(), Typeface.REGULAR.at(12), width).size() * 16;
        if (shading.byVerdict()) {
            return head + 6 + verdictCounts().size() * 22 + rows;
        }
        boolean none = figures().classification().isEmpty();
        return head + (none ? 0 : LegendBars.HEIGHT) + rows;
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        Palette ink = palette();
        double y = Lettering.lines(g, title(size.width()), 0, 0, 18, Typeface.SEMIBOLD.at(13), ink.ink());
        List<String> below = Lettering.wrap(subtitle(), Typeface.REGULAR.at(12), size.width());
        y = Lettering.lines(g, below, 0, y, 16, Typeface.REGULAR.at(12), ink.ink2());
        if (shading.byVerdict()) {
            y = paintVerdicts(g, y + 6);
        } else if (!figures().classification().isEmpty()) {
            y = new LegendBars(shading, size.width(), less(size)).paint(g, y);
        }
        for (Row row : rows()) {
            y += 6;
            swatch(g, new Rectangle2D.Double(0.5, y + 2.5, 18, 11), row.fill());
            List<String> words = Lettering.wrap(row.words(), Typeface.REGULAR.at(12), size.width() - 26);
            y = Lettering.lines(g, words, 26, y, 16, Typeface.REGULAR.at(12), ink.ink2());
        }
    }

    private void swatch(Graphics2D g, Rectangle2D box, Fill fill) {
        fill.paint(g, box);
        Painting.draw(g, box, palette().hatch(), 0.7);
    }

    private Map<VerdictMark, Long> verdictCounts() {
        Map<VerdictMark, Long> counts = new java.util.EnumMap<>(VerdictMark.class);
        figures().visible().forEach(a -> {
            VerdictMark verdict = shading.verdicts().get(a.code());
            if (verdict != null) {
                counts.merge(verdict, 1L, Long::sum);
            }
        });
        return counts;
    }

    private double paintVerdicts(Graphics2D g, double top) {
        double y = top;
        for (Map.Entry<VerdictMark, Long> entry : verdictCounts().entrySet()) {
            swatch(
                    g,
                    new Rectangle2D.Double(0.5, y + 3.5, 18, 13),
                    VerdictInk.of(entry.getKey(), palette()).area());
            entry.getKey().paint(g, 32, y + 10, 4.6, palette());
            Lettering.draw(
                    g,
                    String.valueOf(entry.getValue()),
                    72,
                    y + 14.5,
                    Typeface.SEMIBOLD.at(12),
                    palette().ink(),
                    Align.RIGHT);
            Lettering.draw(
                    g,
                    entry.getKey().words(),
                    80,
                    y + 14.5,
                    Typeface.REGULAR.at(12),
                    palette().ink2());
            y += 22;
        }
        return y;
    }

    /** The areas of the class, or of the verdict, that stands at a place of the legend; none beside them. */
    public Set<AreaCode> areasAt(double x, double y, Size size) {
        double width = size.width();
        double head = title(width).size() * 18
                + Lettering.wrap(subtitle(), Typeface.REGULAR.at(12), width).size() * 16;
        if (x < 0 || x > width || y < head) {
            return Set.of();
        }
        if (shading.byVerdict()) {
            List<VerdictMark> marks = List.copyOf(verdictCounts().keySet());
            int row = (int) Math.floor((y - head - 6) / 22);
            return row < 0 || row >= marks.size()
                    ? Set.of()
                    : those(area -> marks.get(row).equals(shading.verdicts().get(area)));
        }
        List<ClassBreak> classes = figures().classification().classes();
        if (classes.isEmpty() || y > head + LegendBars.HEIGHT - less(size) - LegendBars.LIMITS) {
            return Set.of();
        }
        double low = classes.get(0).lower();
        double high = classes.get(classes.size() - 1).upper();
        double value = low + x / width * (high - low);
        for (int c = 0; c < classes.size(); c++) {
            int at = c;
            if (value <= classes.get(c).upper() || c == classes.size() - 1) {
                return those(area -> figures().classOf(area).orElse(-1) == at);
            }
        }
        return Set.of();
    }

    private Set<AreaCode> those(Predicate<AreaCode> picked) {
        return figures().visible().stream().map(Area::code).filter(picked).collect(Collectors.toSet());
    }

    @Override
    public String summary() {
        return FigureText.titled(figures().indicator()) + ", "
                + figures().period().label() + ": " + subtitle() + ".";
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        if (shading.byVerdict()) {
            verdictCounts()
                    .forEach((verdict, count) -> rows.add(
                            List.of(Cell.of(verdict.words()), new Cell(String.valueOf(count), count.doubleValue()))));
            return new Table(
                    summary(),
                    List.of(new Column(TEXTS.of("column.verdict"), false), new Column(TEXTS.of("legend.areas"), true)),
                    rows);
        }
        for (ClassBreak c : figures().classification().classes()) {
            rows.add(List.of(
                    Cell.of(figures().indicator(), c.lower()),
                    Cell.of(figures().indicator(), c.upper()),
                    new Cell(String.valueOf(c.count()), (double) c.count())));
        }
        return new Table(
                summary(),
                List.of(
                        new Column(TEXTS.of("legend.from"), true),
                        new Column(TEXTS.of("legend.to"), true),
                        new Column(TEXTS.of("legend.areas"), true)),
                rows);
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        return List.of();
    }
}
