package uk.mobilityatlas.comparison.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.ENGLAND;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Indicators;
import uk.mobilityatlas.comparison.Places;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.IntervalBasis;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.indicator.Topic;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Status;

class ProfileFiguresTest {
    private static final Observation TWENTY = Places.survey(ENGLAND, 20, 19.9, 20.1);

    private static Comparison row(String id, Topic topic, Observation... rows) {
        Indicator like = Places.indicator(id, id, Polarity.LOW_IS_GOOD, IntervalBasis.PUBLISHED);
        return new Comparer(Places.AREAS, Places.NEIGHBOURS)
                .compare(
                        Places.figures(Indicators.of(like, topic), List.of(rows), List.of()),
                        Geography.UPPER_TIER,
                        List.of(BLACKPOOL),
                        Benchmark.ENGLAND);
    }

    private static Observation blackpool(double value) {
        return Places.survey(BLACKPOOL, value, value - 2, value + 2);
    }

    private final Comparison missing =
            row("missing", Topic.WORK, TWENTY, Places.missing(BLACKPOOL, Status.CONFIDENTIAL));
    private final Comparison untested = row("untested", Topic.WORK, TWENTY, Places.bare(BLACKPOOL, 90));
    private final Comparison similar = row("similar", Topic.WORK, TWENTY, blackpool(21));
    private final Comparison near = row("near", Topic.SCHOOL, TWENTY, blackpool(24));
    private final Comparison far = row("far", Topic.WORK, TWENTY, blackpool(10));

    /** All in figures whose standard deviation is 2; of "near" it is 1. */
    private final ProfileFigures profile = new ProfileFigures(
            Profile.of(Places.AREAS.get(BLACKPOOL), List.of(missing, untested, similar, near, far)),
            Map.of(
                    "missing", new double[] {18, 20, 22},
                    "untested", new double[] {18, 20, 22},
                    "similar", new double[] {18, 20, 22},
                    "near", new double[] {19, 20, 21},
                    "far", new double[] {18, 20, 22}),
            Map.of());

    private static List<String> ids(ProfileFigures figures) {
        return figures.profile().rows().stream().map(r -> r.indicator().id()).toList();
    }

    @Test
    void theDistanceIsInStandardDeviationsOfAllAreas() {
        assertThat(profile.distance(far)).isCloseTo(5, within(1e-9));
        assertThat(profile.distance(near)).isCloseTo(4, within(1e-9));
        assertThat(profile.distance(untested)).isCloseTo(35, within(1e-9));
        assertThat(profile.distance(missing)).isZero();
    }

    @Test
    void ofTooFewOrEqualFiguresThereIsNoDistance() {
        ProfileFigures poor = new ProfileFigures(
                profile.profile(), Map.of("far", new double[] {18, 22}, "near", new double[] {20, 20, 20}), Map.of());
        assertThat(poor.distance(far)).isZero();
        assertThat(poor.distance(near)).isZero();
        assertThat(poor.distance(similar)).isZero();
    }

    @Test
    void claimsComeFirstThenWhatWasTestedThenWhatCouldNotBe() {
        assertThat(ids(profile.byDistance())).containsExactly("far", "near", "similar", "untested", "missing");
    }

    @Test
    void byTopicWhatWasTestedKeepsItsOrder() {
        assertThat(ids(profile.byTopic())).containsExactly("near", "similar", "far", "untested", "missing");
    }

    @Test
    void onlyTestedRowsAreKept() {
        assertThat(ids(profile.tested())).containsExactly("similar", "near", "far");
    }

    @Test
    void theLeadTellsWhatIsWorseAndThenWhatStandsOutMost() {
        assertThat(profile.lead())
                .isEqualTo(
                        "Of the 3 indicators that can be tested, Blackpool is **worse than England on 1**, better on 1"
                                + " and similar on 1. Its near is 24.0% (22.0 to 26.0), clearly above England’s 20.0%. That is about"
                                + " **3,480 more** young people (estimated) than at England’s rate (1,740 to 5,220)."
                                + " Its far is 10.0% (8.0 to 12.0), clearly below England’s 20.0%. That is about"
                                + " **8,700 fewer** young people (estimated) than at England’s rate (6,960 to 10,440).");
    }

    @Test
    void aGroupOfFewPeopleIsNamedOnlyAfterAllPeople() {
        Comparison black = row("level-4-or-above-black-census", Topic.SKILLS, TWENTY, blackpool(60));
        Comparison poor = row("no-qualifications-black-census", Topic.SKILLS, TWENTY, blackpool(70));
        ProfileFigures found = new ProfileFigures(
                Profile.of(Places.AREAS.get(BLACKPOOL), List.of(black, poor, far, similar)), Map.of(), Map.of());
        assertThat(found.lead())
                .contains("worse than England on 2")
                .containsSubsequence("Its far is 10.0%", "-black-census is")
                .doesNotContain("similar is");
        ProfileFigures whole = new ProfileFigures(
                Profile.of(Places.AREAS.get(BLACKPOOL), List.of(black, far, near)), Map.of(), Map.of());
        assertThat(whole.lead())
                .containsSubsequence("Its near is 24.0%", "Its far is 10.0%")
                .doesNotContain("census");
    }
}
