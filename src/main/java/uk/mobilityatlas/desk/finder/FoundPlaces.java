package uk.mobilityatlas.desk.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.PlaceMatch;
import uk.mobilityatlas.area.WordMatch;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.PlaceUse;
import uk.mobilityatlas.desk.control.PlaceWords;

/** The places that a text means, each with what will be done with it. */
final class FoundPlaces {
    private static final Texts TEXTS = Texts.beside(FoundPlaces.class);

    /** What parts the names of several places; no comma alone, since some names have one. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;\\n]|\\band\\b)\\s*");

    private final Desk desk;
    private final PlaceUse use;
    private final boolean stays;

    /** @param stays whether one looks on after a place has been found */
    FoundPlaces(Desk desk, PlaceUse use, boolean stays) {
        this.desk = desk;
        this.use = use;
        this.stays = stays;
    }

    Answered of(String text) {
        List<PlaceMatch> matches = matches(text);
        if (matches.isEmpty()) {
            return several(text);
        }
        return new Answered(
                FinderKind.PLACES,
                matches.get(0).match(),
                matches.stream().map(m -> found(m.area(), note(m))).toList());
    }

    private List<PlaceMatch> matches(String text) {
        return desk.areas().places(text).stream()
                .filter(m -> use.fits(m.area()))
                .sorted(Comparator.comparing(PlaceMatch::match).thenComparing(m -> !use.promises(m.area())))
                .toList();
    }

    /** Several names, one after another: each must mean a place, or none of them is taken. */
    private Answered several(String text) {
        List<Area> places = new ArrayList<>();
        for (String name : BETWEEN.split(text.strip())) {
            Optional<Area> meant = matches(name).stream().map(PlaceMatch::area).findFirst();
            if (meant.isEmpty()) {
                return new Answered(FinderKind.PLACES, WordMatch.NONE, List.of());
            }
            if (!places.contains(meant.get())) {
                places.add(meant.get());
            }
        }
        List<Found> together = use.words(places).stream()
                .map(words -> new Found(
                        FinderKind.PLACES,
                        Names.list(places.stream().map(Area::name).toList()),
                        "",
                        words,
                        false,
                        null,
                        null,
                        stays,
                        () -> use.use(places)))
                .toList();
        return new Answered(FinderKind.PLACES, WordMatch.BEGINNING, together);
    }

    Found found(Area area) {
        return found(area, where(area));
    }

    private Found found(Area area, String note) {
        return new Found(
                FinderKind.PLACES, area.name(), note, use.words(area), false, area, null, stays, () -> use.use(area));
    }

    private String note(PlaceMatch match) {
        String where = where(match.area());
        return switch (match.kind()) {
            case NAME -> where;
            case CODE -> TEXTS.of("place.code", match.by(), where);
            case OTHER_NAME -> TEXTS.of("place.also", Names.sentence(match.by()), where);
            case TOWN -> TEXTS.of("place.town", match.by(), where);
            case FORMER -> TEXTS.of("place.former", Names.sentence(match.by()), where);
        };
    }

    private String where(Area area) {
        return PlaceWords.where(area, desk.areas());
    }
}
