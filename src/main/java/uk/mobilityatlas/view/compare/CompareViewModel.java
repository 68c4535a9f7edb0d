package uk.mobilityatlas.view.compare;

import java.util.Optional;
import java.util.function.Function;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.sentence.PairwiseSentence;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Details;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.screen.PageModel;
import uk.mobilityatlas.desk.screen.ScreenWords;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Sheet;
import uk.mobilityatlas.story.Layout;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.SlidePart;

/** The comparison of the chosen areas, without any control. */
final class CompareViewModel extends PageModel<ComparisonPage> {
    private final Desk desk;

    public CompareViewModel(Desk desk) {
        this.desk = desk;
        desk.reading().readingProperty().addListener((property, before, now) -> look());
        desk.reading().detailsProperty().addListener((property, before, now) -> look());
        desk.theme().modeProperty().addListener((property, before, now) -> look());
    }

    @Override
    protected void look() {
        Reading reading = desk.reading().readingProperty().get();
        if (!active() || reading == null) {
            return;
        }
        Caption whole = ScreenWords.of(reading, false);
        String headline = reading.figures()
                .flatMap(found -> PairwiseSentence.extreme(found.comparison()))
                .orElse(whole.headline());
        setCaption(new Caption(headline, whole.subtitle(), whole.sources()));
        Reading.Found found = reading.found();
        if (found == null || reading.selection().areas().isEmpty()) {
            setSheet(null);
            return;
        }
        details(reading)
                .ifPresent(details -> setSheet(new ComparisonPageMaker(
                                desk.areas(), found, details, desk.theme().palette())
                        .write()));
    }

    private Optional<Details> details(Reading reading) {
        return Optional.ofNullable(desk.reading().detailsProperty().get()).filter(d -> d.reading() == reading);
    }

    /** The areas beside their benchmarks, as far as they are read. */
    Optional<Comparison> comparison() {
        return Optional.ofNullable(desk.reading().readingProperty().get())
                .flatMap(Reading::figures)
                .map(Reading.Found::comparison);
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

    /** The trends as they stand on paper. */
    @Override
    public Optional<Graphic> paper() {
        return paper(ComparisonPage::trends);
    }

    /** One of the pictures as it stands on paper. */
    Optional<Graphic> paper(Function<ComparisonPage, Graphic> one) {
        Reading reading = desk.reading().readingProperty().get();
        if (reading == null || reading.found() == null || sheetProperty().get() == null) {
            return Optional.empty();
        }
        Reading.Found found = reading.found();
        return details(reading)
                .map(details -> new Sheet(
                        one.apply(new ComparisonPageMaker(desk.areas(), found, details, Palette.LIGHT).write()),
                        captionProperty().get().subtitle(),
                        ScreenWords.credits(reading, false),
                        Palette.LIGHT));
    }
}
