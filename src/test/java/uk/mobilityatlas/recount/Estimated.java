package uk.mobilityatlas.recount;

import uk.mobilityatlas.observation.ConfidenceInterval;

/** A figure and how far chance may move it down and up: first at 95%, then at 99.8%. */
record Estimated(double value, double[] down, double[] up) {
    static final double[] DEVIATES = {1.959963984540054, 3.090232306167813};

    /** A figure that is taken as it stands. */
    static Estimated exact(double value) {
        return new Estimated(value, new double[2], new double[2]);
    }

    /** A figure whose 95% limits are published; those at 99.8% are further off by the ratio of the deviates. */
    static Estimated published(double value, ConfidenceInterval limits) {
        double down = Math.max(0, value - limits.lower());
        double up = Math.max(0, limits.upper() - value);
        double ratio = DEVIATES[1] / DEVIATES[0];
        return new Estimated(value, new double[] {down, ratio * down}, new double[] {up, ratio * up});
    }

    /** A percentage among so many people drawn at random: Wilson's limits as centre and half width. */
    static Estimated wilson(double percent, double base) {
        double share = Math.min(1, percent / 100);
        double[] down = new double[2];
        double[] up = new double[2];
        for (int level = 0; level < 2; level++) {
            double z = DEVIATES[level];
            double shrink = 1 + z * z / base;
            double centre = (share + z * z / (2 * base)) / shrink;
            double half = z / shrink * Math.sqrt(share * (1 - share) / base + z * z / (4 * base * base));
            down[level] = Math.max(0, 100 * (share - centre + half));
            up[level] = Math.max(0, 100 * (centre + half - share));
        }
        return new Estimated(percent, down, up);
    }

    /** A percentage whose 95% limits are published and whose 99.8% limits are Wilson's of a base. */
    static Estimated counted(double percent, ConfidenceInterval limits, double base) {
        Estimated wilson = wilson(percent, base);
        return new Estimated(percent, new double[] {percent - limits.lower(), wilson.down[1]}, new double[] {
            limits.upper() - percent, wilson.up[1]
        });
    }

    /** The score interval's equation solved for the base, at the limit that is further from the rate. */
    static double base(double percent, ConfidenceInterval limits) {
        double share = percent / 100;
        double above = limits.upper() / 100 - share;
        double below = share - limits.lower() / 100;
        double limit = above >= below ? share + above : share - below;
        double z = DEVIATES[0];
        return z * z * limit * (1 - limit) / Math.pow(Math.max(above, below), 2);
    }

    /** 100 per cent less it. */
    Estimated rest() {
        return new Estimated(100 - value, up, down);
    }

    double error() {
        return (down[0] + up[0]) / (2 * DEVIATES[0]);
    }
}
