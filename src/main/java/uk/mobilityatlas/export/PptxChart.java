package uk.mobilityatlas.export;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Scale;

/** A chart that PowerPoint draws itself, with its figures in a sheet inside and intervals as error bars from it. */
final class PptxChart {
    private static final int TEXT = 2000;

    private final ChartFigures figures;
    private final XSLFChart chart;

    private PptxChart(ChartFigures figures, XSLFChart chart) {
        this.figures = figures;
        this.chart = chart;
    }

    /** Draws a chart into a box in points. */
    static void draw(XMLSlideShow show, XSLFSlide slide, ChartFigures figures, Rectangle2D box, String words)
            throws IOException {
        XSLFChart chart = show.createChart();
        slide.addChart(
                chart,
                new Rectangle2D.Double(
                        Units.toEMU(box.getX()),
                        Units.toEMU(box.getY()),
                        Units.toEMU(box.getWidth()),
                        Units.toEMU(box.getHeight())));
        PptxShapes.name(slide.getShapes().get(slide.getShapes().size() - 1), "Chart: " + figures.title(), words);
        try {
            new PptxChart(figures, chart).fill();
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private void fill() throws IOException, InvalidFormatException {
        boolean bars = figures.kind() == ChartFigures.Kind.BARS;
        XDDFCategoryAxis across = chart.createCategoryAxis(bars ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis up = chart.createValueAxis(bars ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        up.setCrossBetween(AxisCrossBetween.BETWEEN);
        Scale scale = figures.scale();
        up.setMinimum(scale.low());
        up.setMaximum(scale.high());
        up.getOrAddMajorGridProperties().setLineProperties(line(Palette.LIGHT.rule(), 0.75));
        if (bars) {
            across.setOrientation(org.apache.poi.xddf.usermodel.chart.AxisOrientation.MAX_MIN);
        }
        int count = figures.categories().size();
        XDDFDataSource<String> names =
                XDDFDataSourcesFactory.fromArray(figures.categories().toArray(String[]::new), range(0, count), 0);
        XDDFChartData drawn = chart.createData(bars ? ChartTypes.BAR : ChartTypes.LINE, across, up);
        if (drawn instanceof XDDFLineChartData data) {
            data.setGrouping(Grouping.STANDARD);
        }
        if (drawn instanceof XDDFBarChartData data) {
            data.setBarDirection(BarDirection.BAR);
            data.setGapWidth(60);
        }
        XSSFSheet sheet = chart.getWorkbook().getSheetAt(0);
        int column = 1;
        for (ChartFigures.Row row : figures.rows()) {
            XDDFNumericalDataSource<Double> values =
                    XDDFDataSourcesFactory.fromArray(row.values().toArray(Double[]::new), range(column, count), column);
            XDDFChartData.Series series = drawn.addSeries(names, values);
            series.setTitle(row.name(), chart.setSheetTitle(row.name(), column));
            style(series, row, count, column);
            column += 3;
        }
        chart.plot(drawn);
        sheet(sheet);
        chart.setAutoTitleDeleted(true);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        if (figures.rows().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        CTTextBody text = chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        text.addNewP().addNewPPr().addNewDefRPr().setSz(TEXT);
    }

    private String range(int column, int count) {
        return chart.formatRange(new CellRangeAddress(1, count, column, column));
    }

    private void style(XDDFChartData.Series series, ChartFigures.Row row, int count, int column) {
        XDDFShapeProperties shape = new XDDFShapeProperties();
        if (series instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.CIRCLE);
            if (figures.kind() == ChartFigures.Kind.DOTS) {
                XDDFLineProperties none = new XDDFLineProperties();
                none.setFillProperties(new XDDFNoFillProperties());
                shape.setLineProperties(none);
            } else {
                shape.setLineProperties(line(row.colour(), 3));
            }
            line.setShapeProperties(shape);
            org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties marker =
                    line.getCTLineSer().getMarker().addNewSpPr();
            marker.addNewSolidFill().addNewSrgbClr().setVal(rgb(row.colour()));
            if (row.hasRange()) {
                errors(line.getCTLineSer().addNewErrBars(), row, count, column);
            }
        } else if (series instanceof XDDFBarChartData.Series bar) {
            shape.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb(row.colour()))));
            bar.setShapeProperties(shape);
            if (row.hasRange()) {
                errors(bar.getCTBarSer().addNewErrBars(), row, count, column);
            }
        }
    }

    private void errors(CTErrBars errors, ChartFigures.Row row, int count, int column) {
        boolean bars = figures.kind() == ChartFigures.Kind.BARS;
        if (!bars) {
            errors.addNewErrDir().setVal(STErrDir.Y);
        }
        errors.addNewErrBarType().setVal(STErrBarType.BOTH);
        errors.addNewErrValType().setVal(STErrValType.CUST);
        errors.addNewNoEndCap().setVal(false);
        cached(errors.addNewPlus(), range(column + 2, count), row.plus());
        cached(errors.addNewMinus(), range(column + 1, count), row.minus());
        CTLineProperties line = errors.addNewSpPr().addNewLn();
        line.setW(Units.toEMU(2));
        line.addNewSolidFill().addNewSrgbClr().setVal(rgb(bars ? Palette.LIGHT.ink() : row.colour()));
    }

    /** Where the figures stand in the sheet, and what they are. */
    private static void cached(CTNumDataSource source, String range, List<@Nullable Double> values) {
        CTNumRef reference = source.addNewNumRef();
        reference.setF(range);
        CTNumData cache = reference.addNewNumCache();
        cache.setFormatCode("General");
        cache.addNewPtCount().setVal(values.size());
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            if (value != null) {
                CTNumVal point = cache.addNewPt();
                point.setIdx(i);
                point.setV(Double.toString(value));
            }
        }
    }

    /** The ranges beside the values, where the error bars look for them. */
    private void sheet(XSSFSheet sheet) {
        for (int r = 0; r < figures.rows().size(); r++) {
            ChartFigures.Row row = figures.rows().get(r);
            int column = 1 + 3 * r;
            if (!row.hasRange()) {
                continue;
            }
            cells(sheet, 0).createCell(column + 1).setCellValue(row.name() + ": below");
            cells(sheet, 0).createCell(column + 2).setCellValue(row.name() + ": above");
            for (int i = 0; i < figures.categories().size(); i++) {
                Double minus = row.minus().get(i);
                Double plus = row.plus().get(i);
                if (minus != null && plus != null) {
                    cells(sheet, i + 1).createCell(column + 1).setCellValue(minus);
                    cells(sheet, i + 1).createCell(column + 2).setCellValue(plus);
                }
            }
        }
    }

    private static XSSFRow cells(XSSFSheet sheet, int row) {
        XSSFRow found = sheet.getRow(row);
        return found == null ? sheet.createRow(row) : found;
    }

    private static XDDFLineProperties line(Color colour, double weight) {
        XDDFLineProperties line = new XDDFLineProperties();
        line.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb(colour))));
        line.setWidth(weight);
        return line;
    }

    private static byte[] rgb(Color colour) {
        return new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()};
    }
}
