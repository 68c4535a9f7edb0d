package uk.mobilityatlas.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.mobilityatlas.story.Stories.BARNSLEY;
import static uk.mobilityatlas.story.Stories.BLACKPOOL;
import static uk.mobilityatlas.story.Stories.CORNWALL;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;

class ReadyStoryTest {
    private static final AreaCode GREATER_MANCHESTER = new AreaCode("E47000001");
    private static final AreaCode CEREDIGION = new AreaCode("W06000008");
    private static final AreaCode ARMAGH = new AreaCode("N09000002");
    private static final AreaCode CARDIFF = new AreaCode("W06000015");
    private static final AreaCode GLASGOW = new AreaCode("S12000049");
    private static final AreaCode BELFAST = new AreaCode("N09000003");
    private static final AreaCode SOUTH_YORKSHIRE = new AreaCode("E47000002");

    private final Answers answers = RealAtlas.answers();

    private static Story make(ReadyStory ready, AreaCode... areas) {
        return ready.make(RealAtlas.areas(), RealAtlas.catalogue(), List.of(areas));
    }

    private void everySlideHasItsAnswer(Story story) {
        assertThat(story.slides()).hasSizeGreaterThan(4);
        assertThat(story.slides().get(0).layout()).isEqualTo(Layout.TITLE);
        assertThat(story.slides().get(story.slides().size() - 1).layout()).isEqualTo(Layout.SOURCES);
        for (Slide slide : story.slides()) {
            for (Selection query : slide.queries()) {
                Answer answer = answers.to(query).orElseThrow();
                assertThat(answer.comparison().areas())
                        .as(slide + " shows a figure")
                        .satisfiesAnyOf(areas -> assertThat(areas).isEmpty(), areas -> assertThat(areas)
                                .anyMatch(c -> c.value().isPresent()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ReadyStory.class)
    void allCanBeMadeOfTheThreePlaces(ReadyStory ready) {
        Story story = make(ready, BLACKPOOL, BARNSLEY, CORNWALL);
        everySlideHasItsAnswer(story);
        assertThat(ReadyStory.of(ready.id())).isEqualTo(ready);
        assertThat(story.slides())
                .extracting(Slide::headline)
                .as("what depends on figures is left to the verdicts")
                .allMatch(h -> h == null || !h.contains("above"));
    }

    @Test
    void aBriefingHasTenSlidesOrMoreAndIsNamedAfterItsPlace() {
        Story story = make(ReadyStory.BRIEFING, BLACKPOOL);
        assertThat(story.name()).isEqualTo("Blackpool: a briefing");
        assertThat(story.slides()).hasSizeBetween(10, 14);
        everySlideHasItsAnswer(story);
    }

    @Test
    void everyUpperTierCouncilHasABriefing() {
        for (Area area : RealAtlas.areas().of(Geography.UPPER_TIER)) {
            assertThat(make(ReadyStory.BRIEFING, area.code()).slides())
                    .as(area.name())
                    .hasSizeGreaterThan(4);
        }
        for (AreaCode code : List.of(CARDIFF, GLASGOW, BELFAST)) {
            everySlideHasItsAnswer(make(ReadyStory.BRIEFING, code));
        }
    }

    /** As every view does: Ceredigion beside Wales. */
    @Test
    void aPlaceOutsideEnglandIsHeldAgainstItsOwnNation() {
        Map<AreaCode, String> nations =
                Map.of(CEREDIGION, "Wales", GLASGOW, "Scotland", ARMAGH, "Northern Ireland", BLACKPOOL, "England");
        nations.forEach((place, nation) -> {
            Story story = make(ReadyStory.BRIEFING, place);
            Set<String> against = story.slides().stream()
                    .flatMap(slide -> slide.comparisons().stream())
                    .filter(query -> query.benchmark().kind() != Benchmark.Kind.NEIGHBOURS)
                    .flatMap(query -> answers.to(query).orElseThrow().comparison().areas().stream())
                    .map(compared -> compared.benchmark().name())
                    .collect(Collectors.toSet());
            assertThat(against).as(story.name()).containsExactly(nation);
        });
    }

    @Test
    void whereNeetIsNotPublishedABriefingSaysSoAndShowsWhatIs() {
        for (AreaCode place : List.of(CEREDIGION, GLASGOW, ARMAGH)) {
            Story story = make(ReadyStory.BRIEFING, place);
            everySlideHasItsAnswer(story);
            Slide said = story.slides().get(1);
            assertThat(said.headline()).startsWith("NEET is not published for ");
            assertThat(((SlidePart.Words) said.parts().get(0)).text())
                    .contains("NEET at 16 and 17 is published for councils of England only.")
                    .contains("economic inactivity", "weekly pay");
            assertThat(story.slides().stream().flatMap(slide -> slide.queries().stream()))
                    .extracting(Selection::indicator)
                    .contains("neet-16-24-uk")
                    .doesNotContain("neet-16-17")
                    .anyMatch(indicator -> indicator.startsWith("economic-inactivity"));
            Area area = RealAtlas.areas().get(place);
            assertThat(ReadyStory.NEET.isPublished(RealAtlas.catalogue(), List.of(area)))
                    .isFalse();
        }
        assertThat(make(ReadyStory.BRIEFING, BLACKPOOL).slides())
                .extracting(Slide::headline)
                .doesNotContainSubsequence("NEET is not published for Blackpool");
        assertThat(ReadyStory.NEET.isPublished(
                        RealAtlas.catalogue(), List.of(RealAtlas.areas().get(BLACKPOOL))))
                .isTrue();
    }

    @Test
    void aStoryForAPlaceOfAnotherNationIsHeldAgainstThatOne() {
        AreaSwap swap = new AreaSwap(
                RealAtlas.areas().get(CEREDIGION), RealAtlas.areas().get(GLASGOW));
        assertThat(make(ReadyStory.BRIEFING, CEREDIGION).replacing(swap).slides().stream()
                        .flatMap(slide -> slide.comparisons().stream())
                        .filter(query -> query.benchmark().kind() != Benchmark.Kind.NEIGHBOURS))
                .isNotEmpty()
                .allMatch(query -> query.benchmark().equals(Benchmark.of(new AreaCode("S92000003"))));
    }

    @Test
    void aCombinedAuthorityHasOneSlideForEachCouncil() {
        List<Area> councils = RealAtlas.areas().members(SOUTH_YORKSHIRE, Geography.UPPER_TIER);
        Story story = make(ReadyStory.COMBINED_AUTHORITY, SOUTH_YORKSHIRE);
        assertThat(councils).hasSize(4);
        for (Area council : councils) {
            assertThat(story.slides())
                    .filteredOn(s -> s.layout() == Layout.BIG_NUMBER
                            && s.query().orElseThrow().areas().equals(List.of(council.code())))
                    .as(council.name())
                    .hasSize(1);
        }
        assertThat(make(ReadyStory.COMBINED_AUTHORITY, BARNSLEY))
                .as("from a member")
                .isEqualTo(story);
    }

    @Test
    void anOverviewForACouncilOfAnotherAuthorityIsOfThatOne() {
        Story lancashire =
                make(ReadyStory.COMBINED_AUTHORITY, BLACKPOOL).withId("mine").lasting(45);
        AreaSwap swap =
                new AreaSwap(RealAtlas.areas().get(BLACKPOOL), RealAtlas.areas().get(BARNSLEY));
        Story other = ReadyStory.replacing(lancashire, swap, RealAtlas.areas(), RealAtlas.catalogue());
        assertThat(other)
                .isEqualTo(make(ReadyStory.COMBINED_AUTHORITY, BARNSLEY)
                        .withId("mine")
                        .lasting(45));
        Story briefing = make(ReadyStory.BRIEFING, BLACKPOOL);
        assertThat(ReadyStory.replacing(briefing, swap, RealAtlas.areas(), RealAtlas.catalogue()))
                .isEqualTo(make(ReadyStory.BRIEFING, BARNSLEY));
    }

    /** Nobody’s row is among those that do not fit: the headline names places that the slide shows. */
    @Test
    void manyPlacesAreShownSomeAtATime() {
        List<AreaCode> councils = RealAtlas.areas().members(GREATER_MANCHESTER, Geography.UPPER_TIER).stream()
                .map(Area::code)
                .toList();
        assertThat(councils).hasSize(10);
        for (Story story : List.of(
                make(ReadyStory.COMBINED_AUTHORITY, GREATER_MANCHESTER),
                make(ReadyStory.COMPARE, councils.toArray(AreaCode[]::new)))) {
            List<Selection> neet = story.slides().stream()
                    .filter(s -> s.layout() == Layout.PICTURES)
                    .filter(s -> s.parts().stream()
                            .anyMatch(p -> p instanceof SlidePart.Picture picture && picture.kind() == PictureKind.MAP))
                    .flatMap(s -> s.query().stream())
                    .filter(q -> q.indicator().equals("neet-16-17"))
                    .distinct()
                    .toList();
            assertThat(neet).as(story.name()).allMatch(q -> q.areas().size() == 5);
            assertThat(neet.stream().flatMap(q -> q.areas().stream())).containsExactlyElementsOf(councils);
        }
    }

    @Test
    void eachKindOfPlaceHasABriefingWithAndWithoutPlaces() {
        for (PlaceType type : PlaceType.values()) {
            Story all = ReadyStory.of(type, RealAtlas.areas(), RealAtlas.catalogue(), List.of());
            everySlideHasItsAnswer(all);
            assertThat(all.slides()).flatExtracting(Slide::queries).isNotEmpty().allMatch(q -> q.filter()
                    .types()
                    .contains(type));
        }
        Story coastal = ReadyStory.of(PlaceType.COASTAL, RealAtlas.areas(), RealAtlas.catalogue(), List.of(BLACKPOOL));
        assertThat(answers.to(coastal.slides().get(3).query().orElseThrow())
                        .orElseThrow()
                        .comparison()
                        .areas())
                .extracting(c -> c.benchmark().name())
                .first()
                .asString()
                .contains("coastal");
    }

    @Test
    void whatCannotBeMadeIsSaidInASentence() {
        assertThatThrownBy(() -> make(ReadyStory.NEET, GLASGOW))
                .isInstanceOf(NoSuchStory.class)
                .hasMessageContaining("not for Glasgow");
        assertThatThrownBy(() -> make(ReadyStory.COMPARE, BLACKPOOL)).hasMessageContaining("at least two");
        assertThatThrownBy(() -> make(ReadyStory.COMBINED_AUTHORITY, CARDIFF))
                .hasMessage("Cardiff belongs to no combined authority.");
        assertThatThrownBy(() -> make(ReadyStory.BRIEFING)).hasMessageContaining("Choose an area");
    }
}
