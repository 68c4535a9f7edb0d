package uk.mobilityatlas.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.sentence.ShortHeadline;
import uk.mobilityatlas.deck.slide.SlideRug;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.chart.Scatter;
import uk.mobilityatlas.graphic.rug.Rug;
import uk.mobilityatlas.story.AreaSwap;
import uk.mobilityatlas.story.Layout;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.Stories;
import uk.mobilityatlas.story.Story;

/** On the real pack: every picture of the window that compares no single areas can be a slide. */
class SlidePictureTest {
    private static final AreaCode SOUTH_YORKSHIRE = new AreaCode("E47000002");
    private static final AreaCode LEEDS = new AreaCode("E08000035");

    private static Selection query() {
        return Stories.neet(Stories.BLACKPOOL, Stories.BARNSLEY, Stories.CORNWALL);
    }

    private static Slide slide(PictureKind kind) {
        Selection query = kind == PictureKind.ROLL_UP
                ? query().withFilter(new Selection.Filter(Set.of(), null, SOUTH_YORKSHIRE))
                : query();
        PictureOptions options =
                switch (kind) {
                    case RELATIONSHIP -> PictureOptions.of(List.of("economic-inactivity"));
                    case RUG -> new PictureOptions(List.of("neet-16-17", "attainment-8", "weekly-pay"), "neighbours");
                    case NEIGHBOURS -> PictureOptions.of(List.of("child-poverty-ahc", "disposable-income"));
                    default -> PictureOptions.NONE;
                };
        return Slide.of(Layout.PICTURES, new SlidePart.Picture(kind, query, options));
    }

    private static DeckSlide answered(Slide slide) {
        return Decks.of(Story.named("One slide").adding(slide)).slides().get(0);
    }

    @ParameterizedTest
    @EnumSource(
            value = PictureKind.class,
            names = {"DISTRIBUTION", "RANKED", "RELATIONSHIP", "RUG", "TYPES", "NEIGHBOURS", "ROLL_UP", "GAPS"})
    void itIsAnsweredWithHeadlineVerdictAndSources(PictureKind kind) {
        DeckSlide slide = answered(slide(kind));
        assertThat(slide.parts()).hasOnlyElementsOfType(DeckPart.Picture.class);
        assertThat(ShortHeadline.words(slide.wording().headline())).isBetween(3, ShortHeadline.MOST_WORDS);
        assertThat(slide.wording().proposed()).isTrue();
        assertThat(slide.wording().subtitle()).isNotBlank();
        assertThat(slide.wording().verdict()).isNotBlank();
        assertThat(slide.credits().source()).startsWith("Source");
        assertThat(((DeckPart.Picture) slide.parts().get(0)).graphic().table().rows())
                .isNotEmpty();
    }

    private static Object graphic(PictureKind kind) {
        return ((DeckPart.Picture) answered(slide(kind)).parts().get(0)).graphic();
    }

    @Test
    void madeForAnotherAreaItIsAnsweredAnew() {
        AreaSwap swap = new AreaSwap(
                RealAtlas.areas().get(Stories.BLACKPOOL), RealAtlas.areas().get(LEEDS));
        Story story = Story.named("Blackpool")
                .adding(slide(PictureKind.GAPS))
                .adding(slide(PictureKind.NEIGHBOURS))
                .adding(slide(PictureKind.RUG))
                .replacing(swap);
        List<DeckSlide> slides = Decks.of(story).slides();
        assertThat(slides).allSatisfy(slide -> assertThat(slide.wording().headline()
                        + slide.wording().verdict()
                        + slide.wording().subtitle())
                .contains("Leeds")
                .doesNotContain("Blackpool"));
    }

    @Test
    void anEditedHeadlineKeepsTheVerdictBesideItAndIsHeldAgainstTheFigures() {
        DeckSlide slide = answered(slide(PictureKind.RELATIONSHIP).withHeadline("Cornwall is worse than England"));
        assertThat(slide.wording().proposed()).isFalse();
        assertThat(slide.wording().verdict())
                .contains("Correlation", "are as good as 42 independent ones", "nothing here is a cause");
        assertThat(slide.wording().flags()).isNotEmpty();
    }

    @Test
    void itsTableIsTheSameFigures() {
        DeckSlide slide = answered(
                Slide.of(PictureKind.RELATIONSHIP, query(), PictureOptions.of(List.of("economic-inactivity")), true));
        DeckPart.Figures figures = (DeckPart.Figures) slide.parts().get(0);
        assertThat(figures.table().rows()).hasSizeGreaterThan(100);
        assertThat(figures.table())
                .isEqualTo(((Scatter) Objects.requireNonNull(graphic(PictureKind.RELATIONSHIP))).table());
    }

    @Test
    void withoutFiguresItSaysSo() {
        DeckSlide slide = answered(Slide.of(
                Layout.PICTURES,
                new SlidePart.Picture(
                        PictureKind.RELATIONSHIP, query(), PictureOptions.of(List.of("no-such-indicator")))));
        assertThat(((DeckPart.Words) slide.parts().get(0)).paragraphs().get(0)).contains("no figures");
    }

    @Test
    void aRugByFifthIsARugByFifthOnTheSlide() {
        PictureOptions options =
                new PictureOptions(List.of("neet-16-17", "attainment-8", "weekly-pay"), "compared").inFifths();
        DeckSlide slide = answered(Slide.of(Layout.PICTURES, new SlidePart.Picture(PictureKind.RUG, query(), options)));
        Rug rug = (Rug) ((DeckPart.Picture) slide.parts().get(0)).graphic();
        assertThat(rug.fifths()).hasSize(3);
        assertThat(slide.wording().subtitle()).contains("fifth of all areas, no verdict");
        assertThat(new SlideRug(rug, Palette.LIGHT).marks(new Size(1760, 700)))
                .anySatisfy(mark -> assertThat(mark.words()).contains("Blackpool", "In the worst fifth of"));
    }

    @Test
    void aRugHoldsPlacesAgainstOurOwnNeighbours() {
        Selection own = query().withBenchmark(Benchmark.neighbours("own"));
        PictureOptions options = new PictureOptions(List.of("neet-16-17", "weekly-pay"), "compared");
        DeckSlide slide = answered(Slide.of(Layout.PICTURES, new SlidePart.Picture(PictureKind.RUG, own, options)));
        assertThat(slide.wording().headline()
                        + slide.wording().subtitle()
                        + slide.wording().verdict())
                .contains("nearest areas by the chosen variables");
    }
}
