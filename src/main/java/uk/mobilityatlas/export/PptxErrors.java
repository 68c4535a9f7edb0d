package uk.mobilityatlas.export;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.util.Units;
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
import uk.mobilityatlas.observation.Limits;

/** The intervals of a chart's figures, taken from its sheet: how far below and above each figure they reach. */
record PptxErrors(String below, List<@Nullable Double> minus, String above, List<@Nullable Double> plus) {
    /** Writes how far ranges reach below and above figures into a column of a sheet and the next, under the heads. */
    static PptxErrors of(PptxChart sheet, int column, List<@Nullable Double> values, List<@Nullable Limits> ranges) {
        List<@Nullable Double> minus = new ArrayList<>();
        List<@Nullable Double> plus = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            Limits range = ranges.get(i);
            minus.add(value == null || range == null ? null : (Double) Math.max(0, value - range.lower()));
            plus.add(value == null || range == null ? null : (Double) Math.max(0, range.upper() - value));
            sheet.cell(i + 1, column, minus.get(i));
            sheet.cell(i + 1, column + 1, plus.get(i));
        }
        int count = values.size();
        return new PptxErrors(sheet.range(column, 1, count), minus, sheet.range(column + 1, 1, count), plus);
    }

    boolean isEmpty() {
        return plus.stream().allMatch(p -> p == null);
    }

    /**
     * @param across whether they lie along a chart's lower axis; null for bars, which know
     * @param weight in points
     */
    void draw(CTErrBars errors, @Nullable Boolean across, Color colour, double weight, boolean caps) {
        if (across != null) {
            errors.addNewErrDir().setVal(across ? STErrDir.X : STErrDir.Y);
        }
        errors.addNewErrBarType().setVal(STErrBarType.BOTH);
        errors.addNewErrValType().setVal(STErrValType.CUST);
        errors.addNewNoEndCap().setVal(!caps);
        cached(errors.addNewPlus(), above, plus);
        cached(errors.addNewMinus(), below, minus);
        CTLineProperties line = errors.addNewSpPr().addNewLn();
        line.setW(Units.toEMU(weight));
        line.addNewSolidFill().addNewSrgbClr().setVal(PptxChart.rgb(colour));
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
}
