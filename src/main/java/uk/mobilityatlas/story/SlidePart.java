package uk.mobilityatlas.story;

import java.util.Optional;
import uk.mobilityatlas.comparison.Selection;

/** One thing on a slide. All but words are bound to a query, so they are answered anew whenever they are shown. */
public sealed interface SlidePart {
    /** A graphic of a query. */
    record Picture(PictureKind kind, Selection query) implements SlidePart {}

    /** One figure large: the gap in people of the query's first area, or its figure where there is none. */
    record BigNumber(Selection query) implements SlidePart {}

    /** A table of a query. */
    record TableOf(TableKind kind, Selection query) implements SlidePart {}

    /** A text of the user's own; paragraphs are lines. */
    record Words(String text) implements SlidePart {}

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

    /** The same part of another query; words stay as they are. */
    default SlidePart asking(Selection query) {
        if (this instanceof Picture picture) {
            return new Picture(picture.kind(), query);
        }
        if (this instanceof BigNumber) {
            return new BigNumber(query);
        }
        return this instanceof TableOf table ? new TableOf(table.kind(), query) : this;
    }
}
