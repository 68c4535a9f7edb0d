package uk.mobilityatlas.story;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.story.Stories.BARNSLEY;
import static uk.mobilityatlas.story.Stories.BLACKPOOL;
import static uk.mobilityatlas.story.Stories.CORNWALL;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {
    private final Story story = Stories.blackpool();

    private static List<String> ids(Story story) {
        return story.slides().stream().map(Slide::id).toList();
    }

    @Test
    void slidesComeGoAndMove() {
        assertThat(ids(story)).containsExactly("s1", "s2", "s3", "s4");
        assertThat(ids(story.moving("s4", 0))).containsExactly("s4", "s1", "s2", "s3");
        assertThat(ids(story.moving("s1", 99))).containsExactly("s2", "s3", "s4", "s1");
        assertThat(ids(story.removing("s2"))).containsExactly("s1", "s3", "s4");
        assertThat(ids(story.removing("s2").adding(Slide.of(Layout.TEXT), 1)))
                .as("an id that is taken is not given again")
                .doesNotHaveDuplicates()
                .hasSize(4);
        assertThat(story.moving("no such slide", 1)).isEqualTo(story);
    }

    @Test
    void aCopyStandsBehindAndIsItsOwn() {
        Story copied = story.duplicating("s3");
        assertThat(ids(copied)).containsExactly("s1", "s2", "s3", "s5", "s4");
        Story changed = copied.changing("s5", s -> s.withHeadline("Another"));
        assertThat(changed.slide("s3").orElseThrow().headline()).isEqualTo("Blackpool’s rate is above England’s");
        assertThat(changed.slide("s5").orElseThrow().headline()).isEqualTo("Another");
    }

    @Test
    void aHeadlineThatIsTakenBackIsProposedAgain() {
        assertThat(story.changing("s3", s -> s.withHeadline(null))
                        .slide("s3")
                        .orElseThrow()
                        .headline())
                .isNull();
        assertThat(story.changing("s1", s -> s.withNotes("Welcome"))
                        .slide("s1")
                        .orElseThrow()
                        .notes())
                .isEqualTo("Welcome");
    }

    @Test
    void whatNoFileCanHoldBecomesASpace() {
        Slide slide = Slide.of(Layout.TEXT).withHeadline("One\u000Btwo\uD83D").withNotes("One\n\ttwo \uD83D\uDE00");
        assertThat(slide.headline()).isEqualTo("One two ");
        assertThat(slide.notes()).as("lines, tabs and whole signs stay").isEqualTo("One\n\ttwo \uD83D\uDE00");
    }

    @Test
    void slidesAskTheirOwnQueries() {
        Slide slide = story.slide("s2").orElseThrow();
        assertThat(slide.queries()).containsExactly(Stories.neet(BLACKPOOL, CORNWALL));
        assertThat(slide.hasMap()).isTrue();
        assertThat(story.slide("s1").orElseThrow().query()).isEmpty();
        assertThat(new SlidePart.Words("x").asking(Stories.neet(BARNSLEY))).isEqualTo(new SlidePart.Words("x"));
    }
}
