package uk.mobilityatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A word for several areas, wherever an area may be named. */
class AreaGroupsTest {
    private static final Set<String> SOUTH_YORKSHIRE = Set.of("Barnsley", "Doncaster", "Rotherham", "Sheffield");
    private static final Set<String> MANCHESTER = Set.of(
            "Bolton",
            "Bury",
            "Manchester",
            "Oldham",
            "Rochdale",
            "Salford",
            "Stockport",
            "Tameside",
            "Trafford",
            "Wigan");

    private static Set<String> names(String column, String... words) {
        List<String> names = Run.done(words).column(column);
        assertThat(names).doesNotHaveDuplicates();
        return new HashSet<>(names);
    }

    @Test
    void membersAreTheCouncilsOfTheWhole() {
        assertThat(names(
                        "area_name",
                        "observations",
                        "--indicator",
                        "neet-16-17",
                        "--area",
                        "members-of:South Yorkshire"))
                .isEqualTo(SOUTH_YORKSHIRE);
        assertThat(names("area_name", "observations", "--indicator", "neet-16-17", "--area", "Members-Of:E47000001"))
                .isEqualTo(MANCHESTER);
        assertThat(names("area_name", "observations", "--indicator", "neet-16-17", "--area", "members-of:North East"))
                .as("the combined authority, not the region of that name")
                .containsExactlyInAnyOrder(
                        "County Durham",
                        "Gateshead",
                        "Newcastle upon Tyne",
                        "North Tyneside",
                        "Northumberland",
                        "South Tyneside",
                        "Sunderland");
    }

    @Test
    void theirLevelIsTheOneThatTheFiguresAreOf() {
        String[] essex = {"observations", "--indicator", "claimant-rate", "--area", "members-of:Essex"};
        assertThat(names("area_name", essex)).hasSize(12).contains("Braintree", "Tendring");
        assertThat(names(
                        "area_name",
                        "observations",
                        "--indicator",
                        "inactive-neet-16-24-census",
                        "--area",
                        "members-of:E47000008"))
                .as("published for districts alone")
                .contains("Fenland", "Peterborough")
                .doesNotContain("Cambridgeshire");
        assertThat(names(
                        "area_name",
                        "observations",
                        "--indicator",
                        "neet-16-17",
                        "--area",
                        "members-of:England",
                        "--level",
                        "rgn"))
                .hasSize(9);
    }

    @Test
    void aRankingHasTheRowsOfTheMembersWithTheirRanksAmongAll() {
        Run all = Run.done("rank", "--indicator", "neet-16-17", "--level", "utla");
        Run some = Run.done(
                "rank", "--indicator", "neet-16-17", "--level", "utla", "--area", "members-of:South Yorkshire");
        assertThat(new HashSet<>(some.column("name"))).isEqualTo(SOUTH_YORKSHIRE);
        assertThat(all.out()).contains(some.out().lines().skip(1).toList());
    }

    @Test
    void aComparisonTakesThem() {
        assertThat(names(
                        "area_name",
                        "compare",
                        "--indicator",
                        "neet-16-17",
                        "--area",
                        "members-of:Greater Manchester",
                        "--against",
                        "england"))
                .isEqualTo(MANCHESTER);
        Run london = Run.of("compare", "--indicator", "neet-16-17", "--area", "members-of:London");
        assertThat(london.code()).isEqualTo(2);
        assertThat(london.err()).contains("twelve");
    }

    @Test
    void whatIsAboutOneAreaSaysSo() {
        Run neighbours = Run.of("neighbours", "--area", "members-of:South Yorkshire");
        assertThat(neighbours.code()).isEqualTo(2);
        assertThat(neighbours.err()).contains("4 areas");
        assertThat(Run.of("observations", "--indicator", "neet-16-17", "--area", "members-of:Blackpool")
                        .err())
                .contains("Blackpool has no member councils.");
        assertThat(Run.of("observations", "--indicator", "neet-16-17", "--area", "members-of:")
                        .code())
                .isEqualTo(2);
    }
}
