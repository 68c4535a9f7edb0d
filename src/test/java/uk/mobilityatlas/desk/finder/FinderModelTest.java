package uk.mobilityatlas.desk.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.desk.Adding;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.desk.FinderRequest;
import uk.mobilityatlas.desk.IndicatorUse;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Topic;

class FinderModelTest {
    private static final AreaCode LEEDS = new AreaCode("E08000035");

    private final Desk desk = Desks.showing(Desks.NEET);
    private final List<String> done = new ArrayList<>();
    private final List<FinderEntry> entries = List.of(
            entry(FinderKind.VIEWS, "Compare", true),
            entry(FinderKind.VIEWS, "Profile", false),
            entry(FinderKind.COMMANDS, "Copy the picture", false),
            entry(FinderKind.COMMANDS, "Copy the table", false));
    private final FinderModel model =
            new FinderModel(desk, () -> entries, area -> done.add("profile of " + area.name()));

    private FinderEntry entry(FinderKind kind, String title, boolean here) {
        return new FinderEntry(kind, title, title, "", "Open " + title, here, () -> done.add(title));
    }

    private final IndicatorUse showing = new IndicatorUse() {
        @Override
        public boolean here(Indicator indicator) {
            return indicator.id().equals(desk.state().get().indicator());
        }

        @Override
        public String words(Indicator indicator) {
            return "Show on the map";
        }

        @Override
        public void use(Indicator indicator) {
            desk.state().change(s -> s.withIndicator(indicator.id()));
        }
    };

    private void everything() {
        model.begin(new FinderRequest("Find anything", new Adding(desk), showing, true, false, ""));
    }

    private void adding() {
        model.begin(Adding.request(desk));
    }

    private List<FinderKind> kinds() {
        return model.groupsProperty().get().stream().map(FinderGroup::kind).toList();
    }

    private FinderGroup group(FinderKind kind) {
        return model.groupsProperty().get().stream()
                .filter(g -> g.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Found first() {
        return model.found().orElseThrow();
    }

    private void enter() {
        model.enter().ifPresent(Runnable::run);
    }

    @Test
    void twoLettersFindPlacesIndicatorsViewsAndCommandsInGroupsThatSayHowManyThereAre() {
        everything();
        model.type("co");
        assertThat(kinds())
                .containsExactly(FinderKind.PLACES, FinderKind.INDICATORS, FinderKind.VIEWS, FinderKind.COMMANDS);
        assertThat(group(FinderKind.PLACES).total()).isGreaterThan(3);
        assertThat(group(FinderKind.PLACES).shown()).hasSizeBetween(3, 4);
        assertThat(group(FinderKind.VIEWS).shown().get(0).does()).isEqualTo("You are here");
        assertThat(group(FinderKind.COMMANDS).shown())
                .extracting(Found::title)
                .containsExactly("Copy the picture", "Copy the table");
        assertThat(first().does()).isEqualTo("Add to the comparison, 4 of 12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Hartlepool", "Leeds", "Ceredigion", "Grimsby", "Cumbria", "Sir Benfro", "E06000009", "Sheffeild"
            })
    void aPlaceThatIsTypedIsAnsweredWithAPlace(String typed) {
        desk.state().change(s -> s.withAreas(List.of()));
        everything();
        model.type(typed);
        assertThat(first().kind()).isEqualTo(FinderKind.PLACES);
        assertThat(first().area()).isNotNull();
    }

    @Test
    void everyCouncilThatTheAtlasKnowsIsFoundByItsNameWhateverIsDrawn() {
        everything();
        for (Area area : desk.areas().all()) {
            if (area.current()) {
                model.type(area.name());
                assertThat(group(FinderKind.PLACES).shown())
                        .as(area.name())
                        .extracting(Found::area)
                        .contains(area);
            }
        }
    }

    @Test
    void theGroupThatAnswersBestComesFirst() {
        everything();
        model.type("weekly pay");
        assertThat(first().kind()).isEqualTo(FinderKind.INDICATORS);
        enter();
        assertThat(desk.state().get().indicator()).isEqualTo("weekly-pay");
        model.type("profile");
        assertThat(kinds().get(0)).isEqualTo(FinderKind.VIEWS);
        enter();
        assertThat(done).containsExactly("Profile");
    }

    @Test
    void aTownSaysWhyItsCouncilWasFound() {
        everything();
        model.type("Grims");
        assertThat(first().title()).isEqualTo("North East Lincolnshire");
        assertThat(first().note()).isEqualTo("Grimsby lies there, Yorkshire and The Humber");
    }

    @Test
    void threePlacesAreAddedOneAfterTheOtherAndTheFinderStaysOpen() {
        desk.state().change(s -> s.withAreas(List.of()));
        adding();
        for (String name : List.of("Leeds", "Hartlepool", "Ceredigion")) {
            model.type(name);
            assertThat(model.enter()).isEmpty();
        }
        assertThat(names()).containsExactly("Leeds", "Hartlepool", "Ceredigion");
        assertThat(group(FinderKind.COMPARED).shown()).extracting(Found::stands).containsOnly("Already compared");
    }

    @Test
    void enterAfterAnAdditionAddsOrDoesNothingAndNeverTakesAway() {
        desk.home().recall(LEEDS);
        adding();
        assertThat(first().title()).isEqualTo("Leeds");
        enter();
        assertThat(names()).containsExactly("Blackpool", "Barnsley", "Cornwall", "Leeds");
        assertThat(kinds()).containsExactly(FinderKind.COMPARED);
        assertThat(group(FinderKind.COMPARED).shown()).extracting(Found::title).doesNotHaveDuplicates();
        assertThat(model.found()).isEmpty();
        enter();
        enter();
        assertThat(names()).hasSize(4);
        model.type("Leeds");
        assertThat(model.found()).isEmpty();
        enter();
        assertThat(names()).hasSize(4);
        model.move(1);
        assertThat(first().does()).isEqualTo("Remove from the comparison");
        enter();
        assertThat(names()).containsExactly("Blackpool", "Barnsley", "Cornwall");
    }

    @Test
    void ofPlacesThatAnswerAlikeWhatIsComparedComesLast() {
        adding();
        model.type("Newcastle upon Tyne");
        enter();
        model.type("newcastle");
        assertThat(first().title()).isEqualTo("Newcastle-under-Lyme");
        assertThat(group(FinderKind.PLACES).shown().get(1).stands()).isEqualTo("Already compared");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gwynedd, cornwall", "gwynedd, flintshire", "cornwall, gwynedd"})
    void twoNamesAreTwoPlacesHoweverMuchTheyLookLikeAnotherName(String typed) {
        desk.state().change(s -> s.withAreas(List.of()));
        adding();
        model.type(typed);
        assertThat(first().does()).isEqualTo("Add 2 (2 of 12)");
        enter();
        assertThat(names())
                .extracting(name -> name.toLowerCase(java.util.Locale.UK))
                .containsExactly(typed.split(", "));
    }

    @Test
    void ofANameThatMayMeanTwoPlacesAmongSeveralBothAreOffered() {
        desk.state().change(s -> s.withAreas(List.of()));
        adding();
        model.type("newcastle, cornwall");
        assertThat(group(FinderKind.PLACES).shown())
                .extracting(Found::title)
                .containsExactly("Newcastle upon Tyne and Cornwall", "Newcastle-under-Lyme and Cornwall");
        assertThat(first().note()).isEqualTo("“newcastle” may be 2 places");
        model.move(1);
        enter();
        assertThat(names()).containsExactly("Newcastle-under-Lyme", "Cornwall");
    }

    @Test
    void ofMoreNamesThanThereIsRoomForTheFirstAreAddedAndTheOthersNamed() {
        adding();
        model.type("Hull, Leeds, York, Hartlepool, Derby, Stoke, Gwynedd, Swansea, Bury, Kent");
        assertThat(first().title()).isEqualTo("Kingston upon Hull, Leeds, York and 7 more");
        assertThat(first().does()).isEqualTo("Add the first 9 of 10");
        enter();
        assertThat(names()).hasSize(12).doesNotContain("Kent");
        assertThat(desk.notices().currentProperty().get().sentence())
                .isEqualTo("The comparison is full with 12. Not added: Kent.");
    }

    @Test
    void whereNoRowIsChosenTheProfileOfTheFirstIsStillOneKeyAway() {
        everything();
        model.type("Blackpool");
        assertThat(model.found()).isEmpty();
        model.profileOfChosen().ifPresent(Runnable::run);
        assertThat(done).containsExactly("profile of Blackpool");
    }

    private List<String> names() {
        return desk.state().get().areas().stream()
                .map(code -> desk.areas().get(code).name())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Leeds, Hartlepool, Ceredigion", "Leeds; Hartlepool;Ceredigion", "leeds, hartlep and cered"})
    void severalNamesAtOnceAreAddedInOneStepThatIsUndoneInOne(String typed) {
        desk.state().change(s -> s.withAreas(List.of()));
        adding();
        model.type(typed);
        assertThat(first().title()).isEqualTo("Leeds, Hartlepool and Ceredigion");
        assertThat(first().does()).isEqualTo("Add 3 (3 of 12)");
        model.enter();
        assertThat(names()).containsExactly("Leeds", "Hartlepool", "Ceredigion");
        desk.history().undo();
        assertThat(names()).isEmpty();
    }

    @Test
    void ofSeveralNamesEachMustBeAPlace() {
        adding();
        model.type("Leeds, Nowhere at all");
        assertThat(model.groupsProperty().get()).isEmpty();
        assertThat(model.nothing()).contains("Leeds, Nowhere at all");
    }

    @Test
    void aNameWithACommaOrAnAndIsOnePlace() {
        adding();
        model.type("Bristol, City of");
        assertThat(first().title()).isEqualTo("Bristol, City of");
        model.type("Brighton and Hove");
        assertThat(first().title()).isEqualTo("Brighton and Hove");
    }

    @Test
    void aFullComparisonSaysSoBeforeAnythingIsChosen() {
        desk.state()
                .change(s -> s.withAreas(desk.areas().of(uk.mobilityatlas.area.Geography.UPPER_TIER).stream()
                        .map(Area::code)
                        .limit(Selection.MOST_AREAS)
                        .toList()));
        adding();
        model.type("York");
        assertThat(first().does()).isEqualTo("The comparison is full with 12");
        model.enter();
        assertThat(desk.state().get().areas()).hasSize(12);
    }

    @Test
    void tabTurnsToTheNextGroupAndShowsMoreOfIt() {
        everything();
        model.type("co");
        int before = group(FinderKind.INDICATORS).shown().size();
        assertThat(group(FinderKind.INDICATORS).total()).isGreaterThan(before);
        model.turn(1);
        assertThat(first().kind()).isEqualTo(FinderKind.INDICATORS);
        assertThat(group(FinderKind.INDICATORS).shown().size()).isGreaterThan(before);
        model.turn(-1);
        assertThat(first().kind()).isEqualTo(FinderKind.PLACES);
        model.turn(-1);
        assertThat(first().kind()).isEqualTo(FinderKind.COMMANDS);
    }

    @Test
    void arrowsGoThroughAllGroupsAndStopAtTheEnds() {
        everything();
        model.type("co");
        List<FinderKind> met = new ArrayList<>();
        int rows = model.groupsProperty().get().stream()
                .mapToInt(g -> g.shown().size())
                .sum();
        IntStream.range(0, rows + 3).forEach(i -> {
            met.add(first().kind());
            model.move(1);
        });
        assertThat(met)
                .containsSubsequence(FinderKind.PLACES, FinderKind.INDICATORS, FinderKind.VIEWS, FinderKind.COMMANDS);
        assertThat(first().title()).isEqualTo("Copy the table");
        model.move(-100);
        assertThat(model.chosenProperty().get()).isZero();
    }

    @Test
    void aTopicIsEnteredAndLeftAgain() {
        everything();
        model.type("housing");
        while (first().kind() != FinderKind.TOPICS) {
            model.move(1);
        }
        enter();
        assertThat(model.topic()).contains(Topic.HOUSING);
        assertThat(group(FinderKind.INDICATORS).shown()).hasSizeGreaterThan(1).allSatisfy(found -> assertThat(
                        found.indicator())
                .isNotNull()
                .extracting(Indicator::topic)
                .isEqualTo(Topic.HOUSING));
        model.leaveTopic();
        assertThat(model.topic()).isEmpty();
    }

    @Test
    void favouritesAndTheLastTenAreAtHandBeforeAnythingIsTyped() {
        desk.home().recall(LEEDS);
        List<String> looked = desk.catalogue().indicators().stream()
                .map(Indicator::id)
                .filter(id -> !id.equals("neet-16-17"))
                .limit(14)
                .toList();
        looked.forEach(id -> desk.state().change(s -> s.withIndicator(id)));
        desk.shelf().star("weekly-pay");
        everything();
        assertThat(kinds())
                .containsExactly(FinderKind.HOME, FinderKind.FAVOURITES, FinderKind.RECENT, FinderKind.TOPICS);
        assertThat(group(FinderKind.HOME).shown().get(0).title()).isEqualTo("Leeds");
        assertThat(group(FinderKind.FAVOURITES).shown()).hasSize(1);
        List<String> recent = group(FinderKind.RECENT).shown().stream()
                .map(found -> found.indicator() == null ? "" : found.indicator().id())
                .toList();
        assertThat(recent)
                .hasSize(10)
                .startsWith(looked.get(13), looked.get(12))
                .doesNotContain("weekly-pay");
    }

    @Test
    void aStarIsPutOnTheChosenIndicatorAndTakenOff() {
        everything();
        model.type("weekly pay");
        model.star();
        assertThat(desk.shelf().favouritesProperty().get()).containsExactly("weekly-pay");
        assertThat(first().indicator()).isNotNull();
        model.star();
        assertThat(desk.shelf().favouritesProperty().get()).isEmpty();
    }

    @Test
    void shiftAndEnterOpenTheProfileOfAPlaceAlone() {
        everything();
        model.type("Leeds");
        model.profileOfChosen().ifPresent(Runnable::run);
        assertThat(done).containsExactly("profile of Leeds");
        model.type("weekly pay");
        assertThat(model.profileOfChosen()).isEmpty();
    }

    @Test
    void whatIsNotThereIsSaidOfWhatWasLookedFor() {
        everything();
        model.type("zzqqy");
        assertThat(model.groupsProperty().get()).isEmpty();
        assertThat(model.found()).isEmpty();
        assertThat(model.enter()).isEmpty();
        assertThat(model.nothing()).isEqualTo("No place, indicator, view or command is called “zzqqy”.");
        adding();
        model.type("zzqqy");
        assertThat(model.nothing()).startsWith("No place is called “zzqqy”.");
    }
}
