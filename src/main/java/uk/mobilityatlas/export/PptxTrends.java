package uk.mobilityatlas.export;

import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.poi.sl.usermodel.StrokeStyle;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import uk.mobilityatlas.deck.slide.SlideTrends;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.Plot;
import uk.mobilityatlas.graphic.chart.TrendLine;
import uk.mobilityatlas.observation.SeriesBreak;

/** Trends over time as native line charts, one a place with the benchmark in grey, and intervals as error bars. */
final class PptxTrends {
    private static final double LEFT = 190;
    private static final double OVER = 36;

    private final XMLSlideShow show;
    private final XSLFSlide slide;
    private final SlideTrends trends;
    private final SlideTrends.Plan plan;

    PptxTrends(XMLSlideShow show, XSLFSlide slide, SlideTrends trends, SlideTrends.Plan plan) {
        this.show = show;
        this.slide = slide;
        this.trends = trends;
        this.plan = plan;
    }

    /** Draws the panels of a picture that stands in a box of a slide. */
    void draw(Rectangle2D box) throws IOException {
        for (SlideTrends.Panel panel : plan.panels()) {
            Plot inner = trends.plot(panel.box(), plan.scale());
            Rectangle2D plot = new Rectangle2D.Double(
                    box.getX() + inner.across().from(),
                    box.getY() + panel.box().getY(),
                    inner.across().to() - inner.across().from(),
                    panel.box().getHeight());
            double left = panel.first() ? Math.min(LEFT, plot.getX()) : OVER;
            Rectangle2D frame = new Rectangle2D.Double(
                    plot.getX() - left, plot.getY() - OVER, plot.getWidth() + left + OVER, plot.getHeight() + 2 * OVER);
            String name = panel.trend().title();
            PptxChart sheet = new PptxChart(
                    show,
                    slide,
                    frame,
                    plot,
                    "Chart: " + FigureText.titled(trends.lines().indicator()) + ", " + name,
                    words(panel.trend()));
            panel(sheet, panel);
            breaks(panel.trend(), plot);
        }
    }

    private String words(TrendLine trend) {
        String latest = trend.latest()
                .map(p -> FigureText.label(p.period()) + ": "
                        + trends.lines().indicator().format(p.value() == null ? 0 : p.value()))
                .orElse("[x]");
        return trend.title() + ", " + latest + ". " + trends.summary();
    }

    private void panel(PptxChart sheet, SlideTrends.Panel panel) {
        int count = plan.periods().size();
        XDDFCategoryAxis periods = sheet.chart().createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = sheet.chart().createValueAxis(AxisPosition.LEFT);
        periods.setTickLabelPosition(AxisTickLabelPosition.NONE);
        periods.setMajorTickMark(AxisTickMark.NONE);
        periods.getOrAddShapeProperties().setLineProperties(PptxChart.line(Palette.LIGHT.rule2(), 1));
        up.setCrosses(AxisCrosses.MIN);
        periods.setCrosses(AxisCrosses.MIN);
        up.setCrossBetween(count > 1 ? AxisCrossBetween.MIDPOINT_CATEGORY : AxisCrossBetween.BETWEEN);
        PptxChart.scale(up, plan.scale(), trends.lines().indicator().unit(), true);
        if (!panel.first()) {
            up.setTickLabelPosition(AxisTickLabelPosition.NONE);
        }
        sheet.cell(0, 0, "Period");
        for (int i = 0; i < count; i++) {
            sheet.cell(i + 1, 0, plan.periods().get(i).label());
        }
        XDDFLineChartData data = (XDDFLineChartData) sheet.chart().createData(ChartTypes.LINE, periods, up);
        data.setGrouping(Grouping.STANDARD);
        data.setVaryColors(false);
        TrendLine benchmark = trends.lines().benchmark();
        if (benchmark != null && !trends.lines().trends().isEmpty()) {
            series(sheet, data, benchmark, AreaStyle.benchmark(Palette.LIGHT), 4, 2, false);
        }
        series(sheet, data, panel.trend(), panel.style(), 1, 3.5, true);
        sheet.chart().plot(data);
    }

    private void series(
            PptxChart sheet,
            XDDFLineChartData data,
            TrendLine trend,
            AreaStyle style,
            int column,
            double weight,
            boolean marked) {
        int count = plan.periods().size();
        sheet.cell(0, column, trend.title());
        sheet.cell(0, column + 1, trend.title() + ", range below");
        sheet.cell(0, column + 2, trend.title() + ", range above");
        List<TrendLine.Point> points = plan.periods().stream()
                .map(period -> trend.points().stream()
                        .filter(p -> p.period().equals(period))
                        .findFirst()
                        .orElse(TrendLine.Point.none(period)))
                .toList();
        for (int i = 0; i < count; i++) {
            sheet.cell(i + 1, column, points.get(i).value());
        }
        PptxErrors errors = PptxErrors.of(
                sheet,
                column + 1,
                points.stream().map(TrendLine.Point::value).toList(),
                points.stream().map(TrendLine.Point::limits).toList());
        XDDFLineChartData.Series series =
                (XDDFLineChartData.Series) data.addSeries(sheet.names(0, 1, count), sheet.figures(column, 1, count));
        series.setTitle(trend.title(), sheet.at(0, column));
        series.setSmooth(false);
        series.setLineProperties(PptxChart.line(style.colour(), weight));
        series.setMarkerStyle(marked ? PptxChart.marker(style.marker()) : MarkerStyle.NONE);
        if (marked) {
            PptxChart.paint(series.getCTLineSer().getMarker(), style, 10);
        }
        cut(series, trend);
        if (!errors.isEmpty()) {
            errors.draw(series.getCTLineSer().addNewErrBars(), false, style.colour(), marked ? 2 : 1, true);
        }
    }

    /** No line leads from the figure before a break to the one after it. */
    private void cut(XDDFLineChartData.Series series, TrendLine trend) {
        for (SeriesBreak b : trend.breaks()) {
            if (b.kind() == SeriesBreak.Kind.BREAK && trend.place(b).isPresent()) {
                series.getDataPoint(before(b)).setLineProperties(PptxChart.none());
            }
        }
    }

    private long before(SeriesBreak b) {
        return plan.periods().stream().filter(p -> p.compareTo(b.before()) < 0).count();
    }

    /** Where figures before and after are not of the same thing, an upright stands between them. */
    private void breaks(TrendLine trend, Rectangle2D plot) {
        int count = plan.periods().size();
        for (SeriesBreak b : trend.breaks()) {
            if (b.kind() != SeriesBreak.Kind.BREAK || trend.place(b).isEmpty() || count < 2) {
                continue;
            }
            double x = Axis.bare(0, count - 1, plot.getX(), plot.getMaxX()).at(before(b) - 0.5);
            XSLFFreeformShape line = PptxShapes.freeform(
                    slide,
                    new Line2D.Double(x, plot.getY(), x, plot.getMaxY()),
                    AffineTransform.getScaleInstance(PptxShapes.SCALE, PptxShapes.SCALE),
                    null,
                    Palette.LIGHT.rule2(),
                    1.5);
            line.setLineDash(StrokeStyle.LineDash.DASH);
            PptxShapes.name(line, "Break in the series", FigureText.label(b.before()));
        }
    }
}
