package uk.mobilityatlas.graphic.profile;

/**
 * Where the columns of a profile stand: edges in pixels. At small widths the interval goes first, since it is drawn, then
 * the sparkline; on narrow paper the trend and the gap in people too, which still stand in the table.
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
    /** Narrower than this the columns stand closer. */
    private static final double CLOSE = 980;

    static SpineColumns of(double width) {
        boolean interval = width >= 1220;
        boolean sparkline = width >= 1060;
        boolean all = width >= Spine.LEAST_WIDTH;
        boolean close = width < CLOSE;
        double rank = all ? width - (close ? 100 : 118) : width;
        double trend = rank - (!all ? 98 : close ? 200 : 206);
        double spark = sparkline ? trend - 52 : trend;
        double verdict = spark - 142;
        double value = Math.max(close ? 252 : 290, Math.min(352, width * 0.26));
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
                all,
                all);
    }
}
