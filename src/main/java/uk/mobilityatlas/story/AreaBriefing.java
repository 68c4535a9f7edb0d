package uk.mobilityatlas.story;

import java.util.ArrayList;
import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Phrase;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Topic;

/** The briefing on one area: young people first, then what surrounds them, then areas like it. */
final class AreaBriefing {
    private static final Texts TEXTS = Texts.beside(AreaBriefing.class);

    private static final String DFE = "dfe";
    private static final String ONS = "ons-global";

    private static final List<Topic> TOPICS = List.of(Topic.SCHOOL, Topic.SKILLS, Topic.WORK, Topic.LIVING_STANDARDS);

    /** What stands in for young people and school, of which only England has figures. */
    private static final List<Topic> WITHOUT_NEET =
            List.of(Topic.SCHOOL, Topic.SKILLS, Topic.WORK, Topic.LIVING_STANDARDS, Topic.HOUSING, Topic.HEALTH);

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
        measures.neet()
                .ifPresentOrElse(
                        neet -> {
                            slides.add(Slides.number(neet, PictureKind.MAP, PictureKind.INTERVALS)
                                    .withNotes(TEXTS.of("ready.notes.neet")));
                            slides.add(
                                    Slides.pictures(neet, PictureKind.TRENDS).withNotes(TEXTS.of("ready.notes.trend")));
                        },
                        () -> slides.addAll(withoutNeet(places, measures)));
        measures.besideNeet().forEach(q -> slides.add(Slides.pictures(q, PictureKind.TRENDS)));
        mapped(measures).forEach(q -> slides.add(Slides.mapped(q)));
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

    /** One indicator of each topic, on a map. */
    private static List<Selection> mapped(StoryIndicators measures) {
        return (measures.neet().isPresent() ? TOPICS : WITHOUT_NEET)
                .stream().flatMap(topic -> measures.of(topic, 1).stream()).toList();
    }

    /** Where NEET is not published it says so once, and what is shown instead; then what is known of the United Kingdom. */
    private List<Slide> withoutNeet(List<Area> places, StoryIndicators measures) {
        List<String> instead = mapped(measures).stream()
                .map(query -> Phrase.of(catalogue.get(query.indicator())).withArticle())
                .toList();
        String names = Names.list(places.stream().map(Names::of).toList());
        List<Slide> slides = new ArrayList<>();
        slides.add(Slides.text(
                TEXTS.of("ready.no-neet.headline", names),
                TEXTS.of("ready.no-neet.text", catalogue.neet().coverage())
                        + (instead.isEmpty() ? "" : "\n" + TEXTS.of("ready.no-neet.instead", Names.list(instead)))));
        List<Selection> whole = measures.unitedKingdom();
        whole.stream()
                .findFirst()
                .ifPresent(query -> slides.add(Slide.of(
                                PictureKind.GAPS,
                                query,
                                PictureOptions.of(
                                        whole.stream().map(Selection::indicator).toList()),
                                false)
                        .withHeadline(TEXTS.of("ready.no-neet.united-kingdom"))
                        .withNotes(TEXTS.of("ready.notes.united-kingdom"))));
        return slides;
    }
}
