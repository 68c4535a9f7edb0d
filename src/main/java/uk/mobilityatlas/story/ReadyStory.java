package uk.mobilityatlas.story;

import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Ids;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Catalogue;

/** The ready-made stories, each made of chosen areas in one step and then edited like any other. */
public enum ReadyStory {
    BRIEFING("briefing"),
    COMPARE("compare"),
    COMBINED_AUTHORITY("cauth"),
    NEET("neet"),
    PLACE_TYPE("place-type");

    private static final Texts TEXTS = Texts.beside(ReadyStory.class);

    private final String id;

    ReadyStory(String id) {
        this.id = id;
    }

    /** The word for it on the command line. */
    public String id() {
        return id;
    }

    public static ReadyStory of(String id) {
        return Ids.find(values(), ReadyStory::id, id);
    }

    /** What a menu calls it. */
    public String title() {
        return TEXTS.of("ready." + id);
    }

    /**
     * The story of the chosen areas.
     *
     * @throws NoSuchStory with a sentence, where it cannot be made of them
     */
    public Story make(Areas areas, Catalogue catalogue, List<AreaCode> chosen) {
        List<Area> places = chosen.stream()
                .flatMap(code -> areas.find(code).stream())
                .distinct()
                .toList();
        if (places.isEmpty()) {
            throw new NoSuchStory(TEXTS.of("ready.no-area"));
        }
        return switch (this) {
            case BRIEFING -> new AreaBriefing(catalogue).of(places);
            case COMPARE -> new PlacesCompared(catalogue).of(places);
            case COMBINED_AUTHORITY -> new AuthorityOverview(areas, catalogue).of(places.get(0));
            case NEET -> new NeetStory(catalogue).of(places);
            case PLACE_TYPE -> new PlaceTypeBriefing(areas, catalogue).of(type(places.get(0)), places);
        };
    }

    /** Whether there are figures for it: NEET in depth is not offered to places for which NEET is not published. */
    public boolean isPublished(Catalogue catalogue, List<Area> places) {
        return this != NEET
                || places.isEmpty()
                || new StoryIndicators(catalogue, places).neet().isPresent();
    }

    /** The briefing on one place type, with chosen areas of it or none. */
    public static Story of(PlaceType type, Areas areas, Catalogue catalogue, List<AreaCode> chosen) {
        return new PlaceTypeBriefing(areas, catalogue)
                .of(
                        type,
                        chosen.stream()
                                .flatMap(code -> areas.find(code).stream())
                                .toList());
    }

    /**
     * A story with another area in an area's place. Where that belongs to another combined authority than the story is
     * about, the overview is made anew: its councils are others.
     */
    public static Story replacing(Story story, AreaSwap swap, Areas areas, Catalogue catalogue) {
        return new AuthorityOverview(areas, catalogue).instead(story, swap).orElseGet(() -> story.replacing(swap));
    }

    private static PlaceType type(Area area) {
        return area.types().stream()
                .min(PlaceType::compareTo)
                .orElseThrow(() -> new NoSuchStory(TEXTS.of("ready.no-type", area.name())));
    }
}
