package uk.mobilityatlas.story;

import java.util.ArrayList;
import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Role;

/** A deep dive into NEET: how many, since when, who is not known, which groups, and what comes before and after. */
final class NeetStory {
    private static final Texts TEXTS = Texts.beside(NeetStory.class);

    private final Catalogue catalogue;

    NeetStory(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Story of(List<Area> places) {
        StoryIndicators measures = new StoryIndicators(catalogue, places);
        Selection neet = measures.neet()
                .orElseThrow(() -> new NoSuchStory(TEXTS.of(
                        "ready.neet.none",
                        Names.list(places.stream().map(Names::of).toList()))));
        List<Slide> slides = new ArrayList<>();
        slides.add(Slides.title());
        slides.add(Slides.number(neet, PictureKind.MAP, PictureKind.INTERVALS).withNotes(TEXTS.of("ready.notes.neet")));
        slides.add(Slides.pictures(neet, PictureKind.TRENDS).withNotes(TEXTS.of("ready.notes.trend")));
        slides.add(Slides.notKnown());
        measures.notKnown().ifPresent(q -> slides.add(Slides.mapped(q)));
        measures.besideNeet().forEach(q -> slides.add(Slides.pictures(q, PictureKind.TRENDS)));
        slides.add(Slides.section(TEXTS.of("ready.neet.groups")));
        measures.each(Role.NEET_GROUP).forEach(q -> slides.add(Slides.pictures(q, PictureKind.INTERVALS)));
        slides.add(Slides.section(TEXTS.of("ready.neet.paths")));
        measures.each(Role.NEET_PATH).forEach(q -> slides.add(Slides.pictures(q, PictureKind.TRENDS)));
        slides.add(Slides.pictures(neet.withBenchmark(Benchmark.neighbours("dfe")), PictureKind.INTERVALS)
                .withNotes(TEXTS.of("ready.notes.neighbours")));
        slides.add(Slides.table(PictureKind.TRENDS, neet));
        slides.add(Slides.sources());
        return Slides.story(
                TEXTS.of(
                        "ready.neet.name",
                        Names.list(places.stream().limit(4).map(Names::of).toList())),
                slides);
    }
}
