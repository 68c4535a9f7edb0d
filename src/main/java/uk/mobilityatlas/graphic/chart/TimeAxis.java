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

/** The axis of periods: the first and the last are always named, others in whole steps between them where there is room. */
public final class TimeAxis {
    private static final double GAP = 18;

    /** So many years more or less between two names are no unevenness: years and months differ in days. */
    private static final double UNEVEN = 0.1;

    /** The room for a marker at either end, in markers. */
    private static final double EDGE = 1.25;

    private TimeAxis() {}

    /** @param roomy whether labels may stand out over the plot's ends; else those of a panel beside another would run together */
    static Axis of(List<Period> periods, Rectangle2D data, boolean roomy) {
        int last = periods.size() - 1;
        boolean centred = roomy || last == 0;
        double widest = widest(periods);
        int step = step(periods, data, (centred ? 1 : 1.5) * widest + GAP);
        List<Axis.Label> labels = new ArrayList<>();
        for (int i = last; i >= 0; i -= step) {
            Align align = centred || i > 0 && i < last ? Align.CENTRE : i == last ? Align.RIGHT : Align.LEFT;
            labels.add(new Axis.Label(x(periods.get(i)), FigureText.label(periods.get(i)), align));
        }
        return along(periods, data, TypeScale.SCREEN, labels);
    }

    /**
     * Every how many periods one is named, so that all names stand as far apart and the first and the last are among them; from
     * one end to the other where no smaller step does that.
     *
     * @param least between the middles of two names, the last of which may stand at an end
     */
    private static int step(List<Period> periods, Rectangle2D data, double least) {
        int last = Math.max(1, periods.size() - 1);
        double room = data.getWidth() - 2 * TypeScale.SCREEN.mark() * EDGE;
        for (int step = 1; step < last; step++) {
            if (last % step == 0 && even(periods, step) && room * step / last >= least) {
                return step;
            }
        }
        return last;
    }

    private static boolean even(List<Period> periods, int step) {
        double first = x(periods.get(step)) - x(periods.get(0));
        for (int i = step; i < periods.size(); i += step) {
            if (Math.abs(x(periods.get(i)) - x(periods.get(i - step)) - first) > UNEVEN) {
                return false;
            }
        }
        return true;
    }

    /** Periods along a frame with room for a marker at either end, without labels. */
    public static Axis bare(List<Period> periods, Rectangle2D data, TypeScale type) {
        return along(periods, data, type, List.of());
    }

    private static Axis along(List<Period> periods, Rectangle2D data, TypeScale type, List<Axis.Label> labels) {
        double first = x(periods.get(0));
        double last = x(periods.get(periods.size() - 1));
        double around = last > first ? 0 : 1;
        double edge = type.mark() * EDGE;
        return new Axis(first - around, last + around, data.getMinX() + edge, data.getMaxX() - edge, labels);
    }

    private static double widest(List<Period> periods) {
        return Lettering.widest(periods.stream().map(p -> FigureText.label(p)), TypeScale.SCREEN.plain());
    }

    private static double x(Period period) {
        return TrendLine.Point.none(period).x();
    }
}
