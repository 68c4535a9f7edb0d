package uk.mobilityatlas.story;

import java.util.ArrayList;
import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Topic;

/** The briefing on one area: young people first, then what surrounds them, then areas like it. */
final class AreaBriefing {
    private static final Texts TEXTS = Texts.beside(AreaBriefing.class);

    private static final String DFE = "dfe";
    private static final String ONS = "ons-global";

    private final Catalogue catalogue;

    AreaBriefing(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The briefing on the first area; others stand beside it in the pictures. */
    Story of(List<Area> places) {
        Area area = places.get(0);
        StoryIndicators measures = new StoryIndicators(catalogue, places);
        List<Slide> slides = new ArrayList<>();
        slides.add(Slides.title());
        measures.neet().ifPresent(neet -> {
            slides.add(Slides.number(neet, PictureKind.MAP, PictureKind.INTERVALS)
                    .withNotes(TEXTS.of("ready.notes.neet")));
            slides.add(Slides.pictures(neet, PictureKind.TRENDS).withNotes(TEXTS.of("ready.notes.trend")));
        });
        measures.besideNeet().forEach(q -> slides.add(Slides.pictures(q, PictureKind.TRENDS)));
        for (Topic topic : List.of(Topic.SCHOOL, Topic.SKILLS, Topic.WORK, Topic.LIVING_STANDARDS)) {
            measures.of(topic, 1).forEach(q -> slides.add(Slides.mapped(q)));
        }
        for (Topic topic : List.of(Topic.YOUNG_PEOPLE, Topic.WORK)) {
            measures.of(topic, 1).forEach(q -> slides.add(Slides.pictures(q, PictureKind.PROFILE)));
        }
        boolean english = area.code().value().startsWith("E");
        List<Selection> first = measures.of(english ? Topic.YOUNG_PEOPLE : Topic.WORK, 1);
        first.forEach(q -> slides.add(
                Slides.pictures(q.withBenchmark(Benchmark.neighbours(english ? DFE : ONS)), PictureKind.INTERVALS)
                        .withNotes(TEXTS.of("ready.notes.neighbours"))));
        slides.add(Slides.sources());
        return Slides.story(TEXTS.of("ready.briefing.name", Names.sentence(Names.of(area))), slides);
    }
}
