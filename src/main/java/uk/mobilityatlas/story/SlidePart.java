package uk.mobilityatlas.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.mobilityatlas.comparison.Selection;

/** One thing on a slide. All but words are bound to a query, so they are answered anew whenever they are shown. */
public sealed interface SlidePart {
    /** A graphic of a query. */
    record Picture(PictureKind kind, Selection query, PictureOptions options) implements SlidePart {
        public Picture(PictureKind kind, Selection query) {
            this(kind, query, PictureOptions.NONE);
        }
    }

    /** One figure large: the gap in people of the query's first area, or its figure where there is none. */
    record BigNumber(Selection query) implements SlidePart {}

    /** A table of a query. */
    record TableOf(PictureKind kind, Selection query, PictureOptions options) implements SlidePart {
        public TableOf(PictureKind kind, Selection query) {
            this(kind, query, PictureOptions.NONE);
        }

        /** The picture of the same figures. */
        public Picture twin() {
            return new Picture(kind, query, options);
        }
    }

    /** A text of the user's own; paragraphs are lines. */
    record Words(String text) implements SlidePart {
        public Words {
            text = SafeText.writable(text);
        }
    }

    /** What is asked of the figures; empty for words. */
    default Optional<Selection> asked() {
        if (this instanceof Picture picture) {
            return Optional.of(picture.query());
        }
        if (this instanceof BigNumber number) {
            return Optional.of(number.query());
        }
        return this instanceof TableOf table ? Optional.of(table.query()) : Optional.empty();
    }

    /** The picture that it is, or whose figures it tables. */
    default Optional<Picture> pictured() {
        if (this instanceof Picture picture) {
            return Optional.of(picture);
        }
        return this instanceof TableOf table ? Optional.of(table.twin()) : Optional.empty();
    }

    /** Whether verdicts on the query's areas are what it says; not so for words, nor for a picture of something else. */
    default boolean compares() {
        return asked().isPresent() && pictured().map(p -> p.kind().compares()).orElse(true);
    }

    /** Every query whose figures it shows: its own, and those of the indicators that its options name. */
    default List<Selection> queries() {
        Stream<Selection> others = pictured().stream()
                .filter(p -> p.kind().showsOthers())
                .flatMap(p -> p.options().indicators().stream().map(p.query()::withIndicator));
        return Stream.concat(asked().stream(), others).toList();
    }

    /** The same part of another query; words stay as they are. */
    default SlidePart asking(Selection query) {
        if (this instanceof Picture picture) {
            return new Picture(picture.kind(), query, picture.options());
        }
        if (this instanceof BigNumber) {
            return new BigNumber(query);
        }
        return this instanceof TableOf table ? new TableOf(table.kind(), query, table.options()) : this;
    }
}
