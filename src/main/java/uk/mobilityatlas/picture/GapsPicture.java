package uk.mobilityatlas.picture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.lens.GroupGap;
import uk.mobilityatlas.comparison.lens.WithinPlace;
import uk.mobilityatlas.comparison.sentence.ShortHeadline;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.chart.GroupDots;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.stats.Difference;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.SlideProposal;

/** Makes the picture of groups within one place beside the others. */
public final class GapsPicture implements PictureBuilder {
    private static final Texts TEXTS = Texts.beside(GapsPicture.class);

    private final Answers answers;

    GapsPicture(Answers answers) {
        this.answers = answers;
    }

    /** The groups of a place that have figures. */
    public static List<GroupGap> gaps(Area place, Answers answers) {
        return GroupGap.of(answers.observations().of(place.code()), WithinPlace.all(answers.catalogue()));
    }

    public static GroupDots of(Area place, List<GroupGap> gaps, Palette palette, String headline) {
        List<GroupDots.Row> rows = gaps.stream()
                .map(g -> new GroupDots.Row(
                        FigureText.title(g.within().group()) + ", " + g.period().label(),
                        g.within().group().unit(),
                        figure(g.group()),
                        g.others() == null ? null : figure(g.others()),
                        g.whole() == null ? null : figure(g.whole()),
                        said(g),
                        g.words(place)))
                .toList();
        GroupDots.Key key = new GroupDots.Key(TEXTS.of("gaps.group"), TEXTS.of("gaps.others"), TEXTS.of("gaps.all"));
        return new GroupDots(rows, key, table(gaps, headline), palette, headline);
    }

    private static Table table(List<GroupGap> gaps, String caption) {
        List<Table.Column> columns = List.of(
                new Table.Column(TEXTS.of("gaps.measure"), false),
                new Table.Column(TEXTS.of("table.period"), false),
                new Table.Column(TEXTS.of("gaps.group"), true),
                new Table.Column(TEXTS.of("gaps.others"), true),
                new Table.Column(TEXTS.of("gaps.all"), true),
                new Table.Column(TEXTS.of("gaps.gap"), true),
                Table.Column.further(TEXTS.of("table.lower")),
                Table.Column.further(TEXTS.of("table.upper")),
                new Table.Column(TEXTS.of("table.verdict"), false));
        return new Table(caption, columns, gaps.stream().map(GapsPicture::row).toList());
    }

    private static List<Table.Cell> row(GroupGap gap) {
        Indicator indicator = gap.within().group();
        Observation beside = gap.others() == null ? gap.whole() : gap.others();
        Difference difference = gap.difference();
        return List.of(
                Table.Cell.of(FigureText.title(indicator)),
                Table.Cell.of(gap.period().label()),
                Table.Cell.of(indicator, gap.group()),
                Table.Cell.of(gap.within().others().orElse(indicator), gap.others()),
                Table.Cell.of(gap.within().whole().orElse(indicator), gap.whole()),
                beside == null
                        ? Table.Cell.missing()
                        : new Table.Cell(gap.gap(), gap.group().valueOrThrow() - beside.valueOrThrow()),
                limit(indicator, difference == null ? null : difference.usual().lower()),
                limit(indicator, difference == null ? null : difference.usual().upper()),
                Table.Cell.of(TEXTS.of(
                        difference == null
                                ? "gaps.not-tested"
                                : gap.claimed() ? "gaps.differs" : "gaps.no-difference")));
    }

    private static Table.Cell limit(Indicator indicator, @Nullable Double value) {
        return value == null ? Table.Cell.missing() : new Table.Cell(Unit.number(value, indicator.decimals()), value);
    }

    /** The indicators behind it, for its sources. */
    public static List<Indicator> indicators(List<GroupGap> gaps) {
        Set<Indicator> all = new LinkedHashSet<>();
        for (GroupGap gap : gaps) {
            all.add(gap.within().group());
            gap.within().others().ifPresent(all::add);
            gap.within().whole().ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private static GroupDots.Figure figure(Observation o) {
        return new GroupDots.Figure(o.valueOrThrow(), o.interval());
    }

    private static String said(GroupGap gap) {
        if (gap.difference() == null) {
            return gap.gap();
        }
        return TEXTS.of(gap.claimed() ? "gaps.claimed" : "gaps.similar", gap.gap());
    }

    @Override
    public Optional<Picture> of(SlidePart.Picture asked, AnswerSource source) {
        return asked.query().areas().stream()
                .findFirst()
                .flatMap(answers.areas()::find)
                .flatMap(place -> picture(place, asked.options().indicators()));
    }

    /** @param named the ids of the groups' indicators that are wanted; none for all */
    private Optional<Picture> picture(Area place, List<String> named) {
        List<GroupGap> gaps = gaps(place, answers).stream()
                .filter(gap ->
                        named.isEmpty() || named.contains(gap.within().group().id()))
                .toList();
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        String full = GroupGap.headline(place, gaps);
        long tested = gaps.stream().filter(g -> g.difference() != null).count();
        long claimed = gaps.stream().filter(GroupGap::claimed).count();
        String bare = TEXTS.of(tested == 0 ? "gaps.untested" : "gaps.tested", claimed, tested);
        String headline = ShortHeadline.fitting(
                List.of(full, Names.sentence(Names.of(place)) + ": " + bare, Names.sentence(bare)));
        return Optional.of(Picture.saying(
                new SlideProposal(
                        headline,
                        TEXTS.of("gaps.subtitle", Names.of(place)),
                        TEXTS.of("gaps.verdict", gaps.size() - tested),
                        full + "."),
                of(place, gaps, Palette.LIGHT, headline),
                indicators(gaps),
                ""));
    }
}
