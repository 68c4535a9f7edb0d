package uk.mobilityatlas.view.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.comparison.Library;
import uk.mobilityatlas.comparison.OwnFigures;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.graphic.Table;

class FreshnessViewModelTest {
    private final FreshnessViewModel model = new FreshnessViewModel(Desks.showing(Desks.NEET));

    @Test
    void whatIsOlderThanTwoYearsIsNotCalledTheLatest() {
        model.read();
        Table table = Objects.requireNonNull(model.tableProperty().get());
        assertThat(table.rows()).hasSizeGreaterThan(100).allSatisfy(row -> {
            double months = Objects.requireNonNull(row.get(3).number());
            assertThat(row.get(6).text()).startsWith(months > 24 ? "Last published for " : "Latest: ");
        });
        assertThat(table.rows()).extracting(r -> r.get(6).text()).anyMatch(t -> t.startsWith("Last published"));
        assertThat(model.captionProperty().get().headline()).contains("not called the latest");
    }

    @Test
    void aTableThatWasReadFollowsTheLibrary() {
        Library library = new Library(RealAtlas.answers());
        FreshnessViewModel open = new FreshnessViewModel(Desks.showing(Desks.NEET, Runnable::run, library));
        library.swap(RealAtlas.contents());
        assertThat(open.tableProperty().get()).isNull();
        open.read();
        int before = rows(open);
        library.swap(OwnFigures.beside(RealAtlas.contents()));
        assertThat(rows(open)).isEqualTo(before + 1);
    }

    private static int rows(FreshnessViewModel of) {
        return Objects.requireNonNull(of.tableProperty().get()).rows().size();
    }

    @Test
    void everyRowSaysWhenItsSourceWasReleasedAndRetrieved() {
        model.read();
        List<List<Table.Cell>> rows =
                Objects.requireNonNull(model.tableProperty().get()).rows();
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get(4).text()).isNotBlank();
            assertThat(row.get(5).text()).matches("\\d{4}-\\d{2}-\\d{2}");
        });
    }
}
