package uk.mobilityatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.IntervalBasis;
import uk.mobilityatlas.indicator.Topic;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.SeriesBreak;
import uk.mobilityatlas.observation.Status;

/** The committed pack against the figures as their publishers print them. */
class PublishedFiguresTest {
    private static final PackReader PACK = PackReader.embedded();
    private static final Areas AREAS = new Areas(PACK.areas(), PACK.successions(), PACK.aliases(), List.of());
    private static final Map<String, Map<String, Observation>> READ = new HashMap<>();

    private static Observation figure(String indicator, String area, String period) {
        Observation found = READ.computeIfAbsent(indicator, id -> {
                    Map<String, Observation> byPlace = new HashMap<>();
                    PACK.observations(id).forEach(o -> byPlace.put(o.area() + " " + o.period(), o));
                    return byPlace;
                })
                .get(area + " " + period);
        assertThat(found).as(indicator + " " + area + " " + period).isNotNull();
        return found;
    }

    @ParameterizedTest
    @CsvSource({
        "neet-16-17, E06000009, 2025, 7.6",
        "neet-16-17, E08000038, 2025, 3.9",
        "neet-16-17, E06000052, 2025, 4.5",
        "neet-16-17, E92000001, 2025, 3.4",
        "neet-or-not-known-16-17, E06000009, 2025, 8.9",
        "neet-or-not-known-16-17, E08000038, 2025, 6.2",
        "neet-or-not-known-16-17, E06000052, 2025, 6.7",
        "neet-or-not-known-16-17, E92000001, 2025, 5.6",
        "weekly-pay, E06000009, 2025-04-30, 539.9",
        "weekly-pay, E08000038, 2025-04-30, 618.6",
        "weekly-pay, E06000052, 2025-04-30, 546.2",
        "no-qualifications, E06000009, 2023, 10.6",
        "gva-per-hour, E92000001, 2023, 42.39",
        "gva-per-hour, E12000002, 2023, 39.31",
        "gva-per-job, E92000001, 2023, 67338",
        "education-after-16, E92000001, 2022/23, 85.9",
        "college-after-16, E06000009, 2022/23, 43.6",
        "school-sixth-form-after-16, E06000052, 2022/23, 15",
        "sixth-form-college-after-16, E08000038, 2022/23, 2.7",
        "level-2-gap-at-19, E92000001, 2023/24, 21.11",
        "level-3-gap-at-19, E06000009, 2023/24, 28.09",
        "a-level-aab, E92000001, 2024/25, 24.26",
        "tech-level-points, E06000052, 2024/25, 28.88",
        "applied-general-points, E06000009, 2024/25, 29.27",
        "progress-8-disadvantaged, E06000009, 2023/24, -1.41",
        "progress-8-not-disadvantaged, E92000001, 2023/24, 0.16",
        "gcse-english-and-maths-grade-5, E08000038, 2024/25, 45",
        "phonics, E92000001, 2024/25, 80",
        "phonics-fsm, E06000009, 2024/25, 71",
        "key-stage-2-expected-standard-disadvantaged, E92000001, 2024/25, 48",
        "key-stage-2-expected-standard-not-disadvantaged, E06000009, 2024/25, 64",
        "youth-justice-first-entrants, E06000009, 2024, 318",
        "children-in-need, E92000001, 2025, 330.3",
        "youth-services-spending, E06000009, 2024-25, 2567621",
        "pupils-with-send-support, E92000001, 2024/25, 14.2",
        "neet-16-24-unemployed-uk, K02000001, 2024-Q3, 5.5",
        "neet-16-24-inactive-uk, K02000001, 2024-Q3, 7.7",
        "health-deprivation-2025, E06000009, 2025, 1.525",
        "housing-and-services-barriers-2025, E06000009, 2025, 15.611"
    })
    void agreesWithTheFiguresInPrint(String indicator, String area, String period, double value) {
        assertThat(figure(indicator, area, period).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "economic-inactivity, E06000009, 28.4, 23.6, 33.2",
        "economic-inactivity, E08000038, 27.1, 22.9, 31.3",
        "economic-inactivity, E06000052, 22.4, 18.5, 26.3",
        "employment-rate, E06000009, 69.7, 64.9, 74.5",
        "employment-rate, E08000038, 69.7, 65.4, 74.0",
        "employment-rate, E06000052, 76.1, 72.1, 80.1"
    })
    void agreesWithTheIntervalsInPrint(String indicator, String area, double value, double lower, double upper) {
        Observation figure = figure(indicator, area, "2023");
        assertThat(figure.value()).isEqualTo(value);
        assertThat(figure.interval()).isEqualTo(new ConfidenceInterval(lower, upper));
    }

    @Test
    void theCensusFigureIsItsOwnIndicatorWithCounts() {
        Observation blackpool = figure("no-qualifications-census", "E06000009", "2021");

        assertThat(blackpool.value()).isBetween(24.55, 24.65);
        assertThat(blackpool.numerator()).isEqualTo(28575);
        assertThat(blackpool.denominator()).isEqualTo(116340);
    }

    @Test
    void aGroupsCensusFigureIsOfTheGroupsOwnCounts() {
        Observation blackpool = figure("no-qualifications-asian-census", "E06000009", "2021");

        assertThat(blackpool.numerator()).isEqualTo(587);
        assertThat(blackpool.denominator()).isEqualTo(2933);
        assertThat(figure("level-4-or-above-other-census", "W06000015", "2021").denominator())
                .as("Cardiff, which has a name only")
                .isEqualTo(8669);
    }

    @Test
    void theSumOfRegionsRatesIsNotEnglandsRate() {
        Observation england = figure("youth-justice-first-entrants", "E92000001", "2024");

        assertThat(england.status()).isEqualTo(Status.NOT_AVAILABLE);
        assertThat(england.note())
                .isEqualTo("The file has the sum of the regions' rates in place of a rate of England.");
        assertThat(figure("youth-justice-first-entrants", "E12000002", "2024").value())
                .isEqualTo(168);
    }

    @Test
    void aMergedCouncilsCensusRateComesFromSummedCounts() {
        Observation cumberland = figure("no-qualifications-census", "E06000063", "2021");
        double numerator = 0;
        double denominator = 0;
        for (String part : List.of("E07000026", "E07000028", "E07000029")) {
            Observation district = figure("no-qualifications-census", part, "2021");
            numerator += district.numerator();
            denominator += district.denominator();
        }

        assertThat(cumberland.numerator()).isEqualTo(numerator);
        assertThat(cumberland.denominator()).isEqualTo(denominator);
        assertThat(cumberland.value())
                .isBetween(100 * numerator / denominator - 0.001, 100 * numerator / denominator + 0.001);
        assertThat(cumberland.note()).startsWith("Summed");
    }

    @Test
    void aMergedCouncilWithoutFiguresSaysWhoHasThem() {
        Observation cumberland = figure("life-satisfaction", "E06000063", "2022-23");

        assertThat(cumberland.status()).isEqualTo(Status.NOT_AVAILABLE);
        assertThat(cumberland.note())
                .isEqualTo("Published only for the former districts: Allerdale, Carlisle, Copeland.");
        assertThat(figure("life-satisfaction", "E07000026", "2022-23").hasValue())
                .isTrue();
        assertThat(figure("travel-time-car", "E06000059", "2014").note())
                .as("also in the years before the newest")
                .startsWith("Published only for the former districts: East Dorset, ");
        assertThat(figure("persistent-absence", "E06000064", "2021/22").note())
                .isEqualTo("Published only for the former county: Cumbria.");
        // Somerset kept the land of its county, whose figure is its own
        assertThat(figure("life-satisfaction", "E06000066", "2022-23").hasValue())
                .isTrue();
    }

    @Test
    void cornwallIsSaidToHoldTheIslesOfScillyWhereItDoes() {
        assertThat(figure("smc-promising-prospects", "E06000052", "2021-2024").note())
                .isEqualTo("Cornwall with the Isles of Scilly.");
        assertThat(figure("claimant-rate", "E06000052", "2025").note()).isEmpty();
    }

    @Test
    void anIndexOfSeveralCouncilsTogetherIsGivenToOneAreaOnly() {
        for (String indicator : List.of(
                "smc-conditions-of-childhood",
                "smc-labour-market-opportunities",
                "smc-innovation-and-growth",
                "smc-promising-prospects")) {
            String period = PACK.observations(indicator).stream()
                    .filter(o -> o.area().value().equals("E10000006"))
                    .map(o -> o.period().label())
                    .max(String::compareTo)
                    .orElseThrow();
            assertThat(figure(indicator, "E10000006", period).hasValue())
                    .as("Cumbria itself")
                    .isTrue();
            for (String part : List.of("E06000063", "E06000064")) {
                assertThat(figure(indicator, part, period).hasValue()).isFalse();
                assertThat(figure(indicator, part, period).note())
                        .isEqualTo("Published only for the former county: Cumbria.");
            }
            assertThat(figure(indicator, "E06000053", period).note())
                    .as("Isles of Scilly")
                    .isEqualTo("Published only together with Cornwall.");
            assertThat(figure(indicator, "E09000001", period).note())
                    .as("City of London")
                    .isEqualTo("Published only together with Camden.");
            assertThat(figure(indicator, "E09000007", period).note()).isEqualTo("Camden with the City of London.");
        }
    }

    @Test
    void northernIrelandsOneIndexFigureIsNotGivenToElevenCouncils() {
        assertThat(figure("smc-promising-prospects", "N92000002", "2021-2024").hasValue())
                .isTrue();
        assertThat(figure("smc-promising-prospects", "N09000003", "2021-2024").status())
                .isEqualTo(Status.NOT_AVAILABLE);
    }

    @Test
    void zeroIsAFigureAndMissingIsNot() {
        Observation scilly = figure("station-walk", "E06000053", "2024-06-15");
        assertThat(scilly.value()).isZero();
        assertThat(scilly.status()).isEqualTo(Status.AVAILABLE);

        Observation pay = figure("weekly-pay", "E06000053", "2025-04-30");
        assertThat(pay.value()).isNull();
        assertThat(pay.status()).isNotEqualTo(Status.AVAILABLE);
    }

    @Test
    void sharesFromZeroToOneAreShownAsPerCent() {
        assertThat(figure("income-deprivation-2025", "E06000009", "2025").value())
                .isEqualTo(37.7);
        for (String id : List.of(
                "employment-deprivation-2025",
                "neighbourhoods-most-deprived-tenth-2025",
                "neighbourhoods-most-deprived-tenth-scotland",
                "neighbourhoods-most-deprived-tenth-wales",
                "neighbourhoods-most-deprived-tenth-northern-ireland")) {
            double highest = PACK.observations(id).stream()
                    .mapToDouble(Observation::valueOrThrow)
                    .max()
                    .orElseThrow();
            assertThat(highest).as(id).isBetween(10.0, 100.0);
        }
    }

    @Test
    void housingAffordabilityIsARatioWhateverItsFileSays() {
        assertThat(indicator("housing-affordability").unit().id()).isEqualTo("ratio");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "neet-16-17",
                "not-known-16-17",
                "neet-or-not-known-16-17",
                "participation-16-17",
                "inactive-neet-16-24-census",
                "care-leavers-neet",
                "no-qualifications",
                "no-qualifications-census",
                "level-3-or-above",
                "level-3-at-19",
                "level-3-at-19-fsm",
                "attainment-8",
                "english-and-maths-by-19",
                "persistent-absence",
                "sustained-destinations",
                "fe-participation",
                "he-by-19-fsm",
                "funded-two-year-olds",
                "employment-rate",
                "economic-inactivity",
                "unemployment-modelled",
                "claimant-rate",
                "weekly-pay",
                "disposable-income",
                "child-poverty-ahc",
                "apprenticeship-starts",
                "housing-affordability",
                "gigabit-broadband",
                "travel-time-public-transport-or-walk",
                "life-satisfaction",
                "deprivation-score-2025",
                "smc-promising-prospects",
                "smc-conditions-of-childhood",
                "smc-labour-market-opportunities",
                "smc-innovation-and-growth"
            })
    void holdsTheIndicatorsThatAnyoneMayRelyOn(String id) {
        Indicator indicator = indicator(id);
        assertThat(PACK.observations(id)).anyMatch(Observation::hasValue);
        assertThat(indicator.definition()).endsWith(".").hasSizeGreaterThan(40);
    }

    private static Indicator indicator(String id) {
        return PACK.indicators().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCatalogueIsWholeInEachOfTenTopics() {
        List<Indicator> indicators = PACK.indicators();
        Set<String> sources = new HashSet<>();
        PACK.sources().forEach(source -> sources.add(source.id()));
        Set<Topic> topics = new HashSet<>();
        for (Indicator i : indicators) {
            topics.add(i.topic());
            assertThat(i.sources()).as(i.id()).isNotEmpty().isSubsetOf(sources);
            assertThat(i.caveat()).as(i.id()).isNotBlank();
            assertThat(i.officialStatus()).as(i.id()).isNotBlank();
            assertThat(i.intervalBasis() != IntervalBasis.NONE
                            || !i.intervalReason().isBlank())
                    .as(i.id())
                    .isTrue();
        }
        assertThat(indicators).hasSizeGreaterThanOrEqualTo(50);
        assertThat(topics).containsExactlyInAnyOrder(Topic.values());
    }

    @Test
    void everySourceHasItsDatesOrSaysThatTheyAreNotRecorded() {
        assertThat(PACK.sources())
                .isNotEmpty()
                .allMatch(s ->
                        s.retrieved().equals("not recorded") || s.retrieved().matches("\\d{4}-\\d{2}-\\d{2}"))
                .allMatch(s -> s.released().isEmpty() || s.released().matches("\\d{4}-\\d{2}(-\\d{2})?"));
        assertThat(PACK.sources())
                .filteredOn(s -> s.retrieved().equals("not recorded"))
                .extracting("id")
                .containsExactly("dfe-opportunity-areas");
    }

    @Test
    void everyFigureIsOfAKnownAreaUnderItsCurrentCodeOnce() {
        Set<AreaCode> known = new HashSet<>();
        PACK.areas().forEach(area -> known.add(area.code()));
        for (Indicator indicator : PACK.indicators()) {
            Set<String> met = new HashSet<>();
            for (Observation o : PACK.observations(indicator.id())) {
                assertThat(known).contains(o.area());
                assertThat(AREAS.current(o.area())).as("%s", o).isEqualTo(o.area());
                assertThat(met.add(o.area() + " " + o.period())).as("%s", o).isTrue();
                ConfidenceInterval interval = o.interval();
                assertThat(interval == null || interval.contains(o.valueOrThrow()))
                        .as("%s", o)
                        .isTrue();
            }
        }
    }

    @Test
    void noIndicatorReachesIntoANationOfAnotherDefinition() {
        Map<String, String> nations = Map.of(
                "England",
                "E",
                "England and Wales",
                "EW",
                "Great Britain",
                "EWS",
                "UK",
                "EWSN",
                "Scotland",
                "S",
                "Wales",
                "W",
                "Northern Ireland",
                "N");
        for (Indicator indicator : PACK.indicators()) {
            String letters = nations.get(indicator.coverage());
            assertThat(letters).as(indicator.coverage()).isNotNull();
            for (Observation o : PACK.observations(indicator.id())) {
                Area area = AREAS.get(o.area());
                assertThat(area.nation() == null
                                || letters.indexOf(o.area().value().charAt(0)) >= 0)
                        .as(indicator.id() + " " + area.name())
                        .isTrue();
            }
        }
    }

    @Test
    void barnsleyIsOneSeriesWithItsJoinMarked() {
        Period firstAfter = Period.year(2025);
        assertThat(PACK.breaks())
                .filteredOn(b -> b.indicator().equals("claimant-rate") && new AreaCode("E08000038").equals(b.area()))
                .extracting(SeriesBreak::kind, SeriesBreak::before)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(SeriesBreak.Kind.JOIN, firstAfter));
        assertThat(PACK.observations("claimant-rate"))
                .filteredOn(o -> o.area().equals(new AreaCode("E08000038")))
                .hasSize(25);
    }

    @Test
    void everyUpperTierAuthorityThatTracksYoungPeopleHasEveryYear() {
        Set<AreaCode> tracking = new HashSet<>();
        AREAS.of(Geography.UPPER_TIER).stream()
                .map(Area::code)
                .filter(code -> code.value().startsWith("E"))
                .forEach(tracking::add);
        assertThat(tracking).hasSize(153);
        for (int year = 2018; year <= 2025; year++) {
            Period period = Period.year(year);
            Set<AreaCode> told = new HashSet<>();
            PACK.observations("neet-16-17").stream()
                    .filter(o -> o.period().equals(period))
                    .filter(o -> !o.note().equals("The source has no figure for this area."))
                    .forEach(o -> told.add(o.area()));
            assertThat(told).as(period.label()).containsAll(tracking);
        }
    }
}
