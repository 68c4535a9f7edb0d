package uk.mobilityatlas.graphic.profile;

/**
 * Where the columns of a profile stand: edges in pixels. At small widths the interval goes first, since it is drawn, then
 * the sparkline, then the trend, and last the gap in people; what is left out is still read out and stands in the table.
 *
 * @param name left edge of the titles
 * @param value right edge, as of interval, benchmark, rank and people
 * @param verdict left edge, as of sparkline and trend
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
        boolean showsSparkline,
        boolean showsTrend,
        boolean showsPeople) {
    private static final double NARROW = 860;

    static SpineColumns of(double width) {
        boolean interval = width >= 1220;
        boolean sparkline = width >= 1060;
        boolean course = width >= 980;
        boolean people = width >= NARROW;
        double rank = people ? width - 118 : width;
        double trend = rank - (course ? 206 : 98);
        double spark = sparkline ? trend - 52 : trend;
        double verdict = spark - 142;
        double value = Math.max(people ? 290 : 250, Math.min(352, width * 0.26));
        double afterInterval = interval ? value + 96 : value;
        double benchmark = afterInterval + 78;
        return new SpineColumns(
                0,
                value,
                afterInterval,
                benchmark,
                benchmark + 24,
                verdict - 20,
                verdict,
                spark,
                trend,
                rank,
                width,
                interval,
                sparkline,
                course,
                people);
    }
}
