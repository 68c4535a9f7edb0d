package uk.mobilityatlas.story;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Selection;

/**
 * One slide of a story.
 *
 * @param id its name within the story
 * @param headline as the user has written it; null for the one that the app proposes
 * @param subtitle as the user has written it; null for the one that the app proposes
 * @param parts what it shows, in reading order
 * @param notes what the speaker wants to say
 */
public record Slide(
        String id,
        Layout layout,
        @Nullable String headline,
        @Nullable String subtitle,
        List<SlidePart> parts,
        String notes) {
    public Slide {
        headline = headline == null ? null : SafeText.writable(headline);
        subtitle = subtitle == null ? null : SafeText.writable(subtitle);
        parts = List.copyOf(parts);
        notes = SafeText.writable(notes);
    }

    /** A slide whose words are proposed; it gets its id from the story that it is added to. */
    public static Slide of(Layout layout, SlidePart... parts) {
        return new Slide("", layout, null, null, List.of(parts), "");
    }

    /** A slide of one picture, or of the table of its figures. */
    public static Slide of(PictureKind kind, Selection query, PictureOptions options, boolean asTable) {
        return asTable
                ? of(Layout.TABLE, new SlidePart.TableOf(kind, query, options))
                : of(Layout.PICTURES, new SlidePart.Picture(kind, query, options));
    }

    /** The query of the first part that has one. */
    public Optional<Selection> query() {
        return parts.stream().flatMap(part -> part.asked().stream()).findFirst();
    }

    /** All its queries. */
    public List<Selection> queries() {
        return parts.stream()
                .flatMap(part -> part.queries().stream())
                .distinct()
                .toList();
    }

    /** The queries whose areas it holds against a benchmark. */
    public List<Selection> comparisons() {
        return parts.stream()
                .filter(SlidePart::compares)
                .flatMap(part -> part.asked().stream())
                .distinct()
                .toList();
    }

    /** The first picture, or table of one, that does not say how its areas compare. */
    public Optional<SlidePart.Picture> seenOtherwise() {
        return parts.stream()
                .filter(part -> !part.compares())
                .flatMap(part -> part.pictured().stream())
                .findFirst();
    }

    /** Whether what it shows first is many indicators of one area. */
    public boolean isProfile() {
        return parts.stream()
                .filter(part -> part.asked().isPresent())
                .findFirst()
                .flatMap(SlidePart::pictured)
                .filter(picture -> picture.kind() == PictureKind.PROFILE)
                .isPresent();
    }

    /** Whether it shows a map, so that the map's copyright line is due. */
    public boolean hasMap() {
        return parts.stream()
                .anyMatch(part -> part instanceof SlidePart.Picture picture
                        && picture.kind().isMap());
    }

    /** The kinds of place that it sorts areas by, so that their sources' lines are due. */
    public Set<PlaceType> kindsOfPlace() {
        Set<PlaceType> kinds = EnumSet.noneOf(PlaceType.class);
        queries().forEach(query -> kinds.addAll(query.kindsOfPlace()));
        boolean all = parts.stream()
                .flatMap(part -> part.pictured().stream())
                .anyMatch(picture -> picture.kind() == PictureKind.TYPES);
        return all ? EnumSet.allOf(PlaceType.class) : kinds;
    }

    Slide withId(String other) {
        return new Slide(other, layout, headline, subtitle, parts, notes);
    }

    /** With another headline; null for the proposed one. */
    public Slide withHeadline(@Nullable String other) {
        return new Slide(id, layout, other, subtitle, parts, notes);
    }

    /** With another subtitle; null for the proposed one. */
    public Slide withSubtitle(@Nullable String other) {
        return new Slide(id, layout, headline, other, parts, notes);
    }

    public Slide withParts(List<SlidePart> others) {
        return new Slide(id, layout, headline, subtitle, others, notes);
    }

    public Slide withNotes(String other) {
        return new Slide(id, layout, headline, subtitle, parts, other);
    }
}
