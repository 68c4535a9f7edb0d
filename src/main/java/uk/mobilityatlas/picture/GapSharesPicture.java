package uk.mobilityatlas.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.lens.GapShares;
import uk.mobilityatlas.comparison.lens.RollUp;
import uk.mobilityatlas.comparison.lens.RollUpWords;
import uk.mobilityatlas.comparison.sentence.ShortHeadline;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.graphic.chart.GapMatrix;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.SlideProposal;

/** Makes the picture of a larger area's gap on all indicators at once: which indicator, which council, how many people. */
public final class GapSharesPicture implements PictureBuilder {
    private static final Texts TEXTS = Texts.beside(GapSharesPicture.class);

    private final Answers answers;

    GapSharesPicture(Answers answers) {
        this.answers = answers;
    }

    public static GapMatrix of(GapShares shares, Palette palette, String headline) {
        List<GapMatrix.Row> rows =
                shares.rows().stream().map(row -> row(shares, row)).toList();
        return new GapMatrix(
                TEXTS.of("roll-up.together"),
                shares.councils(),
                rows,
                TEXTS.of("shares.note"),
                table(shares),
                palette,
                headline);
    }

    private static GapMatrix.Row row(GapShares shares, GapShares.Row row) {
        String title = FigureText.title(row.indicator());
        double all = Math.abs(row.gap());
        List<GapMatrix.Cell> cells = new ArrayList<>();
        cells.add(cell(title, shares.whole(), row.gap(), 1.0));
        for (Area council : shares.councils()) {
            cells.add(row.of(council)
                    .map(part -> cell(title, council, part.gap(), all == 0 ? 0 : row.worse(part.gap()) / all))
                    .orElseGet(() ->
                            new GapMatrix.Cell("[x]", null, TEXTS.of("shares.no-counts", council.name(), title))));
        }
        String largest = row.largest()
                .map(part ->
                        TEXTS.of("shares.largest", part.area().name(), RollUpWords.signed(part.gap()), share(part)))
                .orElse("");
        String words = TEXTS.of("shares.row", title, row.verdict().word(), RollUpWords.signed(row.gap()), largest);
        return new GapMatrix.Row(title, VerdictMark.of(row.verdict()), cells, largest, words);
    }

    private static GapMatrix.Cell cell(String title, Area area, double gap, double worse) {
        String figure = RollUpWords.signed(gap);
        return new GapMatrix.Cell(figure, worse, TEXTS.of("shares.cell", area.name(), title, figure));
    }

    private static String share(RollUp.Part part) {
        return Unit.number(100 * part.share(), 0) + "%";
    }

    private static Table table(GapShares shares) {
        List<Table.Column> columns = new ArrayList<>(List.of(
                new Table.Column(TEXTS.of("shares.indicator"), false),
                new Table.Column(TEXTS.of("table.period"), false),
                new Table.Column(TEXTS.of("table.verdict"), false),
                new Table.Column(TEXTS.of("roll-up.together"), true)));
        shares.councils().forEach(c -> columns.add(new Table.Column(c.name(), true)));
        List<List<Table.Cell>> rows = shares.rows().stream()
                .map(row -> {
                    List<Table.Cell> cells = new ArrayList<>(List.of(
                            Table.Cell.of(FigureText.title(row.indicator())),
                            Table.Cell.of(
                                    FigureText.label(row.reading().figures().period())),
                            Table.Cell.of(row.verdict().judgement()),
                            people(row.gap())));
                    shares.councils()
                            .forEach(c -> cells.add(
                                    row.of(c).map(part -> people(part.gap())).orElseGet(Table.Cell::missing)));
                    return List.copyOf(cells);
                })
                .toList();
        return new Table(shares.headline(), columns, rows);
    }

    private static Table.Cell people(double gap) {
        return new Table.Cell(RollUpWords.signed(gap), gap);
    }

    /** The indicators behind it, for its sources. */
    public static List<Indicator> indicators(GapShares shares) {
        return shares.rows().stream().map(GapShares.Row::indicator).toList();
    }

    @Override
    public Optional<Picture> of(SlidePart.Picture asked, AnswerSource source) {
        return RollUpPicture.whole(asked.query(), answers.areas())
                .map(whole -> GapShares.of(whole, answers, asked.query().benchmark()))
                .filter(shares -> !shares.rows().isEmpty())
                .map(GapSharesPicture::picture);
    }

    private static Picture picture(GapShares shares) {
        String full = shares.headline();
        String name = shares.whole().name();
        String headline = ShortHeadline.fitting(List.of(
                full, full.replace(Names.sentence(Names.of(shares.whole())), name), TEXTS.of("shares.bare", name)));
        return Picture.saying(
                new SlideProposal(
                        headline, TEXTS.of("shares.subtitle"), "", full + ". " + String.join(" ", shares.told())),
                of(shares, Palette.LIGHT, headline),
                indicators(shares),
                "");
    }
}
