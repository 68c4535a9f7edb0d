package uk.mobilityatlas.graphic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.lens.Profile;
import uk.mobilityatlas.graphic.chart.GapBars;
import uk.mobilityatlas.graphic.chart.GroupDots;
import uk.mobilityatlas.graphic.chart.IntervalPlot;
import uk.mobilityatlas.graphic.chart.NeighbourBars;
import uk.mobilityatlas.graphic.chart.RankedBars;
import uk.mobilityatlas.graphic.chart.RankedList;
import uk.mobilityatlas.graphic.chart.Scatter;
import uk.mobilityatlas.graphic.chart.Strip;
import uk.mobilityatlas.graphic.chart.TrendLine;
import uk.mobilityatlas.graphic.chart.TrendLines;
import uk.mobilityatlas.graphic.map.Choropleth;
import uk.mobilityatlas.graphic.map.HexMap;
import uk.mobilityatlas.graphic.map.Legend;
import uk.mobilityatlas.graphic.map.MapOptions;
import uk.mobilityatlas.graphic.map.Shading;
import uk.mobilityatlas.graphic.profile.Spine;
import uk.mobilityatlas.graphic.rug.Rug;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.stats.RankInterval;

/** One small picture of each kind, from made-up figures, for comparison with the pictures that were approved. */
public final class GoldenPictures {
    /** A picture and the size at which it was approved. */
    public record Golden(Graphic picture, Size size) {}

    private GoldenPictures() {}

    private static Rug rug() {
        return new Rug(
                List.of(SmallCountry.comparison(true), SmallCountry.comparison(false)),
                List.of(List.of(SmallCountry.area(0), SmallCountry.area(1)), List.of(SmallCountry.area(4))),
                List.of(SmallCountry.code(1)),
                "England",
                List.of(),
                Palette.LIGHT,
                "");
    }

    private static Spine spine() {
        Comparison alone = SmallCountry.comparison(false, List.of(SmallCountry.code(0)));
        Profile profile = Profile.of(SmallCountry.area(0), List.of(alone));
        return new Spine(
                profile,
                Map.of("share", new double[] {7.6, 3.9, 4.5, 0.0, 2.2}),
                Map.of("share", SmallCountry.series(0)),
                true,
                Palette.LIGHT,
                "");
    }

    public static Map<String, Golden> all() {
        Map<String, Golden> all = new LinkedHashMap<>();
        Palette light = Palette.LIGHT;
        Shading shading = Shading.classed(SmallCountry.figures(), light);
        Choropleth map = new Choropleth(
                SmallCountry.baseMap(),
                shading,
                null,
                MapOptions.ALL,
                "Alton\u2019s share is clearly above England\u2019s");
        all.put("choropleth", new Golden(map, new Size(640, 420)));
        all.put(
                "choropleth-dark",
                new Golden(
                        new Choropleth(
                                SmallCountry.baseMap(),
                                Shading.classed(SmallCountry.figures(), Palette.DARK),
                                null,
                                MapOptions.BARE,
                                ""),
                        new Size(240, 320)));
        all.put(
                "verdict-map",
                new Golden(
                        new Choropleth(
                                SmallCountry.baseMap(),
                                new Shading(
                                        SmallCountry.figures(),
                                        light,
                                        Map.of(
                                                SmallCountry.code(0),
                                                VerdictMark.CLEARLY_WORSE,
                                                SmallCountry.code(1),
                                                VerdictMark.SIMILAR,
                                                SmallCountry.code(3),
                                                VerdictMark.BETTER)),
                                null,
                                MapOptions.ALL,
                                ""),
                        new Size(560, 380)));
        all.put(
                "hexmap",
                new Golden(
                        new HexMap(
                                new SmallCountry()
                                        .hexagons(SmallCountry.figures().geography()),
                                shading,
                                MapOptions.ALL,
                                "One hexagon, one authority.",
                                ""),
                        new Size(520, 360)));
        all.put("legend", new Golden(new Legend(shading, ""), new Size(232, 190)));
        List<TrendLine> trends = IntStream.range(0, 2)
                .mapToObj(i -> TrendLine.of(SmallCountry.area(i).name(), SmallCountry.series(i)))
                .toList();
        TrendLine benchmark = new TrendLine("England", null, trends.get(0).points(), List.of());
        all.put(
                "trend-lines",
                new Golden(
                        new TrendLines(SmallCountry.INDICATOR, trends, benchmark, false, light, ""),
                        new Size(520, 300)));
        List<TrendLine> bounded = IntStream.range(0, 2)
                .mapToObj(i -> TrendLine.bounded(
                        SmallCountry.area(i).name(), SmallCountry.series(i), higher(SmallCountry.series(i))))
                .toList();
        all.put(
                "trend-panels",
                new Golden(
                        new TrendLines(SmallCountry.INDICATOR, bounded, bounded.get(1), true, light, ""),
                        new Size(560, 300)));
        all.put(
                "interval-plot",
                new Golden(new IntervalPlot(SmallCountry.comparison(false), light, ""), new Size(460, 220)));
        all.put(
                "bounds-plot",
                new Golden(new IntervalPlot(SmallCountry.comparison(true), light, ""), new Size(460, 220)));
        all.put(
                "interval-plot-own",
                new Golden(new IntervalPlot(SmallCountry.beside(false), light, ""), new Size(460, 260)));
        all.put(
                "bounds-plot-own",
                new Golden(new IntervalPlot(SmallCountry.beside(true), light, ""), new Size(460, 260)));
        all.put("ranked-bars-own", new Golden(RankedBars.of(SmallCountry.beside(true), light, ""), new Size(460, 260)));
        AreaFigures figures = SmallCountry.figures();
        all.put(
                "ranked-bars",
                new Golden(
                        new RankedBars(
                                SmallCountry.INDICATOR,
                                figures.period(),
                                figures.areas().stream()
                                        .map(a -> new RankedBars.Entry(
                                                a, figures.observations().get(a.code())))
                                        .toList(),
                                figures.benchmark(),
                                "",
                                light,
                                ""),
                        new Size(460, 320)));
        AreaFigures all6 = SmallCountry.figures();
        all.put(
                "strip",
                new Golden(
                        new Strip(
                                all6,
                                List.of(
                                        new Strip.Lane("All", all6.shown()),
                                        new Strip.Lane("Coastal", Set.of(SmallCountry.code(0), SmallCountry.code(3)))),
                                Set.of(SmallCountry.code(1)),
                                light,
                                ""),
                        new Size(520, 260)));
        all.put(
                "scatter",
                new Golden(
                        new Scatter(all6, all6, Set.of(SmallCountry.code(1)), List.of("A note."), light, ""),
                        new Size(460, 340)));
        all.put("rug", new Golden(rug(), new Size(560, 300)));
        all.put("spine", new Golden(spine(), new Size(1240, 170)));
        all.put(
                "sheet",
                new Golden(
                        new Sheet(
                                map,
                                "Made-up share, England, 2025",
                                new Credits(
                                        "Source: made up.",
                                        List.of(Credits.OPEN_GOVERNMENT, Credits.BOUNDARIES),
                                        "Data of 2026-01-01."),
                                light),
                        new Size(720, 560)));
        all.put(
                "gap-bars",
                new Golden(
                        new GapBars(
                                SmallCountry.INDICATOR,
                                "People: how many more or fewer than at England\u2019s rate, rounded to 5.",
                                List.of(
                                        new GapBars.Entry(SmallCountry.area(0), 130, "+130", "108% of the gap", 0),
                                        new GapBars.Entry(SmallCountry.area(1), 20, "+20", "17% of the gap", -1),
                                        new GapBars.Entry(
                                                SmallCountry.area(2), -30, "\u221230", "\u221225% of the gap", 1)),
                                SmallCountry.TABLE,
                                light,
                                ""),
                        new Size(460, 200)));
        all.put(
                "neighbour-bars",
                new Golden(
                        new NeighbourBars(
                                SmallCountry.INDICATOR,
                                List.of(
                                        new NeighbourBars.Entry(
                                                SmallCountry.area(0),
                                                0.08,
                                                "closer than 99% of pairs",
                                                "mostly pay (61%)",
                                                0),
                                        new NeighbourBars.Entry(
                                                SmallCountry.area(1),
                                                0.12,
                                                "closer than 98% of pairs",
                                                "mostly age (40%)",
                                                -1)),
                                "Distance: the furthest pair of all is 1.",
                                SmallCountry.TABLE,
                                light,
                                ""),
                        new Size(460, 160)));
        all.put("ranked-list", new Golden(ranked(5), new Size(460, 140)));
        all.put("ranked-list-short", new Golden(ranked(60), new Size(460, 140)));
        all.put("group-dots", new Golden(groups(), new Size(560, 200)));
        return all;
    }

    /** So many areas, the second and the fourth of them compared. */
    private static RankedList ranked(int count) {
        List<RankedList.Entry> entries = IntStream.range(0, count)
                .mapToObj(i -> {
                    RankInterval rank = new RankInterval(i + 1, Math.max(1, i - 1), Math.min(count, i + 4), count);
                    return new RankedList.Entry(
                            SmallCountry.area(i % 6),
                            rank,
                            rank.low() + "\u2013" + rank.high() + " of " + count,
                            i + 2 + ".0",
                            SmallCountry.area(i % 6).name() + ": rank " + rank.low() + " to " + rank.high(),
                            i == 1 ? 0 : i == 3 ? 1 : -1);
                })
                .toList();
        String note = "Rank 1 = lowest. Lines: the ranks that chance allows (95%).";
        return new RankedList(entries, note, SmallCountry.TABLE, Palette.LIGHT, "");
    }

    private static GroupDots groups() {
        var unit = SmallCountry.INDICATOR.unit();
        var interval = new uk.mobilityatlas.observation.ConfidenceInterval(20, 30);
        return new GroupDots(
                List.of(
                        new GroupDots.Row(
                                "Made-up share, free meals",
                                unit,
                                new GroupDots.Figure(25, interval),
                                new GroupDots.Figure(40, null),
                                new GroupDots.Figure(36, null),
                                "\u221215.0 points",
                                "Free meals 25, others 40."),
                        new GroupDots.Row(
                                "Made-up years, women",
                                new uk.mobilityatlas.indicator.Unit("years", "", " years", "years"),
                                new GroupDots.Figure(62, null),
                                null,
                                null,
                                "",
                                "Women 62 years.")),
                new GroupDots.Key("The group", "The others", "All"),
                SmallCountry.TABLE,
                Palette.LIGHT,
                "");
    }

    /** The same rates with a few more who may have the attribute. */
    private static Series higher(Series known) {
        return new Series(
                known.indicator(),
                known.area(),
                known.observations().stream()
                        .map(o -> new Observation(
                                o.indicator(),
                                o.area(),
                                o.period(),
                                o.hasValue() ? (Double) (o.valueOrThrow() + 2.5) : null,
                                null,
                                null,
                                null,
                                o.status(),
                                o.marks(),
                                o.note()))
                        .toList(),
                known.breaks());
    }
}
