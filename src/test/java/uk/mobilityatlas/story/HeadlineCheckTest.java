package uk.mobilityatlas.story;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.story.Stories.BARNSLEY;
import static uk.mobilityatlas.story.Stories.BLACKPOOL;
import static uk.mobilityatlas.story.Stories.CORNWALL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Comparison;

/** NEET of the three places: Blackpool clearly above England, the other two show no clear difference from it. */
class HeadlineCheckTest {
    private final Answers answers = RealAtlas.answers();

    private final Comparison neet = answers.inDepth(Stories.neet(BLACKPOOL, BARNSLEY, CORNWALL))
            .orElseThrow()
            .comparison();

    private Comparison of(String indicator) {
        return answers.inDepth(Stories.neet(BLACKPOOL, BARNSLEY, CORNWALL).withIndicator(indicator))
                .orElseThrow()
                .comparison();
    }

    private List<String> words(String headline) {
        return HeadlineCheck.of(headline, neet).stream()
                .map(HeadlineCheck.Flag::word)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Blackpool’s NEET rate is higher than England’s",
                "Blackpool's NEET rate is clearly above England's",
                "More young people are NEET in Blackpool than at England’s rate",
                "Worse in Blackpool than in England",
                "Blackpool does worse than England; Barnsley shows no clear difference",
                "England is not Blackpool",
                "Young people in Barnsley and Cornwall",
                "What we do about NEET, age 16-17",
                "Higher education is the goal",
                "Blackpool needs more room",
                "More room for Barnsley to grow",
                "More than 100 young people in Barnsley",
                "More than a resort: Blackpool",
                "Growing up in Cornwall",
                "A better start in life for Barnsley",
                "Most young people in Cornwall are in education",
                "Half of Barnsley’s young people stay on",
                "Barnsley needs better pay",
                "How Cornwall could do better",
                "Clearly, there is work to do",
                "Our top priorities in Barnsley",
                "What leads to NEET in Cornwall",
                "Fewer meetings, better advice",
                "The best of Cornwall"
            })
    void whatTheVerdictsSupportIsNotFlagged(String headline) {
        assertThat(HeadlineCheck.of(headline, neet)).isEmpty();
    }

    @Test
    void whatTheyDoNotSupportIsFlaggedWithTheVerdict() {
        assertThat(HeadlineCheck.of("Barnsley’s NEET rate is higher than England’s", neet))
                .containsExactly(new HeadlineCheck.Flag(
                        "higher",
                        "“higher” is not supported: the verdict on Barnsley is “No clear difference from England”."));
        assertThat(words("Blackpool’s rate is below England’s")).containsExactly("below");
        assertThat(words("Blackpool does better than England")).containsExactly("better");
        assertThat(words("Blackpool is higher; Cornwall is lower")).containsExactly("lower");
        assertThat(words("Blackpool is higher, while Barnsley is too, and worse"))
                .containsExactly("worse");
        assertThat(words("Blackpool and Cornwall are above England")).containsExactly("above");
        assertThat(words("The NEET rate is higher")).as("of all three").isNotEmpty();
        assertThat(words("More young people are NEET in Barnsley")).containsExactly("More");
        assertThat(words("Barnsley has more NEET")).containsExactly("more");
        assertThat(words("Barnsley has fewer young people who are NEET")).containsExactly("fewer");
        assertThat(words("Cornwall: higher NEET")).containsExactly("higher");
        assertThat(words("Cornwall has the most young people who are NEET")).containsExactly("most");
        assertThat(words("Cornwall is among the worst")).containsExactly("worst");
        assertThat(words("Behind England: Barnsley")).containsExactly("Behind");
        assertThat(words("Lower in Cornwall")).containsExactly("Lower");
        assertThat(words("More young people are NEET in Cornwall than in England"))
                .containsExactly("More");
    }

    @Test
    void placesAreHeldAgainstEachOtherByTheirPair() {
        assertThat(HeadlineCheck.of("Cornwall’s rate is higher than Barnsley’s", neet))
                .singleElement()
                .satisfies(f -> assertThat(f.sentence())
                        .endsWith("there is no clear difference between Cornwall and Barnsley in these figures."));
        assertThat(words("Barnsley is above Blackpool")).containsExactly("above");
        assertThat(words("Barnsley is below Blackpool"))
                .as("their bounds are apart, and chance could account for that")
                .containsExactly("below");
        assertThat(HeadlineCheck.of("Blackpool is above Birmingham", neet))
                .singleElement()
                .satisfies(
                        f -> assertThat(f.sentence()).contains("nothing on this slide was compared with Birmingham"));
    }

    @Test
    void noVerdictSaysFirstLastTwiceOrTheSame() {
        assertThat(words("Blackpool has the highest rate")).containsExactly("highest");
        assertThat(words("Blackpool’s rate is twice England’s")).containsExactly("twice");
        assertThat(words("Barnsley’s rate is the same as England’s")).containsExactly("same");
        assertThat(words("Barnsley’s rate is not higher than England’s"))
                .as("not shown to be higher is not shown not to be")
                .containsExactly("higher");
    }

    @Test
    void strengthNeedsItsOwnEvidence() {
        Comparison inactivity = of("economic-inactivity");
        assertThat(HeadlineCheck.of("Blackpool’s economic inactivity is above England’s", inactivity))
                .isEmpty();
        assertThat(HeadlineCheck.of("Cornwall’s economic inactivity is similar to England’s", inactivity))
                .isEmpty();
        assertThat(HeadlineCheck.of("Cornwall’s inactivity is clearly similar to England’s", inactivity))
                .extracting(HeadlineCheck.Flag::word)
                .containsExactly("clearly");
        assertThat(words("Cornwall is similar to England"))
                .as("not told apart is not similar")
                .containsExactly("similar");
    }

    @Test
    void aCourseNeedsItsTrend() {
        Comparison shallow = answers.to(Stories.neet(BLACKPOOL)).orElseThrow().comparison();
        assertThat(HeadlineCheck.of("Blackpool’s rate is rising", shallow))
                .singleElement()
                .satisfies(f -> assertThat(f.sentence()).contains("was not tested here"));
        for (String place : List.of("Blackpool", "Barnsley", "Cornwall")) {
            List<String> rising = words(place + "’s recorded NEET is rising");
            List<String> falling = words(place + "’s recorded NEET is falling");
            assertThat(rising.isEmpty() && falling.isEmpty())
                    .as("both at once of " + place)
                    .isFalse();
            assertThat(words(place + "’s NEET is rising"))
                    .as("not known is not said")
                    .isNotEmpty();
        }
        assertThat(HeadlineCheck.of("Weekly pay is growing in Cornwall", of("weekly-pay")))
                .as("pay has risen for years")
                .isEmpty();
    }

    private List<String> ofLeeds(String headline) {
        return HeadlineCheck.of(
                        headline,
                        answers.inDepth(Stories.neet(new AreaCode("E08000035"), BLACKPOOL))
                                .orElseThrow())
                .stream()
                .map(HeadlineCheck.Flag::sentence)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leeds: more young people recorded as NEET since 2022",
                "Since 2022, Leeds has had more young people recorded as NEET",
                "Leeds: recorded NEET is up since 2022",
                "Leeds: recorded NEET higher than in 2022",
                "Recorded NEET in Leeds has risen over the years",
                "Recorded NEET in Leeds is worse than three years ago",
                "Leeds: recorded NEET rising since 2021",
                "How Leeds can bring NEET down",
                "Leeds up for the challenge",
                "Sign up, Leeds: courses since 2022"
            })
    void aClaimAboutTimeIsSupportedByTheChangeOfThePlace(String headline) {
        assertThat(ofLeeds(headline)).isEmpty();
    }

    @Test
    void aClaimAboutTimeIsNeverHeldAgainstTheVerdictOnABenchmark() {
        assertThat(ofLeeds("Leeds: more young people NEET since 2022"))
                .as("its recorded rate has risen and nothing is known of the rest")
                .containsExactly(
                        "“more” is not supported: only the recorded rate was tested; say that it is the recorded rate.");
        assertThat(ofLeeds("Leeds: fewer young people recorded as NEET since 2022"))
                .singleElement()
                .satisfies(flag ->
                        assertThat(flag).startsWith("“fewer” is not supported").contains("risen from 2022 to 2025"));
        assertThat(ofLeeds("Leeds: recorded NEET down since 2021"))
                .singleElement()
                .satisfies(flag -> assertThat(flag).contains("rising, 2021 to 2025"));
        assertThat(ofLeeds("Leeds: recorded NEET lower than in 2018"))
                .allSatisfy(flag -> assertThat(flag).doesNotContain("England"));
    }

    @Test
    void whatWasNotTestedOverTimeIsSaidToBeUnchecked() {
        assertThat(ofLeeds("Leeds: more young people recorded as NEET since 2005"))
                .containsExactly(
                        "We cannot check “more”: there is no separate figure of Leeds for 2005 to hold it against.");
        assertThat(ofLeeds("Leeds: recorded NEET is worse since the pandemic"))
                .singleElement()
                .satisfies(flag -> assertThat(flag).startsWith("We cannot check “worse”: name a year"));
        assertThat(ofLeeds("Leeds: more young people recorded as NEET than Blackpool since 2022"))
                .containsExactly("We cannot check “more”: how two places compare over several years was not tested.");
        assertThat(ofLeeds("Leeds: recorded NEET is the same as in 2022")).isNotEmpty();
        assertThat(HeadlineCheck.of(
                        "Leeds: Attainment 8 has risen since 2019",
                        answers.inDepth(Stories.neet(new AreaCode("E08000035")).withIndicator("attainment-8"))
                                .orElseThrow()))
                .extracting(HeadlineCheck.Flag::sentence)
                .allSatisfy(flag -> assertThat(flag).startsWith("We cannot check “risen”"))
                .isNotEmpty();
    }

    @Test
    void whatIsNeitherGoodNorBadIsNotJudged() {
        assertThat(HeadlineCheck.of("Blackpool does worse", of("apprenticeships-16-17")))
                .singleElement()
                .satisfies(f -> assertThat(f.sentence()).contains("neither good nor bad"));
    }

    @Test
    void everyProposedHeadlinePassesItsOwnCheck() {
        SlideWords words = new SlideWords(answers);
        for (ReadyStory ready : List.of(ReadyStory.COMPARE, ReadyStory.NEET)) {
            Story story = ready.make(RealAtlas.areas(), RealAtlas.catalogue(), List.of(BLACKPOOL, BARNSLEY, CORNWALL));
            for (Slide slide : story.slides()) {
                SlideWording proposed = words.of(story, slide);
                assertThat(proposed.headline()).as(slide.toString()).isNotBlank();
                SlideWording edited = words.of(story, slide.withHeadline(proposed.headline()));
                assertThat(edited.flags()).as(proposed.headline()).isEmpty();
            }
        }
    }
}
