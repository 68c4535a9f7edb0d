package uk.mobilityatlas.graphic.chart;

import java.util.ArrayList;
import java.util.List;

/** Dots on one line moved up and down until none covers another: each as near to the line as it can be. */
public final class Swarm {
    private Swarm() {}

    /** The distance from the line of each dot, in the order given; places must be in rising order. */
    public static double[] offsets(double[] places, double radius) {
        double reach = 2 * radius;
        double[] offsets = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            List<double[]> near = new ArrayList<>();
            for (int j = i - 1; j >= 0 && places[i] - places[j] < reach; j--) {
                double half = Math.sqrt(reach * reach - (places[i] - places[j]) * (places[i] - places[j]));
                near.add(new double[] {offsets[j] - half, offsets[j] + half});
            }
            offsets[i] = nearest(near);
        }
        return offsets;
    }

    private static double nearest(List<double[]> taken) {
        double best = free(0, taken) ? 0 : Double.POSITIVE_INFINITY;
        for (double[] span : taken) {
            for (double edge : span) {
                if (Math.abs(edge) < Math.abs(best) && free(edge, taken)) {
                    best = edge;
                }
            }
        }
        return best;
    }

    private static boolean free(double at, List<double[]> taken) {
        return taken.stream().noneMatch(s -> at > s[0] + 1e-9 && at < s[1] - 1e-9);
    }
}
