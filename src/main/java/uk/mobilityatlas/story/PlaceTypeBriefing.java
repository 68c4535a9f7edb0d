package uk.mobilityatlas.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Topic;

/** The briefing on one kind of place: where such places are, and how chosen ones stand beside England and their like. */
final class PlaceTypeBriefing {
    private static final Texts TEXTS = Texts.beside(PlaceTypeBriefing.class);

    private static final int MOST = 4;

    private final Areas areas;
    private final Catalogue catalogue;

    PlaceTypeBriefing(Areas areas, Catalogue catalogue) {
        this.areas = areas;
        this.catalogue = catalogue;
    }

    Story of(PlaceType type, List<Area> chosen) {
        List<Area> councils = areas.of(Geography.UPPER_TIER).stream()
                .filter(a -> a.is(type) && a.code().value().startsWith("E"))
                .toList();
        if (councils.isEmpty()) {
            throw new NoSuchStory(TEXTS.of("ready.no-members", TEXTS.of("type." + type.id())));
        }
        // without a choice the measures are those of such councils, and the map shows them all without picking any out
        StoryIndicators measures = new StoryIndicators(catalogue, chosen.isEmpty() ? councils.subList(0, 1) : chosen);
        List<AreaCode> codes = chosen.stream().limit(MOST).map(Area::code).toList();
        List<Slide> slides = new ArrayList<>();
        slides.add(Slides.title());
        slides.add(Slides.text(TEXTS.of("ready.type.headline." + type.id()), TEXTS.of("ready.type.text." + type.id())));
        for (Topic topic : topics(type)) {
            for (Selection asked : measures.of(topic, 1)) {
                Selection all = asked.withAreas(codes).withFilter(new Selection.Filter(Set.of(type), null, null));
                Selection like = all.withBenchmark(Benchmark.of(type));
                slides.add(
                        codes.isEmpty()
                                ? Slides.pictures(all, PictureKind.MAP)
                                : Slides.pictures(all, PictureKind.MAP, PictureKind.INTERVALS));
                if (!codes.isEmpty()) {
                    slides.add(Slides.pictures(like, PictureKind.INTERVALS).withNotes(TEXTS.of("ready.notes.type")));
                    slides.add(Slides.pictures(like, PictureKind.TRENDS));
                }
            }
        }
        slides.add(Slides.sources());
        return Slides.story(TEXTS.of("ready.type.name." + type.id()), slides);
    }

    /** What such places are asked about first. */
    private static List<Topic> topics(PlaceType type) {
        return switch (type) {
            case COASTAL -> List.of(Topic.YOUNG_PEOPLE, Topic.WORK, Topic.LIVING_STANDARDS, Topic.HEALTH);
            case RURAL -> List.of(Topic.YOUNG_PEOPLE, Topic.TRANSPORT, Topic.HOUSING, Topic.LIVING_STANDARDS);
            case POST_INDUSTRIAL -> List.of(Topic.YOUNG_PEOPLE, Topic.SKILLS, Topic.WORK, Topic.LIVING_STANDARDS);
            case CITY -> List.of(Topic.YOUNG_PEOPLE, Topic.SCHOOL, Topic.SKILLS, Topic.HOUSING);
        };
    }
}
