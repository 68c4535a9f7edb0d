package uk.mobilityatlas.story;

import java.util.ArrayList;
import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.indicator.Catalogue;

/** A deep dive into NEET: how many, since when, who is not known, which groups, and what comes before and after. */
final class NeetStory {
    private final Catalogue catalogue;

    NeetStory(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Story of(List<Area> places) {
        Measures measures = new Measures(catalogue, places);
        Selection neet = measures.one(Measures.NEET)
                .orElseThrow(() -> new NoSuchStory(Texts.of(
                        "ready.neet.none",
                        Names.list(places.stream().map(Names::of).toList()))));
        List<Slide> slides = new ArrayList<>();
        slides.add(Slides.title());
        slides.add(Slides.number(neet, PictureKind.MAP, PictureKind.INTERVALS).withNotes(Texts.of("ready.notes.neet")));
        slides.add(Slides.pictures(neet, PictureKind.TRENDS).withNotes(Texts.of("ready.notes.trend")));
        slides.add(Slides.notKnown());
        measures.one("not-known-16-17").ifPresent(q -> slides.add(Slides.mapped(q)));
        measures.one("participation-16-17").ifPresent(q -> slides.add(Slides.pictures(q, PictureKind.TRENDS)));
        slides.add(Slides.section(Texts.of("ready.neet.groups")));
        measures.each(
                        "neet-or-not-known-send-support-16-17",
                        "neet-or-not-known-ehcp-16-17",
                        "neet-or-not-known-vulnerable-16-17",
                        "care-leavers-neet")
                .forEach(q -> slides.add(Slides.pictures(q, PictureKind.INTERVALS)));
        slides.add(Slides.section(Texts.of("ready.neet.paths")));
        measures.each("september-guarantee", "sustained-destinations", "apprenticeship-after-16")
                .forEach(q -> slides.add(Slides.pictures(q, PictureKind.TRENDS)));
        slides.add(Slides.pictures(neet.withBenchmark(Benchmark.neighbours("dfe")), PictureKind.INTERVALS)
                .withNotes(Texts.of("ready.notes.neighbours")));
        slides.add(Slides.table(TableKind.SERIES, neet));
        slides.add(Slides.sources());
        return Slides.story(
                Texts.of(
                        "ready.neet.name",
                        Names.list(places.stream().limit(4).map(Names::of).toList())),
                slides);
    }
}
