package uk.mobilityatlas.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.chart.RankedList;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.SlideProposal;
import uk.mobilityatlas.story.Stories;

/** The ranked list of all areas, on the real pack. */
class RankedPictureTest {
    private static Picture picture(Selection query) {
        Answers answers = RealAtlas.answers();
        return new PictureMaker(answers, RealAtlas.geometries())
                .of(new SlidePart.Picture(PictureKind.RANKED, query), answers::inDepth)
                .orElseThrow();
    }

    private static RankedList list(Selection query) {
        return (RankedList) picture(query).graphic("");
    }

    private static Selection neet() {
        return Stories.neet(Stories.BLACKPOOL, Stories.BARNSLEY, Stories.CORNWALL);
    }

    @Test
    void everyAreaOfTheLevelIsListedWithItsRankAndTheInterval() {
        Table table = list(neet()).table();
        assertThat(table.columns())
                .extracting(Table.Column::name)
                .startsWith("Area", "Rank", "Rank from", "to", "2025");
        assertThat(table.rows()).as("those without an interval stand last").hasSize(153);
        assertThat(table.rows())
                .filteredOn(row -> row.get(0).text().equals("Blackpool"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(number(row, 1)).isBetween(number(row, 2), number(row, 3));
                    assertThat(number(row, 3)).isEqualTo(151);
                    assertThat(row.get(4).text()).isEqualTo("7.6");
                });
        List<Double> ranks = table.rows().stream()
                .filter(row -> row.get(1).number() != null)
                .map(row -> number(row, 1))
                .toList();
        assertThat(ranks).hasSize(151).isSorted().startsWith(1.0);
    }

    private static double number(List<Table.Cell> row, int column) {
        Double number = row.get(column).number();
        return number == null ? Double.NaN : number;
    }

    @Test
    void whereNotAllHaveRoomTheComparedOnesStayAndMoreOfTheirNeighboursInALargerPicture() {
        RankedList list = list(neet());
        assertThat(list.marks(new Size(420, 140)))
                .hasSizeLessThan(12)
                .extracting(mark -> mark.area())
                .contains(Stories.BLACKPOOL, Stories.BARNSLEY, Stories.CORNWALL);
        assertThat(list.marks(new Size(420, 3000))).hasSize(151);
        assertThat(list.marks(new Size(420, 140)))
                .anySatisfy(mark ->
                        assertThat(mark.words()).startsWith("Blackpool: rank ").contains(" of 151, "));
    }

    @Test
    void itProposesTheRankOfTheFirstAreaNeverBare() {
        SlideProposal words = picture(neet()).proposal().orElseThrow();
        assertThat(words.headline()).matches("Blackpool: rank \\d+–151 of 151");
        assertThat(words.verdict()).contains("Barnsley: rank ", "Cornwall: rank ");
        assertThat(list(neet()).note()).contains("1 = lowest", "of the recorded rates", "2 areas have no rank");
    }

    @Test
    void figuresWithoutIntervalsAreNotRanked() {
        SlideProposal words =
                picture(neet().withIndicator("attainment-8")).proposal().orElseThrow();
        RankedList list = list(neet().withIndicator("attainment-8"));
        assertThat(words.headline()).startsWith("No rank can be defended");
        assertThat(list.marks(new Size(420, 3000))).isEmpty();
        assertThat(list.table().rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(1).text()).isEqualTo("[x]"));
    }
}
