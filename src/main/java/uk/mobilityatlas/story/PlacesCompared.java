package uk.mobilityatlas.story;

import java.util.ArrayList;
import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Topic;

/** A few places side by side, topic by topic, each claim by its interval. */
final class PlacesCompared {
    private static final Texts TEXTS = Texts.beside(PlacesCompared.class);

    private final Catalogue catalogue;

    PlacesCompared(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Story of(List<Area> places) {
        if (places.size() < 2) {
            throw new NoSuchStory(TEXTS.of("ready.compare.two"));
        }
        StoryIndicators all = new StoryIndicators(catalogue, places);
        List<StoryIndicators> parts = Slides.parts(
                        places.stream().limit(Selection.MOST_AREAS).toList())
                .stream()
                .map(part -> new StoryIndicators(catalogue, part))
                .toList();
        List<Slide> slides = new ArrayList<>();
        slides.add(Slides.title());
        // what exists for all is asked of each part
        all.neet().ifPresent(whole -> {
            for (StoryIndicators part : parts) {
                part.neet().ifPresent(neet -> {
                    slides.add(Slides.mapped(neet).withNotes(TEXTS.of("ready.notes.neet")));
                    slides.add(Slides.pictures(neet, PictureKind.TRENDS).withNotes(TEXTS.of("ready.notes.trend")));
                    slides.add(Slides.number(neet, PictureKind.BARS));
                });
            }
        });
        for (Topic topic : List.of(Topic.SCHOOL, Topic.SKILLS, Topic.WORK, Topic.LIVING_STANDARDS, Topic.TRANSPORT)) {
            all.of(topic, 1)
                    .forEach(q -> parts.forEach(part -> part.one(catalogue.get(q.indicator()))
                            .map(Slides::mapped)
                            .ifPresent(slides::add)));
        }
        if (places.size() <= Slides.MOST_TABLED) {
            all.of(Topic.YOUNG_PEOPLE, 1).forEach(q -> slides.add(Slides.table(PictureKind.INTERVALS, q)));
            all.of(Topic.WORK, 1).forEach(q -> slides.add(Slides.table(PictureKind.INTERVALS, q)));
        }
        slides.add(Slides.sources());
        List<String> names = places.stream().map(Names::of).toList();
        String name = places.size() > 4
                ? TEXTS.of("ready.compare.many", Names.number(places.size()))
                : TEXTS.of("ready.compare.name", Names.list(names));
        return Slides.story(Names.sentence(name), slides);
    }
}
