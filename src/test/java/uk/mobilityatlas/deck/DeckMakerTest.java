package uk.mobilityatlas.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.RealFigures;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.story.Layout;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.Stories;
import uk.mobilityatlas.story.Story;

class DeckMakerTest {
    private static final PackVersion VERSION = new PackVersion("2026-01-31", "aaaaaaaaaaaa");

    private final DeckMaker maker = new DeckMaker(RealAtlas.answers(VERSION), RealAtlas.geometries());

    private static Story ready(ReadyStory kind) {
        return kind.make(RealAtlas.areas(), RealAtlas.catalogue(), RealFigures.THREE);
    }

    @ParameterizedTest
    @EnumSource(ReadyStory.class)
    void everySlideIsAnsweredAndCarriesItsCredits(ReadyStory kind) {
        Story story = ready(kind);
        Deck deck = maker.make(story);
        assertThat(deck.slides()).hasSameSizeAs(story.slides());
        for (DeckSlide slide : deck.slides()) {
            assertThat(slide.wording().headline()).isNotBlank();
            assertThat(slide.credits().text()).contains(Credits.OPEN_GOVERNMENT).contains(VERSION.fingerprint());
            boolean map = story.slide(slide.id()).orElseThrow().hasMap();
            assertThat(slide.credits().text().contains(Credits.BOUNDARIES)).isEqualTo(map);
            for (DeckPart part : slide.parts()) {
                if (part instanceof DeckPart.Picture picture) {
                    assertThat(picture.graphic().summary()).isNotBlank();
                    assertThat(picture.graphic().table().rows()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void theLargeNumberIsTheGapThatTheVerdictSupports() {
        DeckPart.Number number = maker.make(ready(ReadyStory.NEET)).slides().stream()
                .flatMap(slide -> slide.parts().stream())
                .filter(DeckPart.Number.class::isInstance)
                .map(DeckPart.Number.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(number.figure()).isEqualTo("135");
        assertThat(number.words())
                .isEqualTo(
                        "more young people known to be NEET than at England’s rate (95 to 180): arithmetic, not a forecast");
        assertThat(number.mark()).isEqualTo(VerdictMark.CLEARLY_WORSE);
        assertThat(number.verdict()).isEqualTo("Clearly above England");
    }

    @Test
    void noGapIsShownLargeWhereNothingCanBeClaimed() {
        Story barnsley = ReadyStory.NEET.make(RealAtlas.areas(), RealAtlas.catalogue(), List.of(RealFigures.BARNSLEY));
        DeckPart.Number number = maker.make(barnsley).slides().stream()
                .flatMap(slide -> slide.parts().stream())
                .filter(DeckPart.Number.class::isInstance)
                .map(DeckPart.Number.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(number.figure()).isEqualTo("3.9–6.2%");
        assertThat(number.verdict()).startsWith("No clear difference");
    }

    @Test
    void signsForMissingFiguresAreExplainedOnTheirSlide() {
        Deck deck = maker.make(ready(ReadyStory.NEET));
        assertThat(deck.slides())
                .anySatisfy(slide -> assertThat(slide.shorthand()).isNotEmpty());
        assertThat(deck.slides().stream()
                        .filter(slide -> slide.layout() == Layout.TITLE)
                        .findFirst()
                        .orElseThrow()
                        .shorthand())
                .isEmpty();
    }

    @Test
    void sourcesAreNamedOnce() {
        DeckSlide last = maker.make(ready(ReadyStory.COMPARE)).slides().stream()
                .filter(slide -> slide.layout() == Layout.SOURCES)
                .findFirst()
                .orElseThrow();
        List<String> lines = ((DeckPart.Words) last.parts().get(0)).paragraphs();
        assertThat(lines).doesNotHaveDuplicates().hasSizeGreaterThan(2);
        assertThat(lines.get(0)).contains("Department for Education");
    }

    @Test
    void aProfileCountsItsOwnVerdictsAndNamesAllItsSources() {
        DeckSlide profile = Decks.three(ReadyStory.BRIEFING).slides().stream()
                .filter(slide -> slide.wording().headline().equals("Blackpool: Work and inactivity"))
                .findFirst()
                .orElseThrow();
        long rows = ((DeckPart.Picture) profile.parts().get(0))
                .graphic().table().rows().stream()
                        .filter(row -> row.stream()
                                .noneMatch(c -> c.text().equals("No benchmark")
                                        || c.text().equals("No figure")))
                        .count();
        int counted = profile.verdicts().stream()
                .mapToInt(v -> Integer.parseInt(v.sentence().split(" ")[0]))
                .sum();
        assertThat(counted).isEqualTo((int) rows).isGreaterThan(2);
        assertThat(profile.wording().verdict()).contains("worse").doesNotContain("Barnsley");
        assertThat(profile.credits().source()).contains("Model-based estimates of unemployment", "Claimant count");
    }

    @Test
    void theVerdictLineSpeaksOfEveryArea() {
        DeckSlide neet = Decks.three(ReadyStory.COMPARE).slides().get(1);
        assertThat(neet.verdicts())
                .extracting(DeckSlide.Saying::sentence)
                .containsExactly(
                        "Clearly above England: Blackpool", "No clear difference from England: Barnsley and Cornwall");
        assertThat(neet.verdicts())
                .extracting(DeckSlide.Saying::mark)
                .containsExactly(VerdictMark.CLEARLY_WORSE, VerdictMark.CANNOT_TELL);
    }

    @Test
    void whatStandsInForEnglandIsNamedOnTheSlide() {
        DeckSlide work = Decks.of(Story.named("Belfast beside England")
                        .adding(Slide.of(
                                PictureKind.PROFILE,
                                Stories.neet(new AreaCode("N09000003")).withIndicator("claimant-rate"),
                                PictureOptions.NONE,
                                false)))
                .slides()
                .get(0);
        assertThat(work.wording().subtitle())
                .isEqualTo("Each indicator in its newest period, beside England; Northern Ireland instead on 2 of 3,"
                        + " where there is no such figure");
    }
}
