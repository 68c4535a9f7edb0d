package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.cli.RealCommands;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.lens.Profiles;
import uk.mobilityatlas.comparison.sentence.TrendSentence;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.DeckPart;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.deck.Decks;
import uk.mobilityatlas.deck.LikelyQuestion;
import uk.mobilityatlas.deck.briefing.Briefing;
import uk.mobilityatlas.deck.slide.SlideBlock;
import uk.mobilityatlas.deck.slide.SlideLayout;
import uk.mobilityatlas.export.DeckFile;
import uk.mobilityatlas.export.DeckForm;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.profile.Spine;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.stats.ClassMethod;
import uk.mobilityatlas.story.HeadlineCheck;
import uk.mobilityatlas.story.Layout;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.Stories;
import uk.mobilityatlas.story.Story;

/**
 * Whatever is said of the course of money over the years says in the same sentence that it is cash: in the comparison, on
 * slides and to who presents them, in the briefing, in the profile and on the command line. Of nothing else is it said.
 */
class CashTest {
    private static final String CASH = "in cash, not adjusted for prices";

    /** A claim on the course over the years. */
    private static final Pattern COURSE = Pattern.compile(
            "\\b(rising|risen|falling|fallen|no clear change|no change\\b(?! is claimed)|moves? from one year|it moves by"
                    + "|(higher|lower) in [^.;]* than in)",
            Pattern.CASE_INSENSITIVE);

    @TempDir
    Path folder;

    private static Stream<Indicator> money() {
        return RealAtlas.catalogue().indicators().stream().filter(i -> i.unit().isCash());
    }

    @Test
    void everySeriesInPoundsIsCashAndSaysSoInItsCaveat() {
        List<Indicator> pounds = RealAtlas.catalogue().indicators().stream()
                .filter(i -> i.unit().prefix().contains("£") || i.unit().words().contains("pound"))
                .toList();
        assertThat(pounds).hasSize(7).allSatisfy(i -> {
            assertThat(i.unit().isCash()).as(i.id()).isTrue();
            assertThat(i.caveat()).as(i.id()).containsIgnoringCase(CASH);
        });
        assertThat(money()).hasSameSizeAs(pounds);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("money")
    void everySentenceOnItsCourseSaysCash(Indicator indicator) {
        Geography level = Stream.of(Geography.UPPER_TIER, Geography.DISTRICT, Geography.REGION)
                .filter(indicator.geographies()::contains)
                .findFirst()
                .orElseThrow();
        List<Area> areas = areas(indicator, level);
        List<String> texts = new ArrayList<>(slides(indicator, level, areas));
        areas.forEach(area -> texts.addAll(profile(indicator, area)));
        texts.addAll(commands(indicator, areas));

        int said = 0;
        for (String text : texts) {
            for (String sentence : text.split("(?<=[.;?])\\s+(?=[A-Z])|\\n")) {
                if (COURSE.matcher(sentence).find()) {
                    assertThat(sentence).contains(CASH);
                    said++;
                }
            }
        }
        if (indicator.intervalBasis().hasIntervals()) {
            assertThat(said).as(indicator.id()).isGreaterThan(10);
        }
        assertThat(texts).anyMatch(text -> text.contains(CASH));
    }

    /** England's first three places at a level with figures, and as many more as there are courses to speak of. */
    private static List<Area> areas(Indicator indicator, Geography level) {
        return RealAtlas.areas().of(level).stream()
                .filter(a -> a.code().value().startsWith("E"))
                .filter(a -> RealAtlas.observations().series(indicator.id(), a.code()).observations().stream()
                        .anyMatch(o -> o.hasValue()))
                .limit(5)
                .toList();
    }

    private static List<String> slides(Indicator indicator, Geography level, List<Area> areas) {
        Selection selection = new Selection(
                indicator.id(),
                null,
                level,
                areas.stream().map(Area::code).toList(),
                Benchmark.ENGLAND,
                ClassMethod.NATURAL,
                Selection.MapKind.MAP,
                Selection.Filter.NONE);
        Deck deck = Decks.of(Story.named("Money")
                .adding(Slide.of(Layout.PICTURES, new SlidePart.Picture(PictureKind.TRENDS, selection)))
                .adding(Slide.of(Layout.PICTURES, new SlidePart.Picture(PictureKind.INTERVALS, selection)))
                .adding(Slide.of(
                        Layout.TABLE, new SlidePart.TableOf(PictureKind.TRENDS, selection, PictureOptions.NONE)))
                .adding(Slide.of(Layout.BIG_NUMBER, new SlidePart.BigNumber(selection))));
        List<String> texts = new ArrayList<>();
        for (DeckSlide slide : deck.slides()) {
            texts.add(slide.wording().headline());
            texts.add(slide.wording().subtitle());
            slide.sayings().forEach(saying -> texts.add(saying.sentence()));
            LikelyQuestion.of(slide).forEach(question -> texts.add(question.answer()));
            for (DeckPart part : slide.parts()) {
                if (part instanceof DeckPart.Picture picture) {
                    texts.add(picture.graphic().summary());
                }
            }
            SlideLayout.of(slide, 1000, Palette.LIGHT).forEach(block -> texts.addAll(texts(block)));
            for (Comparison comparison : slide.comparisons()) {
                texts.add(TrendSentence.of(comparison));
                assertThat(HeadlineCheck.of(TrendSentence.of(comparison), comparison))
                        .as("our own headline")
                        .isEmpty();
            }
        }
        Briefing.of(deck, true).pages().forEach(page -> page.blocks()
                .forEach(placed -> texts.addAll(texts(placed.block()))));
        return texts;
    }

    private static List<String> texts(SlideBlock block) {
        return block instanceof SlideBlock.Text text ? List.of(String.join(" ", text.lines())) : List.of();
    }

    private static List<String> profile(Indicator indicator, Area area) {
        Spine spine = Spine.of(new Profiles(RealAtlas.answers()).of(area, Benchmark.ENGLAND), true, Palette.LIGHT, "");
        List<GraphicMark> marks = spine.marks(new Size(1000, 1000));
        List<String> texts = new ArrayList<>();
        List<Comparison> rows = spine.profile().rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).indicator().equals(indicator)) {
                texts.add(marks.get(i).words());
                for (Table.Cell cell : spine.table().rows().get(i)) {
                    texts.add(cell.text());
                }
            }
        }
        return texts;
    }

    private static List<String> commands(Indicator indicator, List<Area> areas) {
        List<String> words = new ArrayList<>(List.of("compare", "--indicator", indicator.id(), "--against", "england"));
        areas.forEach(area -> words.addAll(List.of("--area", area.code().value())));
        RealCommands.Printed printed = RealCommands.run(words.toArray(String[]::new));
        assertThat(printed.code()).as(printed.notes()).isZero();
        return printed.notes().lines().toList();
    }

    /** Under the lines themselves, on the slide and on the page, whatever their headline is changed to. */
    @Test
    void theLinesSayItUnderAnyHeadline() throws IOException {
        Selection pay = Stories.neet(Stories.BLACKPOOL, Stories.CORNWALL).withIndicator("weekly-pay");
        Deck deck = Decks.of(Story.named("Pay")
                .adding(Slide.of(Layout.PICTURES, new SlidePart.Picture(PictureKind.TRENDS, pay))
                        .withHeadline("A word of our own")));
        for (DeckForm form : List.of(DeckForm.SLIDES, DeckForm.BRIEFING)) {
            Path file = folder.resolve(form + ".pdf");
            DeckFile.write(deck, form, file);
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                assertThat(new PDFTextStripper().getText(pdf)).contains("In cash, not adjusted for prices.");
            }
        }
    }

    @Test
    void ofNothingElseIsItSaid() {
        List<Area> areas = RealAtlas.areas().of(Geography.UPPER_TIER);
        Profiles profiles = new Profiles(RealAtlas.answers());
        for (Area area : areas.subList(0, 3)) {
            for (Comparison row : profiles.of(area, Benchmark.ENGLAND).profile().rows()) {
                boolean money = row.indicator().unit().isCash();
                assertThat(TrendSentence.of(row).contains(CASH))
                        .as(row.indicator().id())
                        .isEqualTo(money);
                row.areas().get(0).trend().ifPresent(trend -> assertThat(
                                trend.words(row.indicator()).contains("cash"))
                        .isEqualTo(money));
            }
        }
    }
}
