package uk.mobilityatlas.deck.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.DeckPart;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.deck.Decks;
import uk.mobilityatlas.deck.slide.SlideBlock;
import uk.mobilityatlas.deck.slide.SlideTable;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.Stories;
import uk.mobilityatlas.story.Story;

/** A story on paper: nothing is cut, nothing lies upon another, the finding comes first, and no heading stands alone. */
class BriefingTest {
    private static Deck deck(ReadyStory story) {
        return story == ReadyStory.COMBINED_AUTHORITY ? Decks.of(story, Stories.BARNSLEY) : Decks.three(story);
    }

    private static List<SlideBlock> shown(Briefing.Page page) {
        List<SlideBlock> shown = new ArrayList<>();
        for (Briefing.Placed placed : page.blocks()) {
            if (!(placed.block() instanceof SlideBlock.Rule)) {
                shown.add(placed.block());
            }
        }
        return shown;
    }

    @ParameterizedTest
    @EnumSource(ReadyStory.class)
    void everythingStandsWithinItsPageAndApart(ReadyStory story) {
        for (Briefing.Page page : Briefing.of(deck(story), false).pages()) {
            List<SlideBlock> shown = shown(page);
            for (int i = 0; i < shown.size(); i++) {
                Rectangle2D box = shown.get(i).box();
                assertThat(box.getMinX()).as(shown.get(i).toString()).isGreaterThan(200);
                assertThat(box.getMaxY()).isLessThan(Briefing.HEIGHT - 100);
                for (int j = i + 1; j < shown.size(); j++) {
                    Rectangle2D both = box.createIntersection(shown.get(j).box());
                    assertThat(both.getWidth() > 1 && both.getHeight() > 1)
                            .as(shown.get(i) + " upon " + shown.get(j))
                            .isFalse();
                }
                if (shown.get(i) instanceof SlideBlock.Text text) {
                    for (String line : text.lines()) {
                        double width = Lettering.width(
                                line, text.setting().cut().at(text.setting().size()));
                        assertThat(box.getX() + width).as(line).isLessThan(Briefing.WIDTH - 200);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ReadyStory.class)
    void noHeadingIsTheLastThingOnItsPage(ReadyStory story) {
        for (Briefing.Page page : Briefing.of(deck(story), false).pages()) {
            List<SlideBlock> shown = shown(page).stream()
                    .filter(b -> !(b instanceof SlideBlock.Text text && text.role() == SlideBlock.Role.RUNNING))
                    .toList();
            SlideBlock last = shown.get(shown.size() - 1);
            assertThat(last instanceof SlideBlock.Text text
                            && (text.role() == SlideBlock.Role.HEADLINE || text.role() == SlideBlock.Role.SUBTITLE))
                    .as(last.toString())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(ReadyStory.class)
    void everySlideIsThereWithItsWordsAndItsPictures(ReadyStory story) {
        Deck deck = deck(story);
        Briefing briefing = Briefing.of(deck, false);
        String words = words(briefing);
        for (DeckSlide slide : deck.slides()) {
            if (slide.layout() != uk.mobilityatlas.story.Layout.TITLE
                    && slide.layout() != uk.mobilityatlas.story.Layout.SOURCES) {
                assertThat(words)
                        .contains(slide.wording().headline())
                        .contains(slide.wording().subtitle());
            }
            slide.sayings().stream()
                    .filter(saying -> slide.parts().stream().anyMatch(DeckPart.Picture.class::isInstance))
                    .forEach(saying -> assertThat(words).contains(saying.sentence()));
            assertThat(words).contains(slide.credits().source());
            slide.credits().licences().forEach(licence -> assertThat(words).contains(licence));
        }
        long pictures = deck.slides().stream()
                .flatMap(slide -> slide.parts().stream())
                .filter(DeckPart.Picture.class::isInstance)
                .count();
        assertThat(blocks(briefing).filter(SlideBlock.Picture.class::isInstance))
                .hasSize((int) pictures);
        assertThat(briefing.pages()).allSatisfy(page -> assertThat(page.blocks().stream()
                        .filter(placed -> placed.part() < 0)
                        .map(Briefing.Placed::block)
                        .flatMap(BriefingTest::lines)
                        .collect(Collectors.joining(" ")))
                .contains(Credits.OPEN_GOVERNMENT)
                .contains(deck.version().fingerprint())
                .contains("of " + briefing.pages().size()));
    }

    @Test
    void theFrontSaysTheFindingFirstAndWhereTheOthersAre() {
        Briefing briefing = Briefing.of(deck(ReadyStory.BRIEFING), false);
        List<String> front = briefing.pages().get(0).blocks().stream()
                .map(Briefing.Placed::block)
                .filter(block -> !(block instanceof SlideBlock.Rule))
                .flatMap(BriefingTest::lines)
                .toList();
        assertThat(front.subList(0, 5).toString()).contains("Blackpool’s NEET rate is clearly above England’s");
        assertThat(front).contains("135");
        int at = front.indexOf("Blackpool’s and Cornwall’s weekly pay is clearly below England’s");
        int named = Integer.parseInt(front.get(at + 1).replace("page ", ""));
        assertThat(briefing.pages().get(named - 1).blocks())
                .anyMatch(placed -> placed.block() instanceof SlideBlock.Text text
                        && text.role() == SlideBlock.Role.HEADLINE
                        && text.text().contains("weekly pay"));
    }

    @Test
    void aLongTableGoesOnUnderItsHeadWithEveryRow() {
        Deck deck = Decks.of(Story.named("All councils")
                .adding(Slide.of(PictureKind.MAP, Stories.neet(Stories.BLACKPOOL), PictureOptions.NONE, true)));
        DeckPart.Figures profile = deck.slides().stream()
                .flatMap(slide -> slide.parts().stream())
                .filter(DeckPart.Figures.class::isInstance)
                .map(DeckPart.Figures.class::cast)
                .findFirst()
                .orElseThrow();
        List<SlideTable> pieces = blocks(Briefing.of(deck, false))
                .filter(SlideBlock.Figures.class::isInstance)
                .map(block -> ((SlideBlock.Figures) block).table())
                .filter(table -> table.whole().caption().equals(profile.table().caption()))
                .toList();
        assertThat(pieces.stream().mapToInt(SlideTable::rows).sum())
                .isEqualTo(deck.slides().stream()
                        .flatMap(slide -> slide.parts().stream())
                        .filter(DeckPart.Figures.class::isInstance)
                        .map(part -> ((DeckPart.Figures) part).table())
                        .filter(table -> table.caption().equals(profile.table().caption()))
                        .mapToInt(table -> table.rows().size())
                        .sum());
    }

    @Test
    void notesAreThereOnlyWhereTheyAreWanted() {
        Deck deck = deck(ReadyStory.NEET);
        String note = deck.slides().get(1).notes().lines().findFirst().orElseThrow();
        assertThat(words(Briefing.of(deck, false))).doesNotContain(note);
        assertThat(words(Briefing.of(deck, true))).contains(note);
    }

    @Test
    void ofAPlaceWithoutNeetThePaperSaysSoAndNothingElseOfIt() {
        String words = words(Briefing.of(Decks.of(ReadyStory.BRIEFING, new AreaCode("W06000008")), false));
        assertThat(words)
                .contains("NEET at 16 and 17 is published for councils of England only.")
                .doesNotContain("care leavers");
        assertThat(words(Briefing.of(Decks.of(ReadyStory.BRIEFING, Stories.BLACKPOOL), false)))
                .contains("For NEET, of care leavers too")
                .doesNotContain("councils of England only");
    }

    private static Stream<SlideBlock> blocks(Briefing briefing) {
        return briefing.pages().stream().flatMap(page -> page.blocks().stream()).map(Briefing.Placed::block);
    }

    private static String words(Briefing briefing) {
        return blocks(briefing)
                .filter(SlideBlock.Text.class::isInstance)
                .map(block -> ((SlideBlock.Text) block).text())
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> lines(SlideBlock block) {
        return block instanceof SlideBlock.Text text ? Stream.of(text.text()) : Stream.empty();
    }
}
