package uk.mobilityatlas.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.AreaSet;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.story.AreaSetText;

class AreaSetsTest {
    private static final AreaCode LEEDS = new AreaCode("E08000035");

    private final Desk desk = Desks.showing(Desks.NEET);

    private AreaSet kept(String name, AreaCode... members) {
        return desk.sets().keep(name, List.of(members)).orElseThrow();
    }

    private Notice notice() {
        return Objects.requireNonNull(desk.notices().currentProperty().get());
    }

    @Test
    void aSetThatIsKeptIsAPlaceOfTheLibrary() {
        AreaSet set = kept("My two", Desks.BLACKPOOL, LEEDS);
        assertThat(desk.areas().find(set.code())).map(Area::name).contains("My two");
        desk.state().change(s -> s.withBenchmark(Benchmark.of(set.code())));
        assertThat(desk.answers()
                        .to(desk.state().get())
                        .orElseThrow()
                        .comparison()
                        .areas()
                        .get(0)
                        .benchmark()
                        .name())
                .isEqualTo("My two");
    }

    @Test
    void aSetOfTheSameNameGetsTheNewAreas() {
        AreaSet first = kept("My two", Desks.BLACKPOOL);
        AreaSet second = kept("my TWO", LEEDS);
        assertThat(second.code()).isEqualTo(first.code());
        assertThat(desk.sets().all())
                .singleElement()
                .extracting(AreaSet::members)
                .isEqualTo(List.of(LEEDS));
    }

    @Test
    void removingCanBeTakenBackAndTheSelectionLosesWhatIsGone() {
        AreaSet set = kept("My two", Desks.BLACKPOOL, LEEDS);
        desk.sets().remove(set);
        assertThat(desk.areas().find(set.code())).isEmpty();
        assertThat(desk.answers()
                        .fitting(desk.state().get().withBenchmark(Benchmark.of(set.code())))
                        .benchmark())
                .isEqualTo(Benchmark.ENGLAND);
        Objects.requireNonNull(notice().action()).run();
        assertThat(desk.areas().find(set.code())).isPresent();
    }

    @Test
    void withoutANameOrAnAreaNothingIsKept() {
        assertThat(desk.sets().keep(" ", List.of(LEEDS))).isEmpty();
        assertThat(desk.sets().keep("Nobody", List.of())).isEmpty();
        kept("One", LEEDS);
        AreaSet two = kept("Two", LEEDS);
        desk.sets().rename(two, "one");
        assertThat(desk.sets().all()).extracting(AreaSet::name).containsExactly("One", "Two");
        desk.sets().rename(two, "Three");
        assertThat(desk.sets().all()).extracting(AreaSet::name).containsExactly("One", "Three");
    }

    @Test
    void itIsKeptAsASettingAndReadBack() {
        AreaSet set = kept("Our\tcoastal towns", Desks.BLACKPOOL, LEEDS);
        Map<String, String> settings = Map.of(
                AreaSetText.key(set),
                AreaSetText.text(set),
                "set.E06000009",
                "no set\tE06000009",
                "set.K90",
                "",
                "theme",
                "DARK");
        assertThat(AreaSetText.all(settings)).singleElement().satisfies(read -> {
            assertThat(read.name()).isEqualTo("Our coastal towns");
            assertThat(read.members()).containsExactly(Desks.BLACKPOOL, LEEDS);
            assertThat(read.code()).isEqualTo(set.code());
        });
    }
}
