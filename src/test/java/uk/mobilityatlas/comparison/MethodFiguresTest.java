package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.MethodPage.estimate;
import static uk.mobilityatlas.comparison.MethodPage.figures;
import static uk.mobilityatlas.comparison.MethodPage.one;
import static uk.mobilityatlas.comparison.MethodPage.page;
import static uk.mobilityatlas.comparison.MethodPage.to;
import static uk.mobilityatlas.comparison.MethodPage.two;
import static uk.mobilityatlas.comparison.MethodPage.value;
import static uk.mobilityatlas.comparison.Places.BARNSLEY;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CORNWALL;
import static uk.mobilityatlas.comparison.Places.ENGLAND;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.stats.BoundedDifference;
import uk.mobilityatlas.stats.ClassMethod;
import uk.mobilityatlas.stats.Difference;
import uk.mobilityatlas.stats.Estimate;
import uk.mobilityatlas.stats.Level;
import uk.mobilityatlas.stats.Trend;
import uk.mobilityatlas.stats.TrendPoint;

/** The worked examples of docs/method, each figure worked out again from the pack. */
class MethodFiguresTest {
    private static final List<AreaCode> THREE = List.of(BLACKPOOL, BARNSLEY, CORNWALL);
    private static final AreaCode COUNTY_DURHAM = new AreaCode("E06000047");
    private static final AreaCode SCILLY = new AreaCode("E06000053");
    private static final AreaCode CITY_OF_LONDON = new AreaCode("E09000001");

    private final Areas areas = RealAtlas.areas();
    private final Comparer comparer = new Comparer(areas, RealAtlas.neighbours());
    private final Figures neet = figures("neet-16-17", "2025");
    private final Figures inactivity = figures("economic-inactivity", "2023");

    @Test
    void intervals() throws IOException {
        Observation blackpool = neet.figure(BLACKPOOL).orElseThrow();
        Estimate estimate = estimate(neet, BLACKPOOL);
        assertThat(page("intervals"))
                .contains("NEET, winter 2024-25: %s%% of %,.0f is %.0f young people"
                        .formatted(one(estimate.value()), blackpool.denominator(), blackpool.numerator()))
                .contains("Limits: %s%% to %s%% at 95%%, %s%% to %s%% at 99.8%%."
                        .formatted(
                                two(estimate.usual().lower()),
                                two(estimate.usual().upper()),
                                two(estimate.strict().lower()),
                                two(estimate.strict().upper())));
    }

    @Test
    void benchmark() throws IOException {
        Estimate blackpool = estimate(inactivity, BLACKPOOL);
        Estimate cornwall = estimate(inactivity, CORNWALL);
        Comparison three = comparer.compare(inactivity, Geography.UPPER_TIER, THREE, Benchmark.ENGLAND);
        Difference more = three.areas().get(0).difference();
        Difference similar = three.areas().get(2).difference();
        assertThat(page("benchmark"))
                .contains("Blackpool %s%% (%s), England %s%% (%s): %s points more (%s), so above"
                        .formatted(
                                one(blackpool.value()),
                                to(blackpool.usual()),
                                one(value(inactivity, ENGLAND)),
                                to(estimate(inactivity, ENGLAND).usual()),
                                one(more.value()),
                                to(more.usual())))
                .contains("between %s: not clear".formatted(to(more.strict()).replace(" to ", " and ")))
                .contains("Cornwall %s%% (%s) is %s points more (%s): similar"
                        .formatted(
                                one(cornwall.value()),
                                to(cornwall.usual()),
                                one(similar.value()),
                                to(similar.usual())));
        assertThat(three.areas()).extracting(c -> c.verdict().judgement()).containsExactly("Worse", "Worse", "Similar");
    }

    @Test
    void differences() throws IOException {
        Comparison three = comparer.compare(inactivity, Geography.UPPER_TIER, THREE, Benchmark.ENGLAND);
        for (Pair pair : three.pairs()) {
            assertThat(page("differences"))
                    .contains("%s less %s +%s (%s)"
                            .formatted(
                                    pair.one().name(),
                                    pair.other().name(),
                                    one(pair.difference().value()),
                                    to(pair.difference().usual())));
            assertThat(pair.direction()).isEqualTo(Direction.NEITHER);
        }
    }

    @Test
    void manyTests() throws IOException {
        Answers answers = RealAtlas.answers();
        Selection asked = new Selection(
                "economic-inactivity",
                Period.year(2023),
                Geography.UPPER_TIER,
                List.of(),
                Benchmark.ENGLAND,
                ClassMethod.QUANTILE,
                Selection.MapKind.MAP,
                Selection.Filter.NONE);
        List<Compared> tested = answers.all(answers.to(asked).orElseThrow()).areas().stream()
                .filter(c -> c.verdict().tested())
                .toList();
        long alone =
                tested.stream().filter(c -> c.difference().differs(Level.USUAL)).count();
        long kept = tested.stream().filter(c -> c.verdict().differs()).count();
        assertThat(page("many-tests"))
                .contains(
                        "of %d upper-tier councils %d differ by the interval of their own difference, and %d do among all of their tests"
                                .formatted(tested.size(), alone, kept));
    }

    @Test
    void notKnown() throws IOException {
        String page = page("not-known-bounds");
        assertThat(page)
                .contains("Blackpool %s%%, Barnsley %s, Cornwall %s, England %s"
                        .formatted(
                                bounds(neet, BLACKPOOL),
                                bounds(neet, BARNSLEY),
                                bounds(neet, CORNWALL),
                                bounds(neet, ENGLAND)))
                .contains("Isles of Scilly (%s%% in winter 2024-25) and the City of London (%s)"
                        .formatted(bounds(neet, SCILLY), bounds(neet, CITY_OF_LONDON)))
                .contains("Blackpool in 2018: " + bounds(figures("neet-16-17", "2018"), BLACKPOOL))
                .contains("From 2021 (%s) to 2025 (%s) recorded NEET has risen"
                        .formatted(bounds(figures("neet-16-17", "2021"), BLACKPOOL), bounds(neet, BLACKPOOL)));
        Change change = Change.between(
                neet.indicator(),
                neet.series(BLACKPOOL),
                neet.upperSeries(BLACKPOOL),
                Period.year(2021),
                Period.year(2025));
        assertThat(change.words())
                .isEqualTo(
                        "Recorded NEET has risen from 2021 to 2025; with young people not known included, we cannot tell");
        assertThat(Change.between(
                                neet.indicator(),
                                neet.series(BLACKPOOL),
                                neet.upperSeries(BLACKPOOL),
                                Period.year(2018),
                                Period.year(2025))
                        .words())
                .as("the cohort of 2018 is unpublished")
                .endsWith("(partly estimated)");
        assertThat(figures("participation-16-17", "2025").bounded())
                .as("no share not known is published for March")
                .isFalse();
        BoundedDifference difference = BoundedDifference.between(
                neet.boundedEstimate(BLACKPOOL).orElseThrow(),
                neet.boundedEstimate(ENGLAND).orElseThrow());
        assertThat(page)
                .contains("between +%s and +%s but for chance, and between +%s and +%s at 95%%"
                        .formatted(
                                one(difference.lower()),
                                one(difference.upper()),
                                one(difference.at(Level.USUAL).lower()),
                                one(difference.at(Level.USUAL).upper())))
                .contains("+%s and +%s at 99.8%%"
                        .formatted(
                                one(difference.at(Level.STRICT).lower()),
                                one(difference.at(Level.STRICT).upper())));
    }

    private static String bounds(Figures figures, AreaCode area) {
        Range bounds = figures.bounds(area).orElseThrow();
        return one(bounds.lower()) + " to " + one(bounds.upper());
    }

    @Test
    void ranks() throws IOException {
        Ranking ranking = Ranking.of(neet, areas.of(Geography.UPPER_TIER));
        String[] ranks = THREE.stream()
                .map(code -> ranking.of(code).orElseThrow())
                .map(r -> r.low() + "-" + r.high())
                .toArray(String[]::new);
        assertThat(page("ranks"))
                .contains("Blackpool %s of %d, Barnsley %s, Cornwall %s"
                        .formatted(ranks[0], ranking.size(), ranks[1], ranks[2]))
                .contains("Blackpool could stand anywhere from %s, Barnsley from %s"
                        .formatted(possible(ranking, BLACKPOOL), possible(ranking, BARNSLEY)));
    }

    private static String possible(Ranking ranking, AreaCode area) {
        return ranking.possible(area).map(r -> r.low() + " to " + r.high()).orElseThrow();
    }

    @Test
    void people() throws IOException {
        Compared known = comparer.compare(neet, Geography.UPPER_TIER, List.of(BLACKPOOL), Benchmark.ENGLAND)
                .areas()
                .get(0);
        Compared survey = comparer.compare(inactivity, Geography.UPPER_TIER, List.of(BLACKPOOL), Benchmark.ENGLAND)
                .areas()
                .get(0);
        assertThat(page("people"))
                .contains("(%s − %s) / 100 × %,.0f = %s, so %d more"
                        .formatted(
                                one(value(neet, BLACKPOOL)),
                                one(value(neet, ENGLAND)),
                                known.people().denominator(),
                                one(known.difference().value()
                                        / 100
                                        * known.people().denominator()),
                                known.people().people()))
                .contains("(%d to %d)"
                        .formatted(known.people().low(), known.people().high()))
                .contains("between %d and %d"
                        .formatted(
                                known.peopleRange().low(), known.peopleRange().high()))
                .contains("%s%% of %,.0f residents aged 16 to 64 is %,d more [e]"
                        .formatted(
                                one(survey.difference().value()),
                                survey.people().denominator(),
                                survey.people().people()));
    }

    @Test
    void trends() throws IOException {
        Trend blackpool = trend(BLACKPOOL);
        List<TrendPoint> points = points(BLACKPOOL);
        String values = points.stream().map(p -> one(p.value())).collect(Collectors.joining(", "));
        String left =
                points.stream().map(out -> "+" + two(slopeWithout(points, out))).collect(Collectors.joining(", "));
        assertThat(page("trends"))
                .contains("Blackpool, recorded NEET, 2021-2025: " + values)
                .contains(
                        "Slope +%s points a year, t %s; with one left out the slopes are %s: rising (partly estimated)"
                                .formatted(two(blackpool.slope()), one(blackpool.t()), left))
                .contains("County Durham's t is %s: no clear change"
                        .formatted(one(trend(COUNTY_DURHAM).t())));
        assertThat(Trends.of(neet, BLACKPOOL).words()).isEqualTo("Rising, 2021 to 2025 (partly estimated)");
    }

    private Trend trend(AreaCode area) {
        return Trends.of(neet, area).trend();
    }

    private List<TrendPoint> points(AreaCode area) {
        return neet.series(area).observations().stream()
                .filter(o -> o.period().compareTo(Period.year(2021)) >= 0)
                .map(o -> new TrendPoint(
                        o.period().start().getYear(),
                        o.valueOrThrow(),
                        Estimates.of(neet.indicator(), o).orElseThrow().standardError()))
                .toList();
    }

    /** The slope of a weighted line, written out anew. */
    private static double slopeWithout(List<TrendPoint> points, TrendPoint out) {
        List<TrendPoint> rest = new ArrayList<>(points);
        rest.remove(out);
        double w = 0;
        double t = 0;
        double v = 0;
        double tt = 0;
        double tv = 0;
        for (TrendPoint p : rest) {
            double weight = Math.pow(p.standardError(), -2);
            double time = p.time() - 2021;
            w += weight;
            t += weight * time;
            v += weight * p.value();
            tt += weight * time * time;
            tv += weight * time * p.value();
        }
        return (tv - t * v / w) / (tt - t * t / w);
    }
}
