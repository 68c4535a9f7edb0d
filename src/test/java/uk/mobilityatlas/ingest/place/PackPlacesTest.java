package uk.mobilityatlas.ingest.place;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.area.PlaceType.CITY;
import static uk.mobilityatlas.area.PlaceType.COASTAL;
import static uk.mobilityatlas.area.PlaceType.POST_INDUSTRIAL;
import static uk.mobilityatlas.area.PlaceType.RURAL;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.OpportunityArea;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.area.PlaceTypeEvidence;
import uk.mobilityatlas.area.StatisticalNeighbour;
import uk.mobilityatlas.ingest.PackReader;
import uk.mobilityatlas.observation.Residents;

class PackPlacesTest {
    private static final PackReader PACK = PackReader.of(Path.of("data"));
    private static final Areas AREAS = new Areas(PACK.areas(), PACK.successions(), PACK.aliases(), PACK.placeTypes());

    private static Set<PlaceType> types(String name) {
        return AREAS.resolve(name, Geography.DISTRICT).orElseThrow().types();
    }

    @Test
    void placesAreOfTheTypesThatAnyoneThereWouldSay() {
        assertThat(types("Blackpool")).containsExactly(COASTAL);
        assertThat(types("Barnsley")).containsExactly(POST_INDUSTRIAL);
        assertThat(types("Cornwall")).containsExactlyInAnyOrder(COASTAL, RURAL);
        assertThat(types("County Durham")).contains(COASTAL);
        for (String inland : List.of("Tower Hamlets", "Norwich", "Warrington", "Doncaster")) {
            assertThat(types(inland)).as(inland).doesNotContain(COASTAL);
        }
        assertThat(types("Norwich")).contains(CITY);
        assertThat(types("Fermanagh and Omagh")).containsExactly(RURAL);
    }

    @Test
    void theIrishLandBorderIsNoCoast() {
        for (String inland : List.of("Fermanagh and Omagh", "Mid Ulster", "Armagh City, Banbridge and Craigavon")) {
            assertThat(types(inland)).as(inland).doesNotContain(COASTAL);
        }
        assertThat(types("Ards and North Down")).contains(COASTAL);
    }

    @Test
    void everyCouncilHasEvidenceForEveryTypeThatAgreesWithItsTypes() {
        List<Area> councils = AREAS.all().stream()
                .filter(Area::current)
                .filter(a -> a.isIn(Geography.DISTRICT) || a.isIn(Geography.UPPER_TIER))
                .toList();
        assertThat(councils).hasSize(382).allSatisfy(council -> {
            List<PlaceTypeEvidence> evidence = AREAS.evidence(council.code());
            assertThat(evidence).extracting(PlaceTypeEvidence::type).containsExactly(PlaceType.values());
            assertThat(evidence).isNotEmpty().allMatch(e -> e.member() == council.is(e.type()));
            assertThat(evidence)
                    .isNotEmpty()
                    .noneMatch(e -> e.value().isEmpty() || e.rule().isEmpty());
        });
        Set<String> sources = PACK.sources().stream().map(s -> s.id()).collect(Collectors.toSet());
        assertThat(PACK.placeTypes()).allMatch(e -> sources.contains(e.source()));
    }

    @Test
    void mergedCouncilsSayHowTheirPartsWereWeighed() {
        assertThat(AREAS.evidence(new AreaCode("E06000063")))
                .filteredOn(e -> e.type() == POST_INDUSTRIAL)
                .singleElement()
                .satisfies(e -> assertThat(e.note()).contains("mid-2020"))
                .satisfies(e -> assertThat(e.member()).isTrue());
        assertThat(AREAS.evidence(new AreaCode("E06000058")))
                .filteredOn(e -> e.type() == CITY)
                .singleElement()
                .satisfies(e -> assertThat(e.note()).contains("counted equally"));
    }

    @Test
    void neighboursAreRankedWithoutGaps() {
        List<StatisticalNeighbour> blackpool = PACK.neighbours().stream()
                .filter(n -> n.area().value().equals("E06000009"))
                .toList();
        assertThat(blackpool)
                .extracting(StatisticalNeighbour::model)
                .contains("dfe", "ons-global", "ons-economic", "ons-demographic");
        assertThat(blackpool)
                .filteredOn(n -> n.model().equals("dfe"))
                .extracting(StatisticalNeighbour::rank)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(PACK.neighbours())
                .isNotEmpty()
                .allSatisfy(n -> assertThat(AREAS.find(n.neighbour())).isPresent())
                .noneMatch(n -> n.area().equals(n.neighbour()));
        assertThat(PACK.neighbours().stream()
                        .filter(n -> n.model().equals("dfe"))
                        .map(StatisticalNeighbour::area)
                        .distinct()
                        .filter(code -> AREAS.get(code).code().equals(code)
                                && AREAS.get(code).current())
                        .count())
                .isGreaterThanOrEqualTo(150);
    }

    @Test
    void thereAreTwelveOpportunityAreas() {
        assertThat(PACK.opportunityAreas().stream().map(OpportunityArea::name).distinct())
                .hasSize(12)
                .contains("Blackpool", "West Somerset");
        assertThat(PACK.opportunityAreas()).isNotEmpty().allMatch(o -> AREAS.get(o.current())
                .current());
    }

    @Test
    void residentsOfMergedCouncilsAreTheSumOfTheirParts() {
        assertThat(residents("E06000063"))
                .isEqualTo(residents("E07000026") + residents("E07000028") + residents("E07000029"));
        assertThat(residents("E08000038")).isEqualTo(residents("E08000016")).isBetween(244_000L, 245_500L);
        assertThat(PACK.residents().stream().mapToInt(Residents::age).max()).hasValue(100);
    }

    private static long residents(String code) {
        return PACK.residents().stream()
                .filter(r -> r.area().value().equals(code))
                .mapToLong(Residents::count)
                .sum();
    }
}
