package uk.mobilityatlas.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Names;

/** One area put in another's place: in queries, with its region and combined authority, and in what the user has written. */
public record AreaSwap(Area from, Area to) {
    /** The query of the other area; a level that it does not belong to gives way to its own. */
    public Selection query(Selection query) {
        List<AreaCode> areas = new ArrayList<>();
        for (AreaCode code : query.areas()) {
            AreaCode next = code(code);
            if (next != null && !areas.contains(next)) {
                areas.add(next);
            }
        }
        boolean asked = query.areas().contains(from.code());
        Selection.Filter filter = query.filter();
        return query.withAreas(areas)
                .withGeography(asked ? level(query.geography()) : query.geography())
                .withBenchmark(benchmark(query))
                .withFilter(
                        new Selection.Filter(filter.types(), code(filter.region()), code(filter.combinedAuthority())));
    }

    /** A text with the other area's name, in the forms that a sentence has; other words stay. */
    public String text(String text) {
        String sentence = replaced(text, Names.of(from), Names.of(to));
        return from.name().equals(Names.of(from)) ? sentence : replaced(sentence, from.name(), to.name());
    }

    Slide slide(Slide slide) {
        List<SlidePart> parts = new ArrayList<>();
        for (SlidePart part : slide.parts()) {
            parts.add(
                    part instanceof SlidePart.Words words
                            ? new SlidePart.Words(text(words.text()))
                            : part.asking(query(part.asked().orElseThrow())));
        }
        return new Slide(
                slide.id(),
                slide.layout(),
                slide.headline() == null ? null : text(slide.headline()),
                slide.subtitle() == null ? null : text(slide.subtitle()),
                parts,
                text(slide.notes()));
    }

    private Geography level(Geography asked) {
        if (to.isIn(asked)) {
            return asked;
        }
        return to.geographies().stream().min(Geography::compareTo).orElse(asked);
    }

    private Benchmark benchmark(Selection query) {
        // a place alone is held against its own nation
        if (query.benchmark().equals(Benchmark.nation(from)) && query.areas().equals(List.of(from.code()))) {
            return Benchmark.nation(to);
        }
        @Nullable AreaCode area = query.benchmark().area();
        if (area == null) {
            return query.benchmark();
        }
        // an area is not held against itself: where the new one was the benchmark, the two change places
        boolean places = area.equals(to.code()) && query.areas().contains(from.code());
        @Nullable AreaCode next = places ? from.code() : code(area);
        return next == null ? query.benchmark() : Benchmark.of(next);
    }

    private @Nullable AreaCode code(@Nullable AreaCode code) {
        if (code == null) {
            return null;
        }
        if (code.equals(from.code())) {
            return to.code();
        }
        if (code.equals(from.region()) && to.region() != null) {
            return to.region();
        }
        if (code.equals(from.combinedAuthority()) && to.combinedAuthority() != null) {
            return to.combinedAuthority();
        }
        return code;
    }

    /** Whole words only, and the ending of what is owned put right: St Helens’ becomes Barnsley’s. */
    private static String replaced(String text, String name, String other) {
        Matcher owned = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(Names.possessive(name)) + "(?![\\p{L}\\d])")
                .matcher(text);
        String done = owned.replaceAll(Matcher.quoteReplacement(Names.possessive(other)));
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])")
                .matcher(done)
                .replaceAll(Matcher.quoteReplacement(other));
    }
}
