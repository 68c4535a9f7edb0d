package uk.mobilityatlas.story;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.story.Stories.BARNSLEY;
import static uk.mobilityatlas.story.Stories.BLACKPOOL;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.comparison.sentence.ShortHeadline;
import uk.mobilityatlas.indicator.PackVersion;

class SlideWordsTest {
    private final SlideWords words = new SlideWords(RealAtlas.answers(new PackVersion("2026-01-31", "aaaaaaaaaaaa")));
    private final Story story = Stories.blackpool();

    private SlideWording of(Slide slide) {
        return words.of(story, slide);
    }

    @Test
    void headlineAndSubtitleAreProposedFromTheVerdict() {
        SlideWording wording = of(story.slides().get(1));
        assertThat(wording.headline()).isEqualTo("Blackpool’s NEET rate is clearly above England’s");
        assertThat(wording.subtitle())
                .isEqualTo(
                        "NEET, age 16–17, including young people whose activity is not known; upper-tier councils; 2025");
        assertThat(wording.proposed()).isTrue();
        assertThat(wording.verdict())
                .isEqualTo("Clearly above England: Blackpool; No clear difference from England: Cornwall");
    }

    @Test
    void theVerdictStandsBesideAnEditedHeadline() {
        SlideWording wording = of(story.slides()
                .get(1)
                .withHeadline("Blackpool has the worst rate")
                .withSubtitle("Mine"));
        assertThat(wording.headline()).isEqualTo("Blackpool has the worst rate");
        assertThat(wording.subtitle()).isEqualTo("Mine");
        assertThat(wording.proposed()).isFalse();
        assertThat(wording.verdict())
                .isEqualTo("Clearly above England: Blackpool; No clear difference from England: Cornwall");
        assertThat(wording.flags()).extracting(HeadlineCheck.Flag::word).containsExactly("worst");
    }

    @Test
    void slidesWithoutAQuestionHaveWordsToo() {
        assertThat(of(story.slides().get(0)).headline()).isEqualTo("Blackpool: young people");
        assertThat(of(story.slides().get(0)).subtitle()).endsWith("data as at 31 January 2026");
        assertThat(of(Slide.of(Layout.SOURCES)).headline()).isEqualTo("Sources and method");
        SlideWording gone = of(Slide.of(
                Layout.PICTURES,
                new SlidePart.Picture(PictureKind.MAP, Stories.neet(BARNSLEY).withIndicator("no-longer-there"))));
        assertThat(gone.headline()).isEqualTo("There is no figure for this slide");
        assertThat(gone.verdict()).isEmpty();
    }

    @Test
    void unitAndLargerAreaAreSaid() {
        Story authority =
                ReadyStory.COMBINED_AUTHORITY.make(RealAtlas.areas(), RealAtlas.catalogue(), List.of(BARNSLEY));
        assertThat(words.of(authority, authority.slides().get(1)).subtitle())
                .contains("upper-tier councils in the South Yorkshire combined authority");
        Slide pay = Slide.of(
                Layout.PICTURES,
                new SlidePart.Picture(
                        PictureKind.TRENDS, Stories.neet(BLACKPOOL).withIndicator("weekly-pay")));
        assertThat(of(pay).subtitle()).startsWith("Gross median weekly pay, pounds; upper-tier councils; ");
    }

    @Test
    void noProposalOfAReadyStoryIsLongerThanTenWordsButAName() {
        for (ReadyStory ready : ReadyStory.values()) {
            Story made = ready.make(RealAtlas.areas(), RealAtlas.catalogue(), List.of(BLACKPOOL, BARNSLEY));
            for (Slide slide : made.slides()) {
                assertThat(ShortHeadline.words(words.of(made, slide).headline()))
                        .as(words.of(made, slide).headline())
                        .isBetween(1, ShortHeadline.MOST_WORDS);
            }
        }
    }
}
