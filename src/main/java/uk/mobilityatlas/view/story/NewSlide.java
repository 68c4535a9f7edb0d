package uk.mobilityatlas.view.story;

import java.util.function.Function;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.desk.Strings;
import uk.mobilityatlas.story.Layout;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.SlidePart;

/** The slides that can be put into a story, those with figures bound to what the window shows. */
enum NewSlide {
    MAP(query -> Slide.of(
            Layout.PICTURES,
            new SlidePart.Picture(PictureKind.MAP, query),
            new SlidePart.Picture(PictureKind.INTERVALS, query))),
    TRENDS(query -> Slide.of(Layout.PICTURES, new SlidePart.Picture(PictureKind.TRENDS, query))),
    BARS(query -> Slide.of(Layout.PICTURES, new SlidePart.Picture(PictureKind.BARS, query))),
    NUMBER(query ->
            Slide.of(Layout.BIG_NUMBER, new SlidePart.BigNumber(query), new SlidePart.Picture(PictureKind.MAP, query))),
    TABLE(query -> Slide.of(Layout.TABLE, new SlidePart.TableOf(PictureKind.INTERVALS, query))),
    PROFILE(query -> Slide.of(Layout.PICTURES, new SlidePart.Picture(PictureKind.PROFILE, query))),
    TITLE(query -> Slide.of(Layout.TITLE)),
    SECTION(query -> Slide.of(Layout.SECTION).withHeadline(Strings.text("story.slide.SECTION.words"))),
    TEXT(query -> Slide.of(Layout.TEXT, new SlidePart.Words(Strings.text("story.slide.TEXT.words")))),
    SOURCES(query -> Slide.of(Layout.SOURCES));

    private final Function<Selection, Slide> make;

    NewSlide(Function<Selection, Slide> make) {
        this.make = make;
    }

    String title() {
        return Strings.text("story.slide." + name());
    }

    Slide of(Selection query) {
        return make.apply(query);
    }
}
