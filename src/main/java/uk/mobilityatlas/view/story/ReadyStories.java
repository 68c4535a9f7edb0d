package uk.mobilityatlas.view.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.story.NoSuchStory;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Story;

/** The ready-made stories in one step: of the home council where there is one, or else of the compared places. */
final class ReadyStories {
    private static final Texts TEXTS = Texts.beside(ReadyStories.class);

    /** The stories of chosen places; those of a kind of place are chosen by the kind. */
    private static final List<ReadyStory> OF_PLACES =
            List.of(ReadyStory.BRIEFING, ReadyStory.COMPARE, ReadyStory.NEET, ReadyStory.COMBINED_AUTHORITY);

    private static final int NAMED = 3;

    private final Desk desk;
    private final Consumer<Story> made;

    /** @param made told of a story that has been made */
    ReadyStories(Desk desk, Consumer<Story> made) {
        this.desk = desk;
        this.made = made;
    }

    /** Those of which there are figures for the places that they would be of. */
    List<ReadyStory> offered() {
        return OF_PLACES.stream()
                .filter(ready -> ready.isPublished(desk.catalogue(), places(ready)))
                .toList();
    }

    void make(ReadyStory ready) {
        make(() -> ready.make(desk.areas(), desk.catalogue(), codes(places(ready))));
    }

    /** The briefing on a kind of place, with those of the compared places that are of it. */
    void make(PlaceType type) {
        make(() -> ReadyStory.of(type, desk.areas(), desk.catalogue(), codes(places(type))));
    }

    /** Where a story cannot be, a sentence says why. */
    private void make(Supplier<Story> story) {
        try {
            made.accept(story.get());
        } catch (NoSuchStory impossible) {
            desk.notices().say(String.valueOf(impossible.getMessage()));
        }
    }

    /** Which places a story would be of, in words; empty where there are none. */
    String of(ReadyStory ready) {
        List<Area> places = places(ready);
        if (places.isEmpty()) {
            return "";
        }
        return switch (ready) {
            case COMBINED_AUTHORITY -> authority(places.get(0))
                    .map(ReadyStories::name)
                    .orElse("");
            case BRIEFING -> places.size() == 1
                    ? words(places)
                    : TEXTS.of("ready.beside", name(places.get(0)), words(places.subList(1, places.size())));
            default -> words(places);
        };
    }

    /** Which places a briefing on a kind of place would pick out, in words; empty where there are none. */
    String of(PlaceType type) {
        return words(places(type));
    }

    private static String words(List<Area> places) {
        List<String> names = places.stream().map(ReadyStories::name).toList();
        return names.size() <= NAMED ? Names.list(names) : Names.number(names.size()) + " places";
    }

    private static String name(Area area) {
        return Names.of(area);
    }

    private Optional<Area> authority(Area place) {
        return place.isIn(Geography.COMBINED_AUTHORITY)
                ? Optional.of(place)
                : place.combinedAuthorityCode().flatMap(desk.areas()::find);
    }

    /** A comparison is of what is compared; what is about one place is about one's own; an authority needs a member. */
    private List<Area> places(ReadyStory ready) {
        List<Area> places =
                ready == ReadyStory.COMPARE ? compared() : own().map(List::of).orElseGet(this::compared);
        return ready != ReadyStory.COMBINED_AUTHORITY
                ? places
                : places.stream()
                        .sorted(Comparator.comparing(place -> authority(place).isEmpty()))
                        .limit(1)
                        .toList();
    }

    private List<Area> places(PlaceType type) {
        List<Area> home = own().filter(area -> area.is(type)).map(List::of).orElse(List.of());
        return home.isEmpty()
                ? compared().stream().filter(area -> area.is(type)).toList()
                : home;
    }

    private Optional<Area> own() {
        return desk.home().area();
    }

    private List<Area> compared() {
        return desk.state().get().areas().stream()
                .flatMap(code -> desk.areas().find(code).stream())
                .toList();
    }

    private static List<AreaCode> codes(List<Area> places) {
        return places.stream().map(Area::code).toList();
    }
}
