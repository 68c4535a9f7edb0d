package uk.mobilityatlas.view.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Library;
import uk.mobilityatlas.comparison.OwnFigures;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.Selection.MapKind;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.desk.Notice;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.map.Choropleth;

class ExploreViewModelTest {
    private static final Size ROOM = new Size(900, 640);

    private final Desk desk = Desks.showing(Desks.NEET);
    private final ExploreViewModel model = new ExploreViewModel(desk, 84);

    @Test
    void paintsTheMapOnceItHasRoom() {
        assertThat(model.frame()).isNull();
        model.resize(ROOM, 1);
        MapFrame frame = Objects.requireNonNull(model.frame());
        assertThat(frame.width()).isEqualTo(900);
        assertThat(Arrays.stream(frame.land()).distinct().count()).isGreaterThan(5);
        assertThat(model.captionProperty().get().headline()).startsWith("Blackpool’s NEET rate is clearly above");
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void anOpenMapShowsAnAddedIndicatorAndLeavesItWhenItIsGone() {
        Library library = new Library(RealAtlas.answers());
        Desk following = Desks.showing(Desks.NEET, Runnable::run, library);
        ExploreViewModel open = new ExploreViewModel(following, 84);
        open.resize(ROOM, 1);
        library.swap(OwnFigures.beside(RealAtlas.contents()));
        following.state().change(s -> s.withIndicator(OwnFigures.ID));
        open.point(Desks.CORNWALL);
        assertThat(open.facts().orElseThrow().value()).isEqualTo("3.0%");
        library.swap(RealAtlas.contents());
        open.point(Desks.CORNWALL);
        assertThat(open.facts().orElseThrow().value()).isEqualTo("4.5%");
        assertThat(open.captionProperty().get().headline()).startsWith("Blackpool’s NEET rate is clearly above");
    }

    @Test
    void comparedPlacesThatAPartOfTheCountryLeavesOutAreCounted() {
        model.resize(ROOM, 1);
        assertThat(model.outside()).isEmpty();
        model.look(model.around(List.of(Desks.CORNWALL)).orElseThrow());
        assertThat(model.outside()).containsExactlyInAnyOrder(Desks.BLACKPOOL, Desks.BARNSLEY);
        model.look(model.around(model.onMap()).orElseThrow());
        assertThat(model.outside()).isEmpty();
    }

    @Test
    void pointingAtAPlaceOnTheMapFindsItsFacts() {
        model.resize(ROOM, 1);
        MapFrame frame = Objects.requireNonNull(model.frame());
        Rectangle2D box = frame.pointing().outline(Desks.CORNWALL).orElseThrow().getBounds2D();
        boolean found = false;
        for (double x = box.getMinX(); x < box.getMaxX() && !found; x += 3) {
            found = frame.pointing()
                    .areaAt(x, box.getCenterY())
                    .filter(Desks.CORNWALL::equals)
                    .isPresent();
        }
        assertThat(found).isTrue();
        model.point(Desks.CORNWALL);
        assertThat(model.facts().orElseThrow().value()).isEqualTo("4.5%");
        model.point(null);
        assertThat(model.facts()).isEmpty();
    }

    @Test
    void aFilterThatLeavesNothingIsSaidAndCanBeTakenBack() {
        desk.state().change(s -> s.withGeography(Geography.REGION)
                .withFilter(new Selection.Filter(Set.of(PlaceType.COASTAL), null, null)));
        Notice notice = Objects.requireNonNull(desk.notices().currentProperty().get());
        assertThat(notice.sentence()).startsWith("None of the regions");
        Objects.requireNonNull(notice.action()).run();
        assertThat(desk.state().get().filter()).isEqualTo(Selection.Filter.NONE);
        assertThat(desk.notices().currentProperty().get()).isNull();
    }

    @Test
    void choosingPutsInAndTakesOutAndStopsAtTwelve() {
        model.toggle(Desks.BARNSLEY);
        assertThat(desk.state().get().areas()).containsExactly(Desks.BLACKPOOL, Desks.CORNWALL);
        List<AreaCode> twelve = desk.areas().of(Geography.UPPER_TIER).stream()
                .map(Area::code)
                .limit(12)
                .toList();
        desk.state().change(s -> s.withAreas(twelve));
        model.toggle(Desks.BLACKPOOL);
        assertThat(desk.state().get().areas()).isEqualTo(twelve);
        assertThat(Objects.requireNonNull(desk.notices().currentProperty().get())
                        .text())
                .contains("12");
    }

    @Test
    void zoomingToAPlaceShowsLessOfTheCountryAndFittingShowsAllAgain() {
        model.resize(ROOM, 1);
        double whole = scale();
        model.look(model.around(List.of(Desks.CORNWALL)).orElseThrow());
        assertThat(scale()).isLessThan(whole / 2);
        assertThat(model.home().orElseThrow().metresPerPixel()).isEqualTo(whole);
        model.lookAtAll();
        assertThat(scale()).isEqualTo(whole);
    }

    @Test
    void aPlaceThatIsZoomedToLiesBesideTheLegend() {
        model.resize(ROOM, 1);
        for (AreaCode west : List.of(Desks.CORNWALL, Desks.BLACKPOOL)) {
            model.look(model.around(List.of(west)).orElseThrow());
            MapFrame frame = Objects.requireNonNull(model.frame());
            Rectangle2D legend =
                    ((Choropleth) frame.graphic()).legendFrame(ROOM).orElseThrow();
            Rectangle2D place = frame.outline(west).orElseThrow().getBounds2D();
            assertThat(place.getMinX()).isGreaterThan(legend.getMaxX());
            assertThat(place.getMaxX()).isLessThan(ROOM.width());
        }
    }

    @Test
    void anotherIndicatorKeepsTheViewAnotherLevelDoesNot() {
        model.resize(ROOM, 1);
        model.look(model.around(List.of(Desks.CORNWALL)).orElseThrow());
        double near = scale();
        desk.state().change(s -> s.withIndicator("persistent-absence"));
        assertThat(scale()).isEqualTo(near);
        desk.state().change(s -> s.withGeography(Geography.REGION));
        assertThat(scale()).isGreaterThan(near);
    }

    @Test
    void verdictsAndHexagonsArePaintedToo() {
        model.resize(ROOM, 1);
        desk.state().change(s -> s.withMap(MapKind.VERDICTS));
        assertThat(Objects.requireNonNull(model.frame()).request().verdicts()).hasSizeGreaterThan(140);
        desk.state().change(s -> s.withMap(MapKind.HEXAGONS));
        MapFrame hexagons = Objects.requireNonNull(model.frame());
        assertThat(hexagons.viewport()).isNull();
        Rectangle2D blackpool =
                hexagons.pointing().outline(Desks.BLACKPOOL).orElseThrow().getBounds2D();
        assertThat(hexagons.pointing().areaAt(blackpool.getCenterX(), blackpool.getCenterY()))
                .contains(Desks.BLACKPOOL);
    }

    @Test
    void theOldPictureStaysUntilTheNewOneIsThere() {
        Deque<Runnable> queue = new ArrayDeque<>();
        Desk slow = Desks.showing(Desks.NEET, queue::add);
        ExploreViewModel waiting = new ExploreViewModel(slow, 84);
        waiting.resize(ROOM, 1);
        workOff(queue);
        MapFrame first = Objects.requireNonNull(waiting.frame());
        slow.state().change(s -> s.withIndicator("persistent-absence"));
        assertThat(waiting.frame()).isSameAs(first);
        assertThat(slow.reading().loadingProperty().get()).isTrue();
        workOff(queue);
        assertThat(waiting.frame()).isNotSameAs(first);
    }

    @Test
    void onPaperTheMapCarriesItsWordsAndIsLight() {
        model.resize(ROOM, 1);
        desk.theme().modeProperty().set(uk.mobilityatlas.desk.Theme.Mode.DARK);
        assertThat(model.paper().orElseThrow().headline())
                .isEqualTo(model.captionProperty().get().headline());
        assertThat(Objects.requireNonNull(model.frame()).request().palette().dark())
                .isTrue();
    }

    private double scale() {
        return Objects.requireNonNull(Objects.requireNonNull(model.frame()).viewport())
                .metresPerPixel();
    }

    private static void workOff(Deque<Runnable> queue) {
        for (Runnable work = queue.poll(); work != null; work = queue.poll()) {
            work.run();
        }
    }
}
