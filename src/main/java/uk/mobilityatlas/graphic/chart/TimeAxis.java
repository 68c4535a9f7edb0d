package uk.mobilityatlas.graphic.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.graphic.TypeScale;
import uk.mobilityatlas.observation.Period;

/** The axis of periods: the first and the last are always named, others where there is room. */
public final class TimeAxis {
    private static final double GAP = 18;

    /** Labels no wider than this may stand centred below the ends of a panel. */
    private static final double NARROW = 30;

    private TimeAxis() {}

    /** @param roomy whether labels may stand out over the plot's ends */
    static Axis of(List<Period> periods, Rectangle2D data, boolean roomy) {
        List<Axis.Label> labels = new ArrayList<>();
        double widest = widest(periods);
        boolean centred = periods.size() < 2 || roomy || widest <= NARROW;
        double each = data.getWidth() / Math.max(1, periods.size() - 1);
        int step = (int) Math.max(1, Math.ceil((widest + GAP) / each));
        for (int i = periods.size() - 1; i >= 0; i--) {
            boolean end = i == periods.size() - 1;
            double nearest = each * Math.min(i, periods.size() - 1 - i);
            double needed = (centred ? 1 : 1.5) * widest + GAP;
            boolean regular = (periods.size() - 1 - i) % step == 0 && nearest >= needed;
            if (end || i == 0 || regular) {
                Align align = centred ? Align.CENTRE : end ? Align.RIGHT : i == 0 ? Align.LEFT : Align.CENTRE;
                labels.add(new Axis.Label(x(periods.get(i)), FigureText.label(periods.get(i)), align));
            }
        }
        return along(periods, data, TypeScale.SCREEN, labels);
    }

    /** Periods along a frame with room for a marker at either end, without labels. */
    public static Axis bare(List<Period> periods, Rectangle2D data, TypeScale type) {
        return along(periods, data, type, List.of());
    }

    private static Axis along(List<Period> periods, Rectangle2D data, TypeScale type, List<Axis.Label> labels) {
        double first = x(periods.get(0));
        double last = x(periods.get(periods.size() - 1));
        double around = last > first ? 0 : 1;
        double edge = type.mark() * 1.25;
        return new Axis(first - around, last + around, data.getMinX() + edge, data.getMaxX() - edge, labels);
    }

    private static double widest(List<Period> periods) {
        return Lettering.widest(periods.stream().map(p -> FigureText.label(p)), TypeScale.SCREEN.plain());
    }

    private static double x(Period period) {
        return TrendLine.Point.none(period).x();
    }
}
