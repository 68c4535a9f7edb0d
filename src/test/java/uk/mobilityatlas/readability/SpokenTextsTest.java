package uk.mobilityatlas.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.lens.GridReading;
import uk.mobilityatlas.comparison.lens.GridRows;
import uk.mobilityatlas.comparison.lens.MiddleHalf;
import uk.mobilityatlas.comparison.lens.Profile;
import uk.mobilityatlas.comparison.lens.Profiles;
import uk.mobilityatlas.comparison.lens.Relationship;
import uk.mobilityatlas.comparison.lens.RollUpReading;
import uk.mobilityatlas.comparison.lens.TypeLenses;
import uk.mobilityatlas.comparison.sentence.AreaSentence;
import uk.mobilityatlas.comparison.sentence.Headline;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.comparison.sentence.PairwiseSentence;
import uk.mobilityatlas.comparison.sentence.ShortHeadline;
import uk.mobilityatlas.comparison.sentence.TrendSentence;
import uk.mobilityatlas.comparison.wording.Emphasis;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.DeckPart;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.deck.Decks;
import uk.mobilityatlas.deck.LikelyQuestion;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.stats.ClassMethod;
import uk.mobilityatlas.story.ReadyStory;

/** What the figures are made to say, for councils of all four nations and those with the longest names. */
class SpokenTextsTest {
    private static final AreaCode LEEDS = new AreaCode("E08000035");
    private static final AreaCode HARTLEPOOL = new AreaCode("E06000001");
    private static final AreaCode CEREDIGION = new AreaCode("W06000008");
    private static final AreaCode BOURNEMOUTH = new AreaCode("E06000058");
    private static final AreaCode HULL = new AreaCode("E06000010");
    private static final AreaCode BLACKPOOL = new AreaCode("E06000009");
    private static final AreaCode GLASGOW = new AreaCode("S12000049");
    private static final AreaCode BELFAST = new AreaCode("N09000003");
    private static final AreaCode ARMAGH = new AreaCode("N09000002");

    /** What others are most often held against. */
    private static final List<String> OFTEN_SECOND =
            List.of("neet-16-17", "economic-inactivity", "no-qualifications-census", "weekly-pay");

    private static final List<List<AreaCode>> CHOSEN = List.of(
            List.of(LEEDS),
            List.of(HARTLEPOOL, LEEDS),
            List.of(CEREDIGION, GLASGOW, BELFAST),
            List.of(BOURNEMOUTH, HULL, BLACKPOOL, ARMAGH),
            List.of(LEEDS, HARTLEPOOL, CEREDIGION, BOURNEMOUTH, HULL, BLACKPOOL));

    private final Answers answers = RealAtlas.answers();
    private final Map<String, Prose> surfaces = new TreeMap<>();

    private void said(String surface, String text) {
        surfaces.computeIfAbsent(surface, Prose::forEveryone).readAloud(text);
    }

    private void headline(String surface, String text) {
        surfaces.computeIfAbsent(surface, Prose::forEveryone).readHeadline(text);
    }

    private Selection selection(Indicator indicator, List<AreaCode> areas, Benchmark benchmark) {
        return answers.fitting(new Selection(
                indicator.id(),
                null,
                Geography.UPPER_TIER,
                areas,
                benchmark,
                ClassMethod.NATURAL,
                Selection.MapKind.MAP,
                Selection.Filter.NONE));
    }

    @Test
    void comparisonsCanBeReadAloud() {
        List<Benchmark> benchmarks =
                List.of(Benchmark.ENGLAND, Benchmark.ENGLAND, Benchmark.REGION, Benchmark.of(HULL));
        int turn = 0;
        for (Indicator indicator : answers.catalogue().indicators()) {
            for (List<AreaCode> areas : CHOSEN) {
                Benchmark benchmark = benchmarks.get(turn++ % benchmarks.size());
                answers.inDepth(selection(indicator, areas, benchmark))
                        .map(Answer::comparison)
                        .ifPresent(this::comparison);
            }
        }
        assertThat(surfaces.get("headlines").size()).isGreaterThan(500);
        Prose.assertReadable(surfaces.values());
    }

    private void comparison(Comparison comparison) {
        headline("headlines", Headline.of(comparison));
        headline("short headlines", ShortHeadline.of(comparison));
        said("pairs", PairwiseSentence.of(comparison));
        headline("over the years", TrendSentence.of(comparison));
        said("how it was judged", Method.note(comparison));
        for (Compared one : comparison.areas()) {
            said("one place", AreaSentence.of(comparison.indicator(), one));
            said("verdicts", one.verdict().beside(one.benchmark().name()));
            said("benchmarks", one.benchmark().note());
            if (one.depth() != null) {
                said("trends", one.depth().trend().words(comparison.indicator()));
                said("ranks", one.depth().rankReason());
            }
        }
    }

    @Test
    void profilesAndManyIndicatorsCanBeReadAloud() {
        Profiles profiles = new Profiles(answers);
        for (AreaCode code : List.of(LEEDS, HARTLEPOOL, CEREDIGION, GLASGOW, BELFAST, BOURNEMOUTH)) {
            for (Benchmark benchmark : List.of(Benchmark.ENGLAND, Benchmark.REGION)) {
                Profile profile =
                        profiles.of(answers.areas().get(code), benchmark).profile();
                said("leads", Emphasis.plain(profile.lead()));
                said("notes of profiles", profile.note());
                profile.standIns().ifPresent(text -> said("stand-ins", text));
            }
            Selection selection = selection(answers.catalogue().neet(), List.of(code, HULL), Benchmark.ENGLAND);
            List<Indicator> columns = answers.catalogue().indicators().subList(0, 12);
            for (GridRows.Kind kind : List.of(GridRows.Kind.COMPARED, GridRows.Kind.NEIGHBOURS)) {
                GridReading.read(answers, selection, new GridRows(kind), columns)
                        .headline()
                        .ifPresent(text -> headline("at a glance", text));
            }
        }
        assertThat(surfaces.get("leads").size()).isGreaterThan(20);
        Prose.assertReadable(surfaces.values());
    }

    @Test
    void whatIsSaidOfAllPlacesCanBeReadAloud() {
        List<Indicator> all = answers.catalogue().indicators();
        for (int at = 0; at < all.size(); at += 3) {
            Selection asked = selection(all.get(at), List.of(LEEDS, HARTLEPOOL), Benchmark.ENGLAND);
            Indicator other = answers.catalogue().get(OFTEN_SECOND.get(at % OFTEN_SECOND.size()));
            answers.to(asked).ifPresent(answer -> {
                Figures figures = answer.figures();
                Geography level = answer.geography();
                TypeLenses lenses = TypeLenses.of(
                        figures,
                        answers.areas().of(level),
                        RealAtlas.geometries().boundaries(level));
                headline("kinds of place", lenses.headline());
                lenses.lenses().forEach(lens -> said("each kind", lens.words()));
                said("kinds of place, note", lenses.note());
                answer.comparison().areas().forEach(one -> said("kind beside kind", lenses.beside(one.area())));
                said(
                        "middle half",
                        MiddleHalf.of(
                                        figures,
                                        answers.areas().of(level),
                                        level,
                                        answer.comparison().areas())
                                .headline());
                answers.newest(other, level).ifPresent(up -> {
                    Relationship both = Relationship.of(
                            figures,
                            up,
                            answers.areas().of(level),
                            RealAtlas.geometries().boundaries(level));
                    headline("two together", both.headline());
                    said("two together, note", both.measure());
                    said("two together, note", both.warning());
                    said("two together, note", both.leftOut());
                    said("two together, note", both.independence());
                });
                for (String whole : List.of("E47000003", "E12000003", "W92000004")) {
                    RollUpReading.of(
                                    answers.areas().get(new AreaCode(whole)),
                                    answers,
                                    figures,
                                    level,
                                    Benchmark.ENGLAND)
                            .map(RollUpReading::words)
                            .ifPresent(words -> {
                                headline("made of councils", words.headline());
                                said("made of councils", words.rate());
                                said("made of councils", words.gap());
                            });
                }
            });
        }
        assertThat(surfaces.get("each kind").size()).isGreaterThan(60);
        Prose.assertReadable(surfaces.values());
    }

    @Test
    void slidesCanBeReadAloud() {
        List<Deck> decks = new ArrayList<>();
        decks.add(Decks.of(ReadyStory.BRIEFING, LEEDS));
        decks.add(Decks.of(ReadyStory.BRIEFING, CEREDIGION, GLASGOW));
        decks.add(Decks.of(ReadyStory.COMPARE, HARTLEPOOL, BOURNEMOUTH, HULL));
        decks.add(Decks.of(ReadyStory.COMPARE, BELFAST, ARMAGH));
        decks.add(Decks.of(ReadyStory.NEET, HARTLEPOOL, LEEDS));
        decks.add(Decks.of(ReadyStory.COMBINED_AUTHORITY, LEEDS));
        decks.add(Decks.of(ReadyStory.PLACE_TYPE, BLACKPOOL));
        decks.stream().flatMap(deck -> deck.slides().stream()).forEach(this::slide);
        assertThat(surfaces.get("headlines of slides").size()).isGreaterThan(40);
        Prose.assertReadable(surfaces.values());
    }

    private void slide(DeckSlide slide) {
        headline("headlines of slides", slide.wording().headline());
        headline("beneath the headlines", slide.wording().subtitle());
        headline("verdicts of slides", slide.wording().verdict());
        said("speaker's notes", slide.notes());
        slide.sayings().forEach(saying -> said("what can be said", saying.sentence()));
        slide.verdicts().forEach(saying -> headline("verdicts of slides", saying.sentence()));
        for (LikelyQuestion question : LikelyQuestion.of(slide)) {
            said("questions", question.question());
            said("answers", question.answer());
        }
        for (DeckPart part : slide.parts()) {
            if (part instanceof DeckPart.Picture picture) {
                headline("pictures in words", picture.graphic().headline());
            } else if (part instanceof DeckPart.Number number) {
                said("large numbers", number.words());
            } else if (part instanceof DeckPart.Words words) {
                words.paragraphs().forEach(paragraph -> said("paragraphs", paragraph));
            }
        }
    }
}
