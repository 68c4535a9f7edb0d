package uk.mobilityatlas.view.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.lens.GroupGap;
import uk.mobilityatlas.desk.Strings;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.chart.GroupDots;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.picture.GapsPicture;
import uk.mobilityatlas.stats.Difference;

/** Makes the page on groups within one place from what has been read: pure. */
final class GapsPageMaker {
    private final Area place;
    private final List<GroupGap> gaps;

    GapsPageMaker(Area place, List<GroupGap> gaps) {
        this.place = place;
        this.gaps = gaps;
    }

    String headline() {
        return GroupGap.headline(place, gaps);
    }

    GapsPage write(Palette palette) {
        return new GapsPage(
                place,
                picture(palette),
                table(),
                words(gaps.stream().filter(GroupGap::claimed).toList()),
                words(gaps.stream()
                        .filter(g -> g.difference() != null && !g.claimed())
                        .toList()),
                words(gaps.stream().filter(g -> g.difference() == null).toList()));
    }

    private List<String> words(List<GroupGap> some) {
        return some.stream().map(g -> g.words(place)).toList();
    }

    /** The indicators behind the page, for its sources. */
    List<Indicator> indicators() {
        return GapsPicture.indicators(gaps);
    }

    GroupDots picture(Palette palette) {
        return GapsPicture.of(place, gaps, palette, headline());
    }

    private Table table() {
        List<Table.Column> columns = List.of(
                new Table.Column(Strings.text("gaps.measure"), false),
                new Table.Column(Strings.text("top.period"), false),
                new Table.Column(Strings.text("gaps.group"), true),
                new Table.Column(Strings.text("gaps.others"), true),
                new Table.Column(Strings.text("gaps.all"), true),
                new Table.Column(Strings.text("gaps.gap"), true),
                new Table.Column(Strings.text("table.lower"), true),
                new Table.Column(Strings.text("table.upper"), true));
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (GroupGap gap : gaps) {
            Indicator indicator = gap.within().group();
            Observation beside = gap.others() == null ? gap.whole() : gap.others();
            Difference difference = gap.difference();
            rows.add(List.of(
                    Table.Cell.of(FigureText.title(indicator)),
                    Table.Cell.of(gap.period().label()),
                    cell(indicator, gap.group()),
                    cell(gap.within().others().orElse(indicator), gap.others()),
                    cell(gap.within().whole().orElse(indicator), gap.whole()),
                    beside == null
                            ? missing()
                            : new Table.Cell(gap.gap(), gap.group().valueOrThrow() - beside.valueOrThrow()),
                    limit(
                            indicator,
                            difference == null ? null : difference.usual().lower()),
                    limit(
                            indicator,
                            difference == null ? null : difference.usual().upper())));
        }
        return new Table(headline(), columns, rows);
    }

    private static Table.Cell cell(Indicator indicator, @Nullable Observation o) {
        return Optional.ofNullable(o)
                .map(one -> new Table.Cell(FigureText.brief(indicator, one), one.value()))
                .orElseGet(GapsPageMaker::missing);
    }

    private static Table.Cell limit(Indicator indicator, @Nullable Double value) {
        return value == null ? missing() : new Table.Cell(Unit.number(value, indicator.decimals()), value);
    }

    private static Table.Cell missing() {
        return Table.Cell.of("[x]");
    }
}
