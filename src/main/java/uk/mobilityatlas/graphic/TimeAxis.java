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

    private TimeAxis() {}

    static LabelledAxis of(List<Period> periods, double width, Palette palette) {
        double first = x(periods.get(0));
        double last = x(periods.get(periods.size() - 1));
        boolean one = last <= first;
        List<LabelledAxis.Label> labels = new ArrayList<>();
        int step = step(periods, width);
        for (int i = periods.size() - 1; i >= 0; i--) {
            boolean end = i == periods.size() - 1;
            boolean regular = (periods.size() - 1 - i) % step == 0 && i >= step;
            if (end || i == 0 || regular) {
                TextAnchor anchor = one
                        ? TextAnchor.TOP_CENTER
                        : end ? TextAnchor.TOP_RIGHT : i == 0 ? TextAnchor.TOP_LEFT : TextAnchor.TOP_CENTER;
                labels.add(new LabelledAxis.Label(x(periods.get(i)), label(periods.get(i)), anchor));
            }
        }
        return new LabelledAxis(one ? first - 1 : first, one ? first + 1 : last, labels, palette);
    }

    private static int step(List<Period> periods, double width) {
        double widest = 0;
        for (Period period : periods) {
            widest = Math.max(widest, Lettering.width(label(period), Typeface.REGULAR.at(12)));
        }
        double each = width / Math.max(1, periods.size() - 1);
        return (int) Math.max(1, Math.ceil((widest + GAP) / each));
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
