package uk.mobilityatlas.export;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Marker;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.indicator.Unit;

/** A chart that PowerPoint draws itself on a slide, with the sheet of its figures inside. */
final class PptxChart {
    /** In hundredths of a point: no less than one twenty-second of a slide's height. */
    static final int TEXT = 2500;

    private final XSLFChart chart;
    private final XSSFSheet sheet;

    /**
     * @param frame all that the chart may cover, in a slide's lengths
     * @param plot where its figures stand
     * @param words what it shows, for those who cannot see it
     */
    PptxChart(XMLSlideShow show, XSLFSlide slide, Rectangle2D frame, Rectangle2D plot, String name, String words)
            throws IOException {
        chart = show.createChart();
        Rectangle2D box = PptxShapes.points(frame);
        slide.addChart(
                chart,
                new Rectangle2D.Double(
                        Units.toEMU(box.getX()),
                        Units.toEMU(box.getY()),
                        Units.toEMU(box.getWidth()),
                        Units.toEMU(box.getHeight())));
        // The library's list of shapes does not always end with the one just added; the file's own does.
        CTGroupShape tree = slide.getXmlObject().getCSld().getSpTree();
        CTNonVisualDrawingProps about = tree.getGraphicFrameArray(tree.sizeOfGraphicFrameArray() - 1)
                .getNvGraphicFramePr()
                .getCNvPr();
        about.setName(name);
        about.setDescr(words);
        try {
            sheet = chart.getWorkbook().getSheetAt(0);
            POIXMLProperties.CoreProperties whole = show.getProperties().getCoreProperties();
            chart.getWorkbook().getProperties().getCoreProperties().setCreated(Optional.of(whole.getCreated()));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.getOrAddShapeProperties().setFillProperties(new XDDFNoFillProperties());
        chart.getOrAddShapeProperties().setLineProperties(none());
        chart.setAutoTitleDeleted(true);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        lettering();
        XDDFManualLayout layout = new XDDFManualLayout(chart.getCTChart().getPlotArea());
        layout.setTarget(LayoutTarget.INNER);
        layout.setXMode(LayoutMode.EDGE);
        layout.setYMode(LayoutMode.EDGE);
        layout.setX((plot.getX() - frame.getX()) / frame.getWidth());
        layout.setY((plot.getY() - frame.getY()) / frame.getHeight());
        layout.setWidthRatio(plot.getWidth() / frame.getWidth());
        layout.setHeightRatio(plot.getHeight() / frame.getHeight());
    }

    private void lettering() {
        CTTextBody text = chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr().setRot(0);
        CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(TEXT);
        letters.addNewSolidFill().addNewSrgbClr().setVal(rgb(Palette.LIGHT.ink3()));
        letters.addNewLatin().setTypeface(Typeface.FAMILY);
    }

    XSLFChart chart() {
        return chart;
    }

    /** Writes into the sheet; no figure leaves the cell empty. */
    void cell(int row, int column, @Nullable Double value) {
        if (value != null) {
            row(row).createCell(column).setCellValue(value);
        }
    }

    /** Writes a formula, whose figure follows other cells. */
    void formula(int row, int column, String formula) {
        row(row).createCell(column).setCellFormula(formula);
    }

    void cell(int row, int column, String words) {
        row(row).createCell(column).setCellValue(words);
        if (sheet.getColumnWidth(column) < 256 * (words.length() + 2)) {
            sheet.setColumnWidth(column, 256 * Math.min(60, words.length() + 2));
        }
    }

    private XSSFRow row(int row) {
        XSSFRow found = sheet.getRow(row);
        return found == null ? sheet.createRow(row) : found;
    }

    /** Some cells of a column, as formulas name them. */
    String range(int column, int from, int to) {
        return new CellRangeAddress(from, to, column, column).formatAsString(sheet.getSheetName(), true);
    }

    /** Some cells of a column as figures. */
    XDDFNumericalDataSource<Double> figures(int column, int from, int to) {
        return XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(from, to, column, column));
    }

    /** Some cells of a row as figures. */
    XDDFNumericalDataSource<Double> across(int row, int from, int to) {
        return XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(row, row, from, to));
    }

    org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource names(int column, int from, int to) {
        return XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(from, to, column, column));
    }

    /** The cell that holds a name. */
    CellReference at(int row, int column) {
        return new CellReference(sheet.getSheetName(), row, column, true, true);
    }

    /** Begins a chart of points and the lines between them. */
    XDDFScatterChartData scatter(XDDFValueAxis across, XDDFValueAxis up) {
        XDDFScatterChartData data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, across, up);
        data.setStyle(ScatterStyle.LINE_MARKER);
        data.setVaryColors(false);
        return data;
    }

    /** Sets an axis to a scale, labelled as it is where we draw it. */
    static void scale(XDDFValueAxis axis, Scale scale, Unit unit, boolean lines) {
        axis.setMinimum(scale.low());
        axis.setMaximum(scale.high());
        axis.setMajorUnit(scale.step());
        axis.setNumberFormat(format(unit, scale));
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        axis.getOrAddShapeProperties().setLineProperties(none());
        if (lines) {
            axis.getOrAddMajorGridProperties().setLineProperties(line(Palette.LIGHT.rule(), 1));
        }
    }

    /**
     * A spreadsheet's format for the labels of a scale. A currency sign stands on each, a sign for per cent on the last one
     * only; on each where figures are below zero, since programs do not agree on the minus sign of a format with a condition.
     */
    static String format(Unit unit, Scale scale) {
        int decimals = scale.decimals();
        String number = (unit.prefix().isEmpty() ? "" : "\"" + unit.prefix() + "\"")
                + "#,##0"
                + (decimals == 0 ? "" : "." + "0".repeat(decimals));
        if (!unit.isPercent()) {
            return number;
        }
        String last = number + "\"%\"";
        return scale.low() < 0 ? last : "[>=" + (scale.high() - scale.step() / 2) + "]" + last + ";" + number;
    }

    static void hide(XDDFChartAxis axis) {
        axis.setVisible(false);
    }

    /** The marker nearest to that of an area among those that charts have. */
    static MarkerStyle marker(Marker marker) {
        return switch (marker) {
            case SQUARE -> MarkerStyle.SQUARE;
            case TRIANGLE, TRIANGLE_DOWN, TRIANGLE_LEFT, TRIANGLE_RIGHT -> MarkerStyle.TRIANGLE;
            case DIAMOND -> MarkerStyle.DIAMOND;
            case STAR -> MarkerStyle.STAR;
            case PLUS -> MarkerStyle.PLUS;
            case SALTIRE -> MarkerStyle.X;
            case BAR -> MarkerStyle.DASH;
            case CIRCLE, PENTAGON, HEXAGON -> MarkerStyle.CIRCLE;
        };
    }

    /** Sizes a marker in points and colours it, with an edge that parts it from what lies below. */
    static void paint(CTMarker marker, AreaStyle style, int size) {
        // The schemas that POI carries leave out the type of sizes, so the element is written as it stands.
        try (XmlCursor cursor = marker.newCursor()) {
            cursor.toFirstChild();
            cursor.toEndToken();
            cursor.toNextToken();
            cursor.beginElement(new QName("http://schemas.openxmlformats.org/drawingml/2006/chart", "size"));
            cursor.insertAttributeWithValue("val", Integer.toString(size));
        }
        CTShapeProperties shape = marker.isSetSpPr() ? marker.getSpPr() : marker.addNewSpPr();
        shape.addNewSolidFill().addNewSrgbClr().setVal(rgb(style.colour()));
        boolean stroked =
                style.marker() == Marker.PLUS || style.marker() == Marker.SALTIRE || style.marker() == Marker.STAR;
        shape.addNewLn()
                .addNewSolidFill()
                .addNewSrgbClr()
                .setVal(rgb(stroked ? style.colour() : Palette.LIGHT.paper()));
    }

    /** Lets what lies behind a series' lines be seen through them, as far as so many percent of their colour allow. */
    static void seeThrough(CTScatterSer series, int percent) {
        if (series.getSpPr().getLn().isSetSolidFill()) {
            series.getSpPr().getLn().getSolidFill().getSrgbClr().addNewAlpha().setVal(percent * 1000);
            series.getDPtList().stream()
                    .map(CTDPt::getSpPr)
                    .filter(shape ->
                            shape != null && shape.isSetLn() && shape.getLn().isSetSolidFill())
                    .map(shape -> shape.getLn().getSolidFill().getSrgbClr())
                    .filter(colour -> colour.sizeOfAlphaArray() == 0)
                    .forEach(colour -> colour.addNewAlpha().setVal(percent * 1000));
        }
    }

    static XDDFLineProperties line(Color colour, double weight) {
        XDDFLineProperties line = new XDDFLineProperties();
        line.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb(colour))));
        line.setWidth(weight);
        return line;
    }

    static XDDFLineProperties none() {
        XDDFLineProperties line = new XDDFLineProperties();
        line.setFillProperties(new XDDFNoFillProperties());
        return line;
    }

    static byte[] rgb(Color colour) {
        return new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()};
    }
}
