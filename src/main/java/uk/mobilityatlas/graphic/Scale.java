package uk.mobilityatlas.graphic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /**
     * The same with no more steps than let its labels stand apart along so many pixels: with coarser steps, or where
     * those do not fit either, with some of the finer ones.
     */
    public static Scale across(
            double least, double most, boolean fromZero, int steps, Unit unit, TypeScale type, double pixels) {
        List<Scale> whole = IntStream.iterate(steps, fewer -> fewer > 0, fewer -> fewer - 1)
                .mapToObj(fewer -> of(least, most, fromZero, fewer))
                .toList();
        return Stream.concat(whole.stream(), whole.stream().flatMap(Scale::thinned))
                .filter(scale -> scale.fits(unit, type, pixels))
                .findFirst()
                .orElse(whole.get(whole.size() - 1));
    }

    /** Every second step, every third …, as far as both ends remain, and zero where it is in range. */
    private Stream<Scale> thinned() {
        int all = ticks().size() - 1;
        return IntStream.rangeClosed(2, all)
                .filter(each -> all % each == 0)
                .mapToObj(each -> new Scale(low, high, step * each))
                .filter(scale -> low > 0 || high < 0 || scale.ticks().contains(0.0));
    }

    /** Whether its labels stand apart along so many pixels that rise. */
    public boolean fitsUp(TypeScale type, double pixels) {
        return pixels / (ticks().size() - 1) >= type.text();
    }

    private boolean fits(Unit unit, TypeScale type, double pixels) {
        List<Double> ticks = ticks();
        double each = pixels / (ticks.size() - 1);
        for (int i = 1; i < ticks.size(); i++) {
            if (half(ticks.get(i - 1), unit, type) + type.between() + half(ticks.get(i), unit, type) > each) {
                return false;
            }
        }
        return true;
    }

    /** How far a label reaches to either side of its tick. */
    private double half(double tick, Unit unit, TypeScale type) {
        return Lettering.width(label(tick, unit), type.plain()) / 2;
    }

    /** How far the first label reaches out over the low end of an axis. */
    public double overLow(Unit unit, TypeScale type) {
        return half(low, unit, type);
    }

    /** How far the last label reaches out over the high end of an axis. */
    public double overHigh(Unit unit, TypeScale type) {
        return half(high, unit, type);
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
            double power = Math.pow(10, d);
            if (whole(step * power) && whole(low * power)) {
                return d;
            }
        }
        return 6;
    }

    private static boolean whole(double value) {
        return Math.abs(value - Math.rint(value)) < 1e-6;
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
