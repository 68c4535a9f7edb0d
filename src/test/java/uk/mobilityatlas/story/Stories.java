package uk.mobilityatlas.story;

import java.util.List;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.stats.ClassMethod;

/** A small story of real places for tests. */
public final class Stories {
    public static final AreaCode BLACKPOOL = new AreaCode("E06000009");
    public static final AreaCode BARNSLEY = new AreaCode("E08000038");
    public static final AreaCode CORNWALL = new AreaCode("E06000052");
    public static final AreaCode ENGLAND = new AreaCode("E92000001");

    private Stories() {}

    /** NEET of some areas beside England. */
    public static Selection neet(AreaCode... areas) {
        return new Selection(
                "neet-16-17",
                null,
                Geography.UPPER_TIER,
                List.of(areas),
                Benchmark.ENGLAND,
                ClassMethod.NATURAL,
                Selection.MapKind.MAP,
                Selection.Filter.NONE);
    }

    /** A title, a map with trends, a big number with words, and the sources. */
    public static Story blackpool() {
        Selection neet = neet(BLACKPOOL, CORNWALL);
        return Story.named("Blackpool: young people")
                .adding(Slide.of(Layout.TITLE))
                .adding(Slide.of(
                                Layout.PICTURES,
                                new SlidePart.Picture(PictureKind.MAP, neet),
                                new SlidePart.Picture(PictureKind.TRENDS, neet))
                        .withNotes("Ask who is not known in Blackpool."))
                .adding(Slide.of(
                                Layout.BIG_NUMBER,
                                new SlidePart.BigNumber(neet),
                                new SlidePart.Words("Blackpool’s figure"))
                        .withHeadline("Blackpool’s rate is above England’s"))
                .adding(Slide.of(Layout.SOURCES));
    }

    /** With other speaker's notes on one slide, as typing gives. */
    public static Story noting(Story story, String slide, String notes) {
        return story.changing(slide, s -> s.withNotes(notes));
    }
}
