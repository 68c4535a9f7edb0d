package uk.mobilityatlas.desk.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.ClassMethod;

class WindowMemoryTest {
    private static final WindowState STATE = new WindowState(
            new WindowState.Place(10, -20, 1280, 800, true),
            new Selection(
                    "level-3-at-19",
                    Period.academic(2022),
                    Geography.UPPER_TIER,
                    List.of(new AreaCode("E06000009"), new AreaCode("E08000038")),
                    Benchmark.of(PlaceType.POST_INDUSTRIAL),
                    ClassMethod.AROUND_BENCHMARK,
                    Selection.MapKind.HEXAGONS,
                    new Selection.Filter(Set.of(PlaceType.COASTAL), new AreaCode("E12000002"), null)),
            "compare",
            Theme.Mode.DARK,
            1.3,
            Map.of("rug.colours", "FIFTHS"),
            new WindowState.Rooms(new Size(1280, 763), new Size(888, 585), 92, 153.5),
            new WindowState.Home(true, new AreaCode("E08000035")),
            new WindowState.Shelf(List.of("neet-16-17"), List.of("weekly-pay", "level-3-at-19")),
            true);

    @TempDir
    Path folder;

    private final List<Runnable> later = new ArrayList<>();

    @Test
    void whatWasRememberedIsRecalled() {
        WindowMemory memory = new WindowMemory(folder.resolve("deep/window.properties"), later::add);
        memory.remember(STATE);
        assertThat(memory.recall()).isEmpty();
        later.get(0).run();
        assertThat(memory.recall()).contains(STATE);
    }

    @Test
    void manyChangesWithinAMomentAreWrittenOnce() {
        WindowMemory memory = new WindowMemory(folder.resolve("window.properties"), later::add);
        memory.remember(new WindowState(
                null,
                STATE.selection(),
                "explore",
                Theme.Mode.LIGHT,
                1,
                Map.of(),
                null,
                WindowState.Home.UNKNOWN,
                WindowState.Shelf.EMPTY,
                false));
        memory.remember(STATE);
        assertThat(later).hasSize(1);
        memory.flush();
        assertThat(memory.recall()).contains(STATE);
    }

    @Test
    void aBrokenFileIsAFirstStart() throws IOException {
        Path file = folder.resolve("window.properties");
        WindowMemory memory = new WindowMemory(file, Runnable::run);
        Files.writeString(file, "view=expl");
        assertThat(memory.recall()).isEmpty();
        Files.writeString(file, "view=explore\ntheme=PURPLE\n");
        assertThat(memory.recall()).isEmpty();
        memory.remember(STATE);
        assertThat(memory.recall()).contains(STATE);
    }

    @Test
    void aFolderThatCannotBeMadeStopsNobody() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "not a folder");
        WindowMemory memory = new WindowMemory(blocked.resolve("window.properties"), Runnable::run);
        memory.remember(STATE);
        assertThat(memory.recall()).isEmpty();
    }
}
