package uk.mobilityatlas.export;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextWrappingType;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.deck.slide.SlideScatter;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Marker;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.Scatter;

/** Two indicators against each other as a native chart: a dot an area, the compared ones with marker and name. */
final class PptxScatter {
    private static final double LEFT = 190;
    private static final double BELOW = 80;
    private static final double OVER = 40;

    private final Scatter scatter;
    private final SlideScatter.Plan plan;
    private final PptxChart sheet;

    private PptxScatter(Scatter scatter, SlideScatter.Plan plan, PptxChart sheet) {
        this.scatter = scatter;
        this.plan = plan;
        this.sheet = sheet;
    }

    /** Draws the chart of a picture that stands in a box of a slide. */
    static void draw(XMLSlideShow show, XSLFSlide slide, SlideScatter scatter, SlideScatter.Plan plan, Rectangle2D box)
            throws IOException {
        Rectangle2D plot = PptxShapes.within(box, plan.box());
        double left = Math.min(LEFT, plot.getX());
        Rectangle2D frame = new Rectangle2D.Double(
                plot.getX() - left, plot.getY() - OVER, plot.getWidth() + left + OVER, plot.getHeight() + OVER + BELOW);
        PptxChart sheet = new PptxChart(
                show, slide, frame, plot, "Chart: " + scatter.table().caption(), scatter.summary());
        new PptxScatter(scatter.scatter(), plan, sheet).fill();
    }

    private void fill() {
        AreaFigures across = scatter.across();
        AreaFigures up = scatter.up();
        XDDFValueAxis below = sheet.chart().createValueAxis(AxisPosition.BOTTOM);
        XDDFValueAxis beside = sheet.chart().createValueAxis(AxisPosition.LEFT);
        below.setCrosses(AxisCrosses.MIN);
        beside.setCrosses(AxisCrosses.MIN);
        PptxChart.scale(below, plan.across(), across.indicator().unit(), true);
        PptxChart.scale(beside, plan.up(), up.indicator().unit(), true);
        sheet.cell(0, 0, "Area");
        sheet.cell(0, 1, FigureText.titled(across.indicator()));
        sheet.cell(0, 2, FigureText.titled(up.indicator()));
        List<Area> areas = scatter.both();
        for (int i = 0; i < areas.size(); i++) {
            sheet.cell(i + 1, 0, areas.get(i).name());
            sheet.cell(i + 1, 1, across.value(areas.get(i).code()).orElseThrow());
            sheet.cell(i + 1, 2, up.value(areas.get(i).code()).orElseThrow());
        }
        if (areas.isEmpty()) {
            return;
        }
        XDDFScatterChartData data = sheet.scatter(below, beside);
        XDDFScatterChartData.Series all = series(data, 1, areas.size());
        all.setTitle("All areas", null);
        all.setMarkerStyle(MarkerStyle.CIRCLE);
        PptxChart.paint(
                all.getCTScatterSer().getMarker(),
                new AreaStyle(Palette.LIGHT.rule2(), Palette.LIGHT.ink2(), Marker.CIRCLE, List.of()),
                7);
        for (int place = 0; place < across.compared().size(); place++) {
            AreaCode code = across.compared().get(place);
            for (int i = 0; i < areas.size(); i++) {
                if (areas.get(i).code().equals(code)) {
                    place(data, i + 1, areas.get(i), AreaStyle.of(place, Palette.LIGHT));
                }
            }
        }
        sheet.chart().plot(data);
    }

    private void place(XDDFScatterChartData data, int row, Area area, AreaStyle style) {
        XDDFScatterChartData.Series series = series(data, row, row);
        series.setTitle(area.name(), sheet.at(row, 0));
        series.setMarkerStyle(PptxChart.marker(style.marker()));
        PptxChart.paint(series.getCTScatterSer().getMarker(), style, 14);
        CTDLbls labels = series.getCTScatterSer().addNewDLbls();
        // over and under the markers in turn, so that the names of places near each other are apart
        labels.addNewTxPr().addNewBodyPr().setWrap(STTextWrappingType.NONE);
        labels.getTxPr().addNewP().addNewPPr().addNewDefRPr().setSz(PptxChart.TEXT);
        labels.addNewDLblPos().setVal(data.getSeriesCount() % 2 == 0 ? STDLblPos.T : STDLblPos.B);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(false);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(true);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private XDDFScatterChartData.Series series(XDDFScatterChartData data, int from, int to) {
        XDDFScatterChartData.Series series =
                (XDDFScatterChartData.Series) data.addSeries(sheet.figures(1, from, to), sheet.figures(2, from, to));
        series.setSmooth(false);
        series.setLineProperties(PptxChart.none());
        return series;
    }
}
