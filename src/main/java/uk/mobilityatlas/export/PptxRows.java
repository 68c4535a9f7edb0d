package uk.mobilityatlas.export;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xddf.usermodel.LineCap;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataPoint;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.deck.slide.SlideRows;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.Marker;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.ValueRow;
import uk.mobilityatlas.observation.Limits;

/**
 * Rows of places as a native chart: bars from zero, or a marker for each place with its interval, and the benchmark's
 * interval in grey behind all of them.
 */
final class PptxRows {
    private static final double SIDES = 60;
    private static final double AXIS = 80;
    private static final int MARKER = 13;

    /** Small enough to leave a narrow range in sight. */
    private static final int RANGED = 5;

    private static final int FIGURE = 2;
    private static final int ROW = 4;
    private static final int BENCHMARK = 7;
    private static final int BELOW = 10;
    private static final int WHISKER = 10;

    /** Half of a cap, in rows. */
    private static final String CAP = "0.15";

    private final SlideRows rows;
    private final SlideRows.Plan plan;
    private final PptxChart sheet;
    private final int count;

    private PptxRows(SlideRows rows, SlideRows.Plan plan, PptxChart sheet) {
        this.rows = rows;
        this.plan = plan;
        this.sheet = sheet;
        this.count = plan.rows().size();
    }

    /** Draws the chart of some rows whose picture stands in a box of a slide. */
    static void draw(XMLSlideShow show, XSLFSlide slide, SlideRows rows, SlideRows.Plan plan, Rectangle2D box)
            throws IOException {
        Rectangle2D track = PptxShapes.within(box, plan.track());
        Rectangle2D frame = new Rectangle2D.Double(
                track.getX() - SIDES,
                track.getY(),
                track.getWidth() + 2 * SIDES,
                track.getHeight() + (plan.axis() ? AXIS : 0));
        PptxChart sheet = new PptxChart(
                show, slide, frame, track, "Chart: " + rows.table().caption(), rows.summary());
        PptxRows drawing = new PptxRows(rows, plan, sheet);
        drawing.figures();
        if (rows.chart().bars()) {
            drawing.bars();
        } else {
            drawing.marks();
        }
    }

    /** One row of the sheet a place: its range from, its figure, its range to, and the same of the benchmark. */
    private void figures() {
        List<String> heads = List.of("Area", "From", rows.table().caption(), "To", "Row", "Row", "Row");
        for (int c = 0; c < heads.size(); c++) {
            sheet.cell(0, c, heads.get(c));
        }
        sheet.cell(0, BENCHMARK, "Benchmark from");
        sheet.cell(0, BENCHMARK + 1, "Benchmark");
        sheet.cell(0, BENCHMARK + 2, "Benchmark to");
        for (int i = 0; i < count; i++) {
            ValueRow row = plan.rows().get(i);
            sheet.cell(i + 1, 0, row.name());
            cells(i + 1, FIGURE, row.value(), row.limits());
            for (int c = 0; c < 3; c++) {
                sheet.cell(i + 1, ROW + c, (Double) (count - i - 0.5));
            }
            BenchmarkFigure against = row.against();
            if (against != null) {
                cells(i + 1, BENCHMARK + 1, against.value(), against.limits());
            }
        }
    }

    private void cells(int row, int column, @Nullable Double value, @Nullable Limits range) {
        sheet.cell(row, column, value);
        sheet.cell(row, column - 1, range == null ? null : (Double) range.lower());
        sheet.cell(row, column + 1, range == null ? null : (Double) range.upper());
    }

    private void bars() {
        XDDFCategoryAxis names = sheet.chart().createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis values = sheet.chart().createValueAxis(AxisPosition.BOTTOM);
        names.setOrientation(AxisOrientation.MAX_MIN);
        PptxChart.hide(names);
        values.setCrosses(AxisCrosses.MAX);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        axis(values);
        XDDFBarChartData data = (XDDFBarChartData) sheet.chart().createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(110);
        data.setVaryColors(false);
        XDDFBarChartData.Series series =
                (XDDFBarChartData.Series) data.addSeries(sheet.names(0, 1, count), sheet.figures(FIGURE, 1, count));
        series.setTitle(rows.table().caption(), sheet.at(0, FIGURE));
        for (int i = 0; i < count; i++) {
            series.getDataPoint(i)
                    .setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(
                            PptxChart.rgb(plan.rows().get(i).style().colour()))));
        }
        PptxErrors errors = errors();
        if (!errors.isEmpty()) {
            errors.draw(series.getCTBarSer().addNewErrBars(), null, Palette.LIGHT.ink(), 2, true);
        }
        sheet.chart().plot(data);
    }

    private void marks() {
        XDDFValueAxis across = sheet.chart().createValueAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = sheet.chart().createValueAxis(AxisPosition.LEFT);
        up.setMinimum(0);
        up.setMaximum(count);
        up.setMajorUnit(1);
        PptxChart.hide(up);
        up.setCrosses(AxisCrosses.MIN);
        across.setCrosses(AxisCrosses.MIN);
        axis(across);
        XDDFScatterChartData data = sheet.scatter(across, up);
        // those of most points first: LibreOffice forgets what came before a longer series
        for (int i = 0; i < count; i++) {
            whisker(data, i);
        }
        for (int i = 0; i < count; i++) {
            benchmark(data, i);
        }
        for (int i = 0; i < count; i++) {
            if (plan.rows().get(i).value() != null) {
                place(data, i);
            }
        }
        sheet.chart().plot(data);
    }

    private void axis(XDDFValueAxis axis) {
        PptxChart.scale(axis, plan.scale(), rows.chart().indicator().unit(), plan.axis());
        if (!plan.axis()) {
            PptxChart.hide(axis);
        }
    }

    /** A line from the lower to the upper end of the benchmark's interval, behind a row. */
    private void benchmark(XDDFScatterChartData data, int i) {
        BenchmarkFigure against = plan.rows().get(i).against();
        if (against == null) {
            return;
        }
        boolean ranged = against.limits() != null;
        XDDFScatterChartData.Series series = series(data, i, BENCHMARK + 1, ranged);
        series.setTitle(against.name(), sheet.at(0, BENCHMARK + 1));
        series.setLineProperties(ranged ? thick(Palette.LIGHT.benchmark(), 17) : PptxChart.none());
        series.setMarkerStyle(MarkerStyle.SQUARE);
        PptxChart.paint(
                series.getCTScatterSer().getMarker(),
                AreaStyle.benchmark(Palette.LIGHT),
                rows.chart().ranged() ? 2 : 6);
        bareEnds(series, ranged);
        PptxChart.seeThrough(series.getCTScatterSer(), 26);
    }

    /** A marker at a place's figure on a line from the lower to the upper end of its range. */
    private void place(XDDFScatterChartData data, int i) {
        ValueRow row = plan.rows().get(i);
        boolean ranged = row.limits() != null;
        Color colour = row.style().colour();
        if (ranged && rows.chart().ranged()) {
            reach(data, i, colour);
        }
        XDDFScatterChartData.Series series = series(data, i, FIGURE, false);
        series.setTitle(row.name(), sheet.at(i + 1, 0));
        series.setLineProperties(PptxChart.none());
        boolean benchmark = row.style().marker() == Marker.BAR;
        series.setMarkerStyle(
                benchmark ? MarkerStyle.SQUARE : PptxChart.marker(row.style().marker()));
        PptxChart.paint(
                series.getCTScatterSer().getMarker(),
                row.style(),
                benchmark ? 7 : rows.chart().ranged() ? RANGED : MARKER);
    }

    /**
     * A line from end to end of a range with a cap at each, as points that follow the sheet's cells: error bars across a
     * chart of points are drawn by some programs only.
     */
    private void whisker(XDDFScatterChartData data, int i) {
        ValueRow place = plan.rows().get(i);
        if (place.value() == null || place.limits() == null) {
            return;
        }
        String row = Integer.toString(i + 2);
        String[] across = {"B", "B", "B", "D", "D", "D"};
        String[] up = {"-", "+", "", "", "-", "+"};
        for (int p = 0; p < across.length; p++) {
            sheet.cell(0, WHISKER + p, "Interval across");
            sheet.cell(0, WHISKER + across.length + p, "Interval up");
            sheet.formula(i + 1, WHISKER + p, across[p] + row);
            sheet.formula(i + 1, WHISKER + across.length + p, "E" + row + (up[p].isEmpty() ? "" : up[p] + CAP));
        }
        XDDFScatterChartData.Series series = (XDDFScatterChartData.Series) data.addSeries(
                sheet.across(i + 1, WHISKER, WHISKER + across.length - 1),
                sheet.across(i + 1, WHISKER + across.length, WHISKER + 2 * across.length - 1));
        series.setSmooth(false);
        series.setTitle(place.name() + ", interval", null);
        series.setLineProperties(
                PptxChart.line(place.style().colour(), rows.chart().ranged() ? 2 : 3.5));
        series.setMarkerStyle(MarkerStyle.NONE);
    }

    /** Where figures may lie that are not known, as a broad band. */
    private void reach(XDDFScatterChartData data, int i, Color colour) {
        XDDFScatterChartData.Series band = series(data, i, FIGURE, true);
        band.setTitle(plan.rows().get(i).name(), sheet.at(i + 1, 0));
        band.setLineProperties(thick(colour, 11));
        band.setMarkerStyle(MarkerStyle.NONE);
        PptxChart.seeThrough(band.getCTScatterSer(), 45);
    }

    private XDDFScatterChartData.Series series(XDDFScatterChartData data, int i, int column, boolean ranged) {
        int more = ranged ? 1 : 0;
        XDDFScatterChartData.Series series = (XDDFScatterChartData.Series) data.addSeries(
                sheet.across(i + 1, column - more, column + more), sheet.across(i + 1, ROW, ROW + 2 * more));
        series.setSmooth(false);
        return series;
    }

    private static XDDFLineProperties thick(Color colour, double weight) {
        XDDFLineProperties line = PptxChart.line(colour, weight);
        line.setLineCap(LineCap.FLAT);
        return line;
    }

    /** Only the figure itself has a marker, not the ends of its range. */
    private static void bareEnds(XDDFScatterChartData.Series series, boolean ranged) {
        if (ranged) {
            XDDFLineProperties line = series.getShapeProperties().getLineProperties();
            for (int end : new int[] {0, 2}) {
                XDDFDataPoint point = series.getDataPoint(end);
                point.setMarkerStyle(MarkerStyle.NONE);
                point.setLineProperties(line);
            }
        }
    }

    /** How far the ranges reach on either side of the bars' ends, as error bars ask. */
    private PptxErrors errors() {
        sheet.cell(0, BELOW, "Range below");
        sheet.cell(0, BELOW + 1, "Range above");
        return PptxErrors.of(
                sheet,
                BELOW,
                plan.rows().stream().map(ValueRow::value).toList(),
                plan.rows().stream().map(ValueRow::limits).toList());
    }
}
