package uk.mobilityatlas.graphic.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ui.TextAnchor;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.observation.Period;

/** The axis of periods: the first and the last are always named, others where there is room. */
public final class TimeAxis {
    private static final double GAP = 18;

    /** Room for the first and the last marker. */
    private static final double EDGE = 7;

    /** Labels no wider than this may stand centred below the ends of a panel. */
    private static final double NARROW = 30;

    private TimeAxis() {}

    /** @param roomy whether labels may stand out over the plot's ends */
    static LabelledAxis of(List<Period> periods, double width, boolean roomy, Palette palette) {
        double first = x(periods.get(0));
        double last = x(periods.get(periods.size() - 1));
        boolean one = last <= first;
        List<LabelledAxis.Label> labels = new ArrayList<>();
        double widest = widest(periods);
        boolean centred = one || roomy || widest <= NARROW;
        double each = width / Math.max(1, periods.size() - 1);
        int step = (int) Math.max(1, Math.ceil((widest + GAP) / each));
        for (int i = periods.size() - 1; i >= 0; i--) {
            boolean end = i == periods.size() - 1;
            double nearest = each * Math.min(i, periods.size() - 1 - i);
            double needed = (centred ? 1 : 1.5) * widest + GAP;
            boolean regular = (periods.size() - 1 - i) % step == 0 && nearest >= needed;
            if (end || i == 0 || regular) {
                TextAnchor anchor = centred
                        ? TextAnchor.TOP_CENTER
                        : end ? TextAnchor.TOP_RIGHT : i == 0 ? TextAnchor.TOP_LEFT : TextAnchor.TOP_CENTER;
                labels.add(new LabelledAxis.Label(x(periods.get(i)), FigureText.label(periods.get(i)), anchor));
            }
        }
        double beyond = one ? 1 : (last - first) * EDGE / Math.max(1, width - 2 * EDGE);
        return new LabelledAxis(first - beyond, last + beyond, labels, palette);
    }

    private static double widest(List<Period> periods) {
        return periods.stream()
                .mapToDouble(p -> Lettering.width(FigureText.label(p), Typeface.REGULAR.at(12)))
                .max()
                .orElse(0);
    }

    private static double x(Period period) {
        return TrendLine.Point.none(period).x();
    }
}
