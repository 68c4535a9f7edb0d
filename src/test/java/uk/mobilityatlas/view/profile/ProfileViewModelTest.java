package uk.mobilityatlas.view.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.graphic.PaintedBoxes;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.profile.Spine;

class ProfileViewModelTest {
    private final Desk desk = Desks.showing(Desks.NEET);
    private final ProfileViewModel model = new ProfileViewModel(desk);

    private static Area area(String name) {
        return RealAtlas.areas().resolve(name, null).orElseThrow();
    }

    private ProfilePage page() {
        return Objects.requireNonNull(model.pageProperty().get());
    }

    @Test
    void nothingIsReadUntilSomebodyLooks() {
        assertThat(model.pageProperty().get()).isNull();
        model.look();
        assertThat(page().title()).isEqualTo("Blackpool");
    }

    @Test
    void thePageSaysWhoThePlaceIsAndWhatIsSafe() {
        model.look();
        assertThat(page().facts()).contains("North West", "Lancashire combined authority", "residents (Census 2021)");
        assertThat(page().lead()).contains("**worse than England on ", "clearly above England");
        assertThat(page().evidence()).anyMatch(e -> e.member() && e.type().id().equals("coastal"));
        assertThat(page().spine().marks(new Size(1300, 900)).get(0).words())
                .contains("NEET, age 16–17", "7.6%", "7.6–8.9%", "140–151 of 151");
        assertThat(model.captionProperty().get().sources())
                .contains("at most 5% of the differences claimed are expected to be chance", "no forecast");
    }

    @Test
    void theTableSaysWhatTheChartSays() {
        model.look();
        Spine spine = page().spine();
        Set<String> drawn = PaintedBoxes.of(spine, new Size(1400, 4000)).words().stream()
                .map(PaintedBoxes.Words::text)
                .collect(Collectors.toSet());
        Table table = spine.table();
        assertThat(table.rows().get(0).stream().map(Table.Cell::text)).contains("7.6–8.9", "3.4–5.6");
        int gap = table.columns().size() - 1;
        for (List<Table.Cell> row : table.rows()) {
            assertThat(drawn).contains(row.get(2).text(), row.get(4).text());
            // the table adds the interval to a gap that is told
            assertThat(drawn).contains(row.get(gap).text().replaceAll(" \\(.*", ""));
        }
        assertThat(table.rows()).anyMatch(row -> row.get(gap).text().equals("no clear gap"));
    }

    @Test
    void anotherBenchmarkIsReadAtOnce() {
        model.look();
        desk.state().change(s -> s.withBenchmark(Benchmark.REGION));
        assertThat(page().lead()).contains("the North West");
    }

    @Test
    void rowsAreSortedAndLeftOut() {
        model.look();
        int all = page().spine().profile().rows().size();
        List<String> topics = page().spine().profile().rows().stream()
                .map(r -> r.indicator().topic().id())
                .distinct()
                .toList();
        assertThat(topics).isNotEmpty().doesNotHaveDuplicates().startsWith("young-people");
        model.keep(ProfileChoice.Rows.TESTED);
        assertThat(page().hidden())
                .isEqualTo(all - page().spine().profile().rows().size())
                .isPositive();
        model.sort(ProfileChoice.Order.DISTANCE);
        Comparison first = page().spine().profile().rows().get(0);
        assertThat(first.areas().get(0).verdict().differs()).isTrue();
        assertThat(page().spine().byTopic()).isFalse();
    }

    @Test
    void aRowLeadsToItsIndicatorWithThisPlaceCompared() {
        model.look();
        model.show(area("Burnley"));
        String id = page().spine().profile().rows().get(2).indicator().id();
        assertThat(model.choose(2).id()).isEqualTo(id);
        assertThat(desk.state().get().indicator()).isEqualTo(id);
        assertThat(desk.state().get().areas()).contains(area("Burnley").code());
    }

    @Test
    void anOlderCodeShowsThePlaceOfToday() {
        model.look();
        model.show(area("E08000016"));
        assertThat(page().area().code()).isEqualTo(Desks.BARNSLEY);
    }

    @Test
    void undoGoesBackToThePlaceBefore() {
        model.look();
        model.show(area("Burnley"));
        assertThat(page().title()).isEqualTo("Burnley");
        assertThat(desk.state().get().place()).isEqualTo(area("Burnley").code());
        desk.history().undo();
        assertThat(page().title()).isEqualTo("Blackpool");
        desk.history().redo();
        assertThat(page().title()).isEqualTo("Burnley");
    }

    @Test
    void aPlaceRememberedFromBeforeIsShown() {
        desk.state().change(s -> s.withPlace(Desks.CORNWALL));
        model.look();
        assertThat(page().title()).isEqualTo("Cornwall");
    }
}
