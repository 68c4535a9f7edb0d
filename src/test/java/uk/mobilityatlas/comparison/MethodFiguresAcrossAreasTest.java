package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.MethodPage.estimate;
import static uk.mobilityatlas.comparison.MethodPage.figures;
import static uk.mobilityatlas.comparison.MethodPage.one;
import static uk.mobilityatlas.comparison.MethodPage.page;
import static uk.mobilityatlas.comparison.MethodPage.to;
import static uk.mobilityatlas.comparison.MethodPage.two;
import static uk.mobilityatlas.comparison.MethodPage.value;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.ENGLAND;
import static uk.mobilityatlas.comparison.Places.LANCASHIRE_AUTHORITY;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.lens.Freshness;
import uk.mobilityatlas.comparison.lens.MiddleHalf;
import uk.mobilityatlas.comparison.lens.Relationship;
import uk.mobilityatlas.comparison.lens.RollUp;
import uk.mobilityatlas.comparison.lens.TypeLens;
import uk.mobilityatlas.comparison.lens.TypeLenses;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.ClassBreak;
import uk.mobilityatlas.stats.ClassBreaks;
import uk.mobilityatlas.stats.Correlation;
import uk.mobilityatlas.stats.Estimate;
import uk.mobilityatlas.stats.VarianceShare;

/** The worked examples of docs/method that take many areas together, each figure worked out again from the pack. */
class MethodFiguresAcrossAreasTest {

    private final Areas areas = RealAtlas.areas();
    private final Figures neet = figures("neet-16-17", "2025");
    private final Figures inactivity = figures("economic-inactivity", "2023");

    @Test
    void neighbours() throws IOException {
        List<OwnNeighbours.Neighbour> near = NeighbourVariables.find(
                        NeighbourVariables.first(RealAtlas.catalogue()),
                        "",
                        RealAtlas.catalogue(),
                        RealAtlas.observations(),
                        areas.of(Geography.UPPER_TIER),
                        Geography.UPPER_TIER)
                .of(BLACKPOOL, 3);
        double widest = near.get(0).shares().stream().mapToDouble(s -> s).max().orElseThrow();
        assertThat(page("neighbours"))
                .contains("Blackpool's nearest is %s at %s, closer than %.0f in 100 pairs; %.0f%% of that distance"
                        .formatted(
                                near.get(0).area().name(),
                                Unit.number(near.get(0).distance(), 3),
                                Math.floor(100 * (1 - near.get(0).closerPairs())),
                                100 * widest))
                .contains("Then come %s, %s, and %s, %s"
                        .formatted(
                                near.get(1).area().name(),
                                Unit.number(near.get(1).distance(), 3),
                                near.get(2).area().name(),
                                Unit.number(near.get(2).distance(), 3)));
    }

    @Test
    void placeTypes() throws IOException {
        TypeLens industrial = lens(figures("no-qualifications-census", "2021"), PlaceType.POST_INDUSTRIAL);
        Correlation membership = industrial.membership();
        assertThat(page("place-type-lens"))
                .contains(medians("post-industrial councils is %s%%, that of the others %s%%; ", industrial)
                        + between(industrial, "of the variation lies between the two"))
                .contains(
                        "`p` is %s by the draws. The correlation with membership is %s, and the %d councils are as good as %d,"
                                .formatted(
                                        Unit.number(industrial.share().chance(), 4),
                                        two(membership.coefficient()),
                                        membership.areas(),
                                        membership.independent()))
                .contains("so `p` is %s; adjusted over four types it is %s, and the difference is claimed"
                        .formatted(Unit.number(membership.pValue(), 4), Unit.number(industrial.chance(), 4)));
        assertThat(industrial.told()).isTrue();
    }

    @Test
    void placeTypesOfWhichNoneIsTold() throws IOException {
        TypeLens coastal = lens(neet, PlaceType.COASTAL);
        TypeLens rural = lens(neet, PlaceType.RURAL);
        Correlation membership = coastal.membership();
        assertThat(page("place-type-lens"))
                .contains(medians("coastal councils have %s%%, the others %s%%; ", coastal)
                        + between(coastal, "of the variation lies between them"))
                .contains(
                        "and `p` is %s by the draws. But the %d councils are as good as %d: the correlation is %s (%s), its `p` %s,"
                                .formatted(
                                        Unit.number(coastal.share().chance(), 4),
                                        membership.areas(),
                                        membership.independent(),
                                        two(membership.coefficient()),
                                        twos(membership.interval()),
                                        two(membership.pValue())))
                .contains(medians("Rural councils %s%% beside %s%%: their share, ", rural)
                        + "%s%%, may be chance, for `p` is %s by the draws."
                                .formatted(
                                        one(100 * rural.share().share()),
                                        two(rural.share().chance())));
        assertThat(coastal.share().told()).isTrue();
        assertThat(coastal.told()).isFalse();
        assertThat(rural.told()).isFalse();
    }

    private static String medians(String words, TypeLens lens) {
        return words.formatted(one(TypeLens.median(lens.members())), one(TypeLens.median(lens.others())));
    }

    private static String between(TypeLens lens, String words) {
        VarianceShare share = lens.share();
        return "%s%% %s (%s to %s)"
                .formatted(
                        one(100 * share.share()),
                        words,
                        one(100 * share.interval().lower()),
                        one(100 * share.interval().upper()));
    }

    private TypeLens lens(Figures figures, PlaceType type) {
        return TypeLenses.of(
                        figures,
                        areas.of(Geography.UPPER_TIER),
                        RealAtlas.geometries().boundaries(Geography.UPPER_TIER))
                .lenses()
                .get(type.ordinal());
    }

    @Test
    void rollUp() throws IOException {
        RollUp whole = RollUp.of(
                areas.get(LANCASHIRE_AUTHORITY),
                areas.members(LANCASHIRE_AUTHORITY, Geography.UPPER_TIER),
                neet,
                value(neet, ENGLAND));
        String page = page("roll-up");
        whole.parts().forEach(part -> assertThat(page)
                .contains(part.area().name())
                .contains("%,.0f of %,.0f".formatted(part.successes(), part.trials())));
        double average = whole.parts().stream()
                .mapToDouble(p -> value(neet, p.area().code()))
                .average()
                .orElseThrow();
        assertThat(page)
                .contains("%,.0f of %,.0f, so %s%% (%s)"
                        .formatted(
                                whole.successes(),
                                whole.trials(),
                                one(whole.estimate().value()),
                                to(whole.estimate().usual())))
                .contains("average of the three rates would be %s%%".formatted(one(average)));
    }

    @Test
    void reliability() throws IOException {
        Estimate inactive = estimate(inactivity, BLACKPOOL);
        Estimate unqualified = estimate(figures("no-qualifications", "2023"), BLACKPOOL);
        assertThat(page("reliability"))
                .contains("Blackpool: (%s − %s) / 3.92 = %s, over %s is %s%%: reasonably precise"
                        .formatted(
                                one(inactive.usual().upper()),
                                one(inactive.usual().lower()),
                                two(inactive.standardError()),
                                one(inactive.value()),
                                one(100 * inactive.standardError() / inactive.value())))
                .contains("%s%% (%s): %s%%, acceptable"
                        .formatted(
                                one(unqualified.value()),
                                to(unqualified.usual()),
                                one(100 * unqualified.standardError() / unqualified.value())));
    }

    @Test
    void correlation() throws IOException {
        Correlation found = together(inactivity, figures("no-qualifications-census", "2021"));
        Correlation none = together(neet, inactivity);
        assertThat(page("correlation"))
                .contains("over %d upper-tier councils: %s (%s), for the %d are as good as %d independent ones"
                        .formatted(
                                found.areas(),
                                two(found.coefficient()),
                                twos(found.interval()),
                                found.areas(),
                                found.independent()))
                .contains("NEET and economic inactivity: %s over %d councils, as good as %d. The interval, %s to %s,"
                        .formatted(
                                two(none.coefficient()),
                                none.areas(),
                                none.independent(),
                                two(none.interval().lower()),
                                two(none.interval().upper())));
        assertThat(none.told()).isFalse();
    }

    private Correlation together(Figures across, Figures up) {
        return Relationship.of(
                        across,
                        up,
                        areas.of(Geography.UPPER_TIER),
                        RealAtlas.geometries().boundaries(Geography.UPPER_TIER))
                .correlation();
    }

    private static String twos(ConfidenceInterval interval) {
        return two(interval.lower()) + " to " + two(interval.upper());
    }

    /** The page's formula, worked out step by step as the page does it. */
    @Test
    void correlationByHand() throws IOException {
        double z = 0.5 * Math.log((1 + 0.487) / (1 - 0.487));
        double reach = 1.960 / Math.sqrt(46 - 3);
        double short173 = 1.960 / Math.sqrt(173 - 3);
        assertThat(page("correlation"))
                .contains("0.49 (%s to %s)".formatted(two(Math.tanh(z - reach)), two(Math.tanh(z + reach))))
                .contains("artanh 0.487 is %.3f, and 1.960 / √43 is %.3f.".formatted(z, reach))
                .contains("would give %s to %s.".formatted(two(Math.tanh(z - short173)), two(Math.tanh(z + short173))));
    }

    @Test
    void amongAll() throws IOException {
        MiddleHalf half = MiddleHalf.of(
                neet,
                areas.of(Geography.UPPER_TIER),
                Geography.UPPER_TIER,
                new Comparer(areas, RealAtlas.neighbours())
                        .compare(
                                neet,
                                Geography.UPPER_TIER,
                                List.of(BLACKPOOL, Places.BARNSLEY, Places.CORNWALL),
                                Benchmark.ENGLAND)
                        .areas());
        String headline = half.headline();
        assertThat(page("among-all"))
                .contains("half of 153 councils have recorded rates between %s%% and %s%%."
                        .formatted(
                                one(half.quartiles().lower()),
                                one(half.quartiles().upper())));
        assertThat(headline).endsWith("Blackpool and Cornwall lie above, Barnsley may lie inside or outside");
        assertThat(page("among-all")).contains("lie above; Barnsley", "may lie inside or outside");
    }

    @Test
    void freshness() throws IOException {
        String today = RealAtlas.version().date();
        Freshness inactive = fresh(inactivity.indicator(), today);
        Freshness known = fresh(neet.indicator(), today);
        assertThat(page("freshness"))
                .contains("whose winter ended on %s, so %d months"
                        .formatted(Dates.of(Period.day(known.end())), known.months()))
                .contains("31 December 2023, %d months before the figures were put together on %s, so it is “%s”"
                        .formatted(inactive.months(), Dates.of(Period.day(LocalDate.parse(today))), inactive.words()));
        assertThat(known.latest()).isTrue();
        assertThat(inactive.latest()).isFalse();
    }

    private static Freshness fresh(Indicator indicator, String today) {
        return Freshness.of(indicator, RealAtlas.observations(), RealAtlas.catalogue(), LocalDate.parse(today))
                .orElseThrow();
    }

    @Test
    void classes() throws IOException {
        double[] values = areas.of(Geography.UPPER_TIER).stream()
                .map(a -> neet.figure(a.code()))
                .flatMap(Optional::stream)
                .mapToDouble(Observation::valueOrThrow)
                .toArray();
        List<ClassBreak> natural = ClassBreaks.natural(values, 5).classes();
        int[] counts = natural.stream().mapToInt(ClassBreak::count).toArray();
        assertThat(page("class-breaks"))
                .contains("%d councils in five natural classes: from %s, with %d, %d, %d, %d and %d councils"
                        .formatted(values.length, from(natural), counts[0], counts[1], counts[2], counts[3], counts[4]))
                .contains("in five quantile classes: from "
                        + from(ClassBreaks.quantile(values, 5).classes()));
        assertThat(Arrays.stream(counts).sum()).isEqualTo(values.length);
    }

    private static String from(List<ClassBreak> classes) {
        List<String> limits = classes.stream().map(c -> one(c.lower()) + "%").toList();
        return Names.list(limits);
    }
}
