package uk.mobilityatlas.ingest.place;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Succession;
import uk.mobilityatlas.ingest.FewCouncils;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.SourceFolder;

class AreaRegisterTest {
    private static AreaRegister register;

    @BeforeAll
    static void read() {
        register = AreaRegister.read(FewCouncils.sources(), new Intake());
    }

    @Test
    void holdsTheGeographiesOfMay2025() {
        assertThat(register.areas().of(Geography.DISTRICT)).hasSize(361);
        assertThat(register.areas().of(Geography.UPPER_TIER)).hasSize(218);
        assertThat(register.areas().of(Geography.COMBINED_AUTHORITY)).hasSize(15);
        assertThat(register.areas().of(Geography.REGION)).hasSize(9);
        assertThat(register.areas().of(Geography.NATION)).hasSize(4);
        assertThat(register.areas().of(Geography.WIDER)).hasSize(3);
    }

    @Test
    void placesDistrictsInTheRegionThatCountsThem() {
        for (String code : List.of("E06000012", "E06000013", "E08000038")) {
            assertThat(register.areas().get(new AreaCode(code)).regionCode())
                    .as(code)
                    .contains(new AreaCode("E12000003"));
        }
        assertThat(register.areas().get(new AreaCode("E10000019")).regionCode()).contains(new AreaCode("E12000004"));
        assertThat(register.areas().get(new AreaCode("E47000017")).regionCode())
                .as("Greater Lincolnshire lies in two regions")
                .isEmpty();
        assertThat(register.areas().get(new AreaCode("E47000002")).regionCode()).contains(new AreaCode("E12000003"));
    }

    @Test
    void joinsAPlaceUnderTwoCodes() {
        assertThat(register.areas().current(new AreaCode("E08000016"))).hasToString("E08000038");
        assertThat(register.areas().current(new AreaCode("E08000019"))).hasToString("E08000039");
        assertThat(register.areas().current(new AreaCode("E06000048"))).hasToString("E06000057");
        assertThat(register.areas().current(new AreaCode("E10000027"))).hasToString("E06000066");
        assertThat(register.areas().current(new AreaCode("E10000023"))).hasToString("E06000065");
    }

    @Test
    void neverJoinsAPlaceThatWasSplitOrMerged() {
        for (String code : List.of("E10000006", "E10000009", "E10000021", "E07000026", "E06000028")) {
            assertThat(register.areas().current(new AreaCode(code))).hasToString(code);
        }
        assertThat(register.areas().predecessors(new AreaCode("E06000063")))
                .filteredOn(s -> s.kind() == Succession.Kind.MERGER)
                .hasSize(3);
    }

    @Test
    void everySupersededAreaLeadsSomewhere() {
        assertThat(register.areas().all()).filteredOn(a -> !a.current()).allSatisfy(area -> assertThat(
                        register.areas().successions())
                .anyMatch(
                        s -> s.from().equals(area.code()) && s.on().minusDays(1).equals(area.validTo())));
        assertThat(register.areas().successions())
                .isNotEmpty()
                .allSatisfy(s -> assertThat(register.exactly(s.to())).isPresent())
                .allSatisfy(s -> assertThat(register.exactly(s.from())).isPresent());
    }

    @Test
    void findsTheDepartmentsNumbers() {
        assertThat(register.numbered("370").orElseThrow().code()).hasToString("E08000038");
        assertThat(register.numbered("890").orElseThrow().code()).hasToString("E06000009");
        assertThat(register.numbered("908").orElseThrow().code()).hasToString("E06000052");
        assertThat(register.numbered("840").orElseThrow().name()).isEqualTo("County Durham");
        assertThat(register.numbered("909").orElseThrow().name()).isEqualTo("Cumbria");
        assertThat(register.numbered("970").orElseThrow().code()).hasToString("E92000001");
        assertThat(register.areas().of(Geography.UPPER_TIER))
                .filteredOn(a -> a.code().value().startsWith("E"))
                .hasSize(153)
                .allSatisfy(a -> assertThat(register.areas().aliases())
                        .anyMatch(alias ->
                                alias.area().equals(a.code()) && alias.kind().equals("dfe-number")));
    }

    @Test
    void findsAPlaceByWhatPeopleCallIt() {
        assertThat(found("Bristol")).isEqualTo("E06000023");
        assertThat(found("Hull")).isEqualTo("E06000010");
        assertThat(found("Durham")).isEqualTo("E06000047");
        assertThat(found("Allerdale")).isEqualTo("E06000063");
        assertThat(found("Anglesey")).isEqualTo("W06000001");
        assertThat(found("E08000016")).isEqualTo("E08000038");
        assertThat(register.named("Allerdale", Geography.DISTRICT).orElseThrow().code())
                .hasToString("E07000026");
    }

    private static String found(String text) {
        return register.areas().resolve(text, null).orElseThrow().code().value();
    }

    @Test
    void aCountyIsInTheCombinedAuthorityOfItsDistricts() {
        assertThat(area("E10000008").combinedAuthority()).hasToString("E47000015");
        assertThat(area("E10000017").combinedAuthority()).hasToString("E47000018");
        assertThat(area("E10000003").combinedAuthority()).hasToString("E47000008");
        assertThat(area("E10000030").combinedAuthority()).isNull();
        assertThat(area("E07000008").upperTier()).hasToString("E10000003");
    }

    /** The lookup confuses two councils in one year: its own names show that Fife did not become Perth and Kinross. */
    @Test
    void anotherLookupOfDistrictsByYearTellsTheSameHistory() {
        SourceFolder sources = FewCouncils.sources();
        List<String> others = new ArrayList<>();
        int changes = 0;
        for (NamedCsvRecord row : sources.csv("ons-geography-lookups-geographr/lookup_ltla_ltla.csv")) {
            for (int year = 17; year <= 24; year++) {
                AreaCode old = new AreaCode(row.getField("ltla" + (year - 1) + "_code"));
                AreaCode next = new AreaCode(row.getField("ltla" + year + "_code"));
                LocalDate on = LocalDate.of(2000 + year, 4, 1);
                if (!next.equals(old)) {
                    changes++;
                    boolean known = register.areas().successions().stream()
                            .anyMatch(s -> s.from().equals(old) && s.to().equals(next) && s.on().equals(on));
                    if (!known) {
                        others.add(row.getField("ltla17_name") + " to " + row.getField("ltla18_name"));
                    }
                }
            }
        }
        assertThat(changes).isGreaterThan(40);
        assertThat(others).containsExactlyInAnyOrder("Fife to Perth and Kinross", "Perth and Kinross to Fife");
    }

    private static Area area(String code) {
        return register.exactly(new AreaCode(code)).orElseThrow();
    }
}
