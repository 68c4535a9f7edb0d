package uk.mobilityatlas.graphic;

import java.util.ArrayList;
import java.util.List;
import uk.mobilityatlas.indicator.Unit;

/** The values of an axis: its ends, both on a round step, and the step. */
public record Scale(double low, double high, double step) {
    /** A scale over some values with about so many steps; from zero where asked, or where zero is near anyway. */
    public static Scale of(double least, double most, boolean fromZero, int steps) {
        double low = fromZero || least >= 0 && least < 0.35 * most ? Math.min(0, least) : least;
        double high = fromZero ? Math.max(0, most) : most;
        if (!(high > low)) {
            // one value stands in the middle; nought stays at the foot
            double reach = Math.max(1, Math.abs(low) * 0.1);
            high = low + reach;
            low = low == 0 ? 0 : low - reach;
        }
        double rough = (high - low) / Math.max(1, steps);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power * 10;
        for (double nice : new double[] {1, 2, 2.5, 5}) {
            if (rough <= nice * power * 1.0001) {
                step = nice * power;
                break;
            }
        }
        double first = Math.floor(low / step + 1e-9) * step;
        double last = Math.ceil(high / step - 1e-9) * step;
        return new Scale(clean(first), clean(last), step);
    }

    private static double clean(double value) {
        return Math.abs(value) < 1e-12 ? 0 : Math.round(value * 1e9) / 1e9;
    }

    /** The values at which the axis is labelled, from low to high. */
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; low + i * step <= high + step * 1e-6; i++) {
            ticks.add(clean(low + i * step));
        }
        return ticks;
    }

    /** How many decimals the labels need. */
    public int decimals() {
        for (int d = 0; d < 6; d++) {
            double scaled = step * Math.pow(10, d);
            if (Math.abs(scaled - Math.rint(scaled)) < 1e-6) {
                return d;
            }
        }
        return 6;
    }

    /** A tick as it is printed: a currency sign stands on each, a unit on the last one only. */
    public String label(double tick, Unit unit) {
        return tick == high ? unit.format(tick, decimals()) : FigureText.brief(unit, tick, decimals());
    }

    /** The room that its widest label takes. */
    public double widest(Unit unit, TypeScale type) {
        return Lettering.widest(ticks().stream().map(t -> label(t, unit)), type.plain());
    }

    /** Whether nothing is cut off at its foot. */
    public boolean startsAtZero() {
        return low == 0;
    }
}
