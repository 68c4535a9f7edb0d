package uk.mobilityatlas.view.story;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.picture.PictureMaker;
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
    TRENDS(PictureKind.TRENDS),
    BARS(PictureKind.BARS),
    RANKED(PictureKind.RANKED),
    NUMBER(query ->
            Slide.of(Layout.BIG_NUMBER, new SlidePart.BigNumber(query), new SlidePart.Picture(PictureKind.MAP, query))),
    TABLE(query -> Slide.of(Layout.TABLE, new SlidePart.TableOf(PictureKind.INTERVALS, query))),
    PROFILE(PictureKind.PROFILE),
    TITLE(query -> Slide.of(Layout.TITLE)),
    SECTION(query -> Slide.of(Layout.SECTION)),
    /** Nothing is written on it yet. */
    TEXT(query -> Slide.of(Layout.TEXT, new SlidePart.Words(""))),
    SOURCES(query -> Slide.of(Layout.SOURCES));

    private static final Texts TEXTS = Texts.beside(NewSlide.class);

    private final @Nullable PictureKind kind;
    private final Function<Selection, Slide> make;

    NewSlide(PictureKind kind) {
        this.kind = kind;
        this.make = query -> Slide.of(Layout.PICTURES, new SlidePart.Picture(kind, query));
    }

    NewSlide(Function<Selection, Slide> make) {
        this.kind = null;
        this.make = make;
    }

    String title() {
        return kind == null ? TEXTS.of("slide." + name()) : PictureMaker.name(kind);
    }

    Slide of(Selection query) {
        return make.apply(query);
    }
}
