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
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.ClassBreak;
import uk.mobilityatlas.stats.ClassBreaks;
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
        TypeLens coastal = lens(PlaceType.COASTAL);
        TypeLens rural = lens(PlaceType.RURAL);
        VarianceShare share = coastal.share();
        assertThat(page("place-type-lens"))
                .contains("coastal councils is %s%%, that of the others %s%%; %s%% of the variation"
                        .formatted(
                                one(TypeLens.median(coastal.members())),
                                one(TypeLens.median(coastal.others())),
                                one(100 * share.share())))
                .contains("(%s to %s)"
                        .formatted(
                                one(100 * share.interval().lower()),
                                one(100 * share.interval().upper())))
                .contains("Rural councils %s%% beside %s%%: their share, %s%%, may be chance"
                        .formatted(
                                one(TypeLens.median(rural.members())),
                                one(TypeLens.median(rural.others())),
                                one(100 * rural.share().share())));
        assertThat(coastal.told()).isTrue();
        assertThat(rural.told()).isFalse();
    }

    private TypeLens lens(PlaceType type) {
        return TypeLens.of(neet, areas.of(Geography.UPPER_TIER), Geography.UPPER_TIER, type);
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
        Relationship found = Relationship.of(
                inactivity,
                figures("no-qualifications-census", "2021"),
                areas.of(Geography.UPPER_TIER),
                Geography.UPPER_TIER);
        assertThat(page("correlation"))
                .contains("over %d upper-tier councils: %s (%s to %s)"
                        .formatted(
                                found.correlation().areas(),
                                two(found.correlation().coefficient()),
                                two(found.correlation().interval().lower()),
                                two(found.correlation().interval().upper())));
    }

    /** The page's formula, worked out step by step as the page does it. */
    @Test
    void correlationByHand() throws IOException {
        double z = 0.5 * Math.log((1 + 0.63) / (1 - 0.63));
        double reach = 1.960 / Math.sqrt(8 - 3);
        assertThat(page("correlation"))
                .contains("artanh 0.63 is %.3f, and 1.960 / √5 is %.3f;".formatted(z, reach))
                .contains("tanh of %.3f − %.3f and of %.3f + %.3f are the limits, %s and %s, and zero lies between them"
                        .formatted(z, reach, z, reach, two(Math.tanh(z - reach)), two(Math.tanh(z + reach))));
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
                .contains("half of 153 councils have known rates between %s%% and %s%%."
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
                .contains("copied on %s, so %d months".formatted(Dates.of(Period.day(known.end())), known.months()))
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
