package uk.mobilityatlas.graphic;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.ui.TextAnchor;
import uk.mobilityatlas.observation.Period;

/** The axis of periods: the first and the last are always named, others where there is room. */
final class TimeAxis {
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
                labels.add(new LabelledAxis.Label(x(periods.get(i)), label(periods.get(i)), anchor));
            }
        }
        double beyond = one ? 1 : (last - first) * EDGE / Math.max(1, width - 2 * EDGE);
        return new LabelledAxis(first - beyond, last + beyond, labels, palette);
    }

    private static double widest(List<Period> periods) {
        return periods.stream()
                .mapToDouble(p -> Lettering.width(label(p), Typeface.REGULAR.at(12)))
                .max()
                .orElse(0);
    }

    private static double x(Period period) {
        return new Trend.Point(period, null, null, null).x();
    }

    /** A period as people read it: ranges with an en dash. */
    static String label(Period period) {
        return switch (period.kind()) {
            case SPAN, FINANCIAL -> period.label().replace('-', '\u2013');
            case QUARTER -> "Q" + period.label().substring(6) + " "
                    + period.start().getYear();
            case DAY -> period.start().getMonth().getDisplayName(TextStyle.SHORT, Locale.UK) + " "
                    + period.start().getYear();
            default -> period.label();
        };
    }
}
