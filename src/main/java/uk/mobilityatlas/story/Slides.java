package uk.mobilityatlas.story;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Texts;

/** The slides that ready-made stories are put together of. */
final class Slides {
    private static final Texts TEXTS = Texts.beside(Slides.class);

    /** How many places a table has rows for, in letters that a room can read. */
    static final int MOST_TABLED = 4;

    /** How many places have a row beside a map. */
    private static final int MOST_ROWS = 5;

    private Slides() {}

    /** Places as slides can show them, some at a time, as even as can be, so that the one a headline names is seen. */
    static List<List<Area>> parts(List<Area> places) {
        int count = (places.size() + MOST_ROWS - 1) / MOST_ROWS;
        return IntStream.range(0, count)
                .mapToObj(i -> places.subList(places.size() * i / count, places.size() * (i + 1) / count))
                .toList();
    }

    static Slide title() {
        return Slide.of(Layout.TITLE);
    }

    static Slide sources() {
        return Slide.of(Layout.SOURCES);
    }

    static Slide section(String headline) {
        return Slide.of(Layout.SECTION).withHeadline(headline);
    }

    /** Pictures of one query. */
    static Slide pictures(Selection query, PictureKind... kinds) {
        return Slide.of(
                Layout.PICTURES,
                Stream.of(kinds).map(kind -> new SlidePart.Picture(kind, query)).toArray(SlidePart[]::new));
    }

    /** The map of a query with its intervals, or with its trends where it shows one area alone. */
    static Slide mapped(Selection query) {
        return pictures(query, PictureKind.MAP, query.areas().size() > 1 ? PictureKind.INTERVALS : PictureKind.TRENDS);
    }

    /** A large number with pictures of the same query beside it. */
    static Slide number(Selection query, PictureKind... beside) {
        return Slide.of(
                Layout.BIG_NUMBER,
                Stream.concat(
                                Stream.of(new SlidePart.BigNumber(query)),
                                Stream.of(beside).map(kind -> new SlidePart.Picture(kind, query)))
                        .toArray(SlidePart[]::new));
    }

    static Slide table(PictureKind kind, Selection query) {
        return Slide.of(Layout.TABLE, new SlidePart.TableOf(kind, query));
    }

    static Slide text(String headline, String text) {
        return Slide.of(Layout.TEXT, new SlidePart.Words(text)).withHeadline(headline);
    }

    /** How to read a rate beside those of whom nothing is known. */
    static Slide notKnown() {
        return text(TEXTS.of("ready.not-known.headline"), TEXTS.of("ready.not-known.text"));
    }

    static Story story(String name, List<Slide> slides) {
        Story story = Story.named(name);
        for (Slide slide : slides) {
            story = story.adding(slide);
        }
        return story;
    }
}
