package uk.mobilityatlas.graphic;

/**
 * Where the columns of a profile stand: edges in pixels. At small widths the interval goes first, since it is drawn, then
 * the sparkline.
 */
record SpineColumns(
        double name,
        double value,
        double interval,
        double benchmark,
        double spineLeft,
        double spineRight,
        double verdict,
        double sparkline,
        double trend,
        double rank,
        double people,
        boolean showsInterval,
        boolean showsSparkline) {
    static SpineColumns of(double width) {
        boolean interval = width >= 1200;
        boolean sparkline = width >= 1060;
        double people = width;
        double rank = people - 128;
        double trend = rank - 210;
        double spark = sparkline ? trend - 54 : trend;
        double verdict = spark - 134;
        double value = Math.max(270, Math.min(310, width * 0.23));
        double afterInterval = interval ? value + 102 : value;
        double benchmark = afterInterval + 64;
        double left = benchmark + 26;
        double right = verdict - 22;
        return new SpineColumns(
                0,
                value,
                afterInterval,
                benchmark,
                left,
                right,
                verdict,
                spark,
                trend,
                rank,
                people,
                interval,
                sparkline);
    }
}
