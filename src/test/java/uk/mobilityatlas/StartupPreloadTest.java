package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.mobilityatlas.comparison.FirstSelection;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.memory.PictureMemory;
import uk.mobilityatlas.desk.memory.SavedPicture;
import uk.mobilityatlas.desk.memory.WindowMemory;
import uk.mobilityatlas.desk.memory.WindowState;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.store.BuildProgress;
import uk.mobilityatlas.store.StoreException;
import uk.mobilityatlas.view.explore.ExploreView;

class StartupPreloadTest {
    private static final WindowState.Rooms ROOMS =
            new WindowState.Rooms(new Size(1280, 800), new Size(888, 598), 92, 154);

    @TempDir
    Path folder;

    @Test
    void theMapThatWasSeenLastIsThereAgain() {
        WindowState before = state("explore", Theme.Mode.LIGHT, FirstSelection.example(RealAtlas.catalogue()));
        keep(before, RealAtlas.version().fingerprint());
        assertThat(start(before).picture()).isPresent();
    }

    @Test
    void noMapIsShownBeforeAnotherView() {
        keep(
                state("explore", Theme.Mode.LIGHT, FirstSelection.example(RealAtlas.catalogue())),
                RealAtlas.version().fingerprint());
        assertThat(start(state("compare", Theme.Mode.LIGHT, FirstSelection.example(RealAtlas.catalogue())))
                        .picture())
                .isEmpty();
    }

    @Test
    void aMapOfOtherDataColoursOrAreasIsNotShown() {
        WindowState before = state("explore", Theme.Mode.LIGHT, FirstSelection.example(RealAtlas.catalogue()));
        keep(before, "another pack");
        assertThat(start(before).picture()).isEmpty();
        keep(before, RealAtlas.version().fingerprint());
        assertThat(start(state("explore", Theme.Mode.DARK, FirstSelection.example(RealAtlas.catalogue())))
                        .picture())
                .isEmpty();
        Selection fewer = FirstSelection.example(RealAtlas.catalogue()).withAreas(List.of());
        assertThat(start(state("explore", Theme.Mode.LIGHT, fewer)).picture()).isEmpty();
        assertThat(start(before).picture()).isPresent();
    }

    @Test
    void whatWasLookedAtLastIsRead() {
        Selection pay = FirstSelection.example(RealAtlas.catalogue()).withIndicator("weekly-pay");
        List<StartupState> begun = new ArrayList<>();
        start(state("explore", Theme.Mode.LIGHT, pay))
                .then(Runnable::run, BuildProgress.NONE, begun::add, failure -> {});
        assertThat(begun).singleElement().satisfies(beginning -> {
            assertThat(beginning.selection()).isEqualTo(pay);
            assertThat(beginning.reading()).isNotNull();
            assertThat(beginning.reading().indicator().id()).isEqualTo("weekly-pay");
        });
    }

    @Test
    void aDatabaseThatCannotBeOpenedIsOpenedAtTheNextAttempt() {
        List<Throwable> failures = new ArrayList<>();
        List<StartupState> begun = new ArrayList<>();
        boolean[] whole = {false};
        StartupPreload start = new StartupPreload(
                progress -> {
                    if (whole[0]) {
                        return RealAtlas.database();
                    }
                    throw new StoreException("The data is damaged.", null);
                },
                new WindowMemory(folder.resolve("window.properties"), Runnable::run),
                new PictureMemory(folder.resolve("map.picture"), Runnable::run),
                Runnable::run);
        start.then(Runnable::run, BuildProgress.NONE, begun::add, failures::add);
        assertThat(failures).singleElement().isInstanceOf(StoreException.class);
        assertThat(begun).isEmpty();
        whole[0] = true;
        start.then(Runnable::run, BuildProgress.NONE, begun::add, failures::add);
        assertThat(begun).hasSize(1);
        assertThat(failures).hasSize(1);
    }

    private static WindowState state(String view, Theme.Mode theme, Selection selection) {
        return new WindowState(
                new WindowState.Place(0, 0, 1280, 800, false),
                selection,
                view,
                theme,
                1,
                Map.of(),
                ROOMS,
                WindowState.Home.UNKNOWN,
                WindowState.Shelf.EMPTY,
                false);
    }

    private void keep(WindowState before, String data) {
        Optional<String> shown = ExploreView.firstPicture(before, data);
        new PictureMemory(folder.resolve("map.picture"), Runnable::run)
                .remember(new SavedPicture(shown.orElseThrow(), 1, 1, 1, List.of(new int[1], new int[1])));
    }

    private StartupPreload start(WindowState before) {
        WindowMemory memory = new WindowMemory(folder.resolve("window.properties"), Runnable::run);
        memory.remember(before);
        return new StartupPreload(
                progress -> RealAtlas.database(),
                memory,
                new PictureMemory(folder.resolve("map.picture"), Runnable::run),
                Runnable::run);
    }
}
