package uk.mobilityatlas.view.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.FirstSelection;
import uk.mobilityatlas.comparison.MissingSentence;
import uk.mobilityatlas.comparison.NationalCoverage;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.sentence.PairwiseSentence;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Details;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.screen.Lack;
import uk.mobilityatlas.desk.screen.PageModel;
import uk.mobilityatlas.desk.screen.ScreenWords;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Sheet;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.story.Layout;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.SlidePart;

/** The comparison of the chosen areas, without any control. */
final class CompareViewModel extends PageModel<ComparisonPage> {

    public CompareViewModel(Desk desk) {
        super(desk);
        followReading();
        desk.reading().detailsProperty().addListener((property, before, now) -> look());
    }

    @Override
    protected void look() {
        Reading reading = reading();
        if (!active() || reading == null) {
            return;
        }
        Caption whole = ScreenWords.of(reading, false);
        setCaption(reading.figures()
                .flatMap(found -> PairwiseSentence.extreme(found.comparison()))
                .map(extreme -> whole.withHeadline(extreme, whole.brief()))
                .orElse(whole));
        if (reading.found() == null) {
            lacks(Lack.FIGURES);
        } else if (reading.selection().areas().isEmpty()) {
            lacks(Lack.PLACES);
        } else if (elsewhere(reading)) {
            lacks(
                    Lack.NATION,
                    MissingSentence.otherNations(reading.indicator()),
                    instead(reading).phrase());
        } else {
            page(desk.theme().palette()).ifPresent(this::setSheet);
        }
    }

    /** Whether the indicator is published in other nations alone than those of the compared places. */
    private boolean elsewhere(Reading reading) {
        return compared(reading).stream().noneMatch(a -> NationalCoverage.covers(reading.indicator(), a));
    }

    private List<Area> compared(Reading reading) {
        return reading.selection().areas().stream()
                .flatMap(code -> desk.areas().find(code).stream())
                .toList();
    }

    /** What the first of the compared places can have a figure of. */
    private Indicator instead(Reading reading) {
        return FirstSelection.indicator(compared(reading).get(0), reading.geography(), desk.catalogue());
    }

    /** Shows that instead. */
    void showInstead() {
        Reading reading = reading();
        if (reading != null && elsewhere(reading)) {
            Indicator instead = instead(reading);
            desk.state().change(s -> s.withIndicator(instead.id()));
        }
    }

    private Optional<Details> details(Reading reading) {
        return Optional.ofNullable(desk.reading().detailsProperty().get()).filter(d -> d.reading() == reading);
    }

    /** The areas beside their benchmarks, as far as they are read. */
    Optional<Comparison> comparison() {
        return Optional.ofNullable(reading()).flatMap(Reading::figures).map(Reading.Found::comparison);
    }

    @Override
    public Optional<Slide> slide(boolean asTable) {
        return slide(asTable, PictureKind.INTERVALS);
    }

    /** The trends with another picture beside them. */
    Optional<Slide> slide(boolean asTable, PictureKind beside) {
        Selection query = desk.state().get();
        if (query.areas().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                asTable
                        ? Slide.of(PictureKind.INTERVALS, query, PictureOptions.NONE, true)
                        : Slide.of(
                                Layout.PICTURES,
                                new SlidePart.Picture(PictureKind.TRENDS, query),
                                new SlidePart.Picture(beside, query)));
    }

    @Override
    protected Optional<? extends Graphic> picture(Palette palette) {
        return page(palette).map(ComparisonPage::trends);
    }

    /** On paper the trends stand alone, so their subtitle and their source name all the years that they show. */
    @Override
    protected String paperSubtitle() {
        return Optional.ofNullable(reading())
                .map(reading -> ScreenWords.subtitle(reading, years()))
                .orElse("");
    }

    @Override
    protected Optional<Credits> credits() {
        return Optional.ofNullable(reading()).map(reading -> ScreenWords.credits(reading, years()));
    }

    private String years() {
        return page(Palette.LIGHT).map(page -> page.trends().span()).orElse("");
    }

    /** One of the pictures of the one period as it stands on paper. */
    Optional<Graphic> paper(Function<ComparisonPage, Graphic> one) {
        return page(Palette.LIGHT).map(one).flatMap(picture -> super.credits()
                .map(credits -> new Sheet(picture, super.paperSubtitle(), credits, Palette.LIGHT)));
    }

    private Optional<ComparisonPage> page(Palette palette) {
        Reading reading = reading();
        if (reading == null || reading.selection().areas().isEmpty()) {
            return Optional.empty();
        }
        return reading.figures().flatMap(found -> details(reading)
                .map(details -> new ComparisonPageMaker(found, details, palette).write()));
    }
}
