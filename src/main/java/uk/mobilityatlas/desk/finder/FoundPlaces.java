package uk.mobilityatlas.desk.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** How many names a line has room for. */
    private static final int MOST_NAMES = 4;

    /** Among how many meanings of several names one can choose. */
    private static final int MOST_MEANINGS = 4;

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
        WordMatch best = matches.isEmpty() ? WordMatch.NONE : matches.get(0).match();
        List<Found> found = matches.stream().map(m -> found(m.area(), note(m))).toList();
        // a name that holds a comma is one place, unless no name holds the text as it stands
        if (best.compareTo(WordMatch.EVERY_WORD) < 0) {
            return new Answered(FinderKind.PLACES, best, found);
        }
        Answered several = several(text);
        if (several.found().isEmpty() || best == WordMatch.EVERY_WORD && several.best() != WordMatch.EXACT) {
            return new Answered(FinderKind.PLACES, best, found);
        }
        return best == WordMatch.NONE
                ? several
                : new Answered(
                        FinderKind.PLACES,
                        best,
                        Stream.concat(several.found().stream(), found.stream()).toList());
    }

    /** Of places that answer alike, those that are used so already come last. */
    private List<PlaceMatch> matches(String text) {
        return desk.areas().places(text).stream()
                .filter(m -> use.fits(m.area()))
                .sorted(Comparator.comparing(PlaceMatch::match)
                        .thenComparing(m -> !use.promises(m.area()))
                        .thenComparing(PlaceMatch::kind)
                        .thenComparing(m -> use.already(m.area()).isPresent()))
                .toList();
    }

    /** A name among others, and the places that it may mean, the likeliest first. */
    private record Meant(String name, WordMatch match, List<Area> places) {}

    /** Several names, one after another: each must mean a place, or none of them is taken; of what may mean two, both are offered. */
    private Answered several(String text) {
        List<Meant> names = new ArrayList<>();
        String[] parts = BETWEEN.split(text.strip());
        for (String name : parts) {
            List<PlaceMatch> matches = matches(name);
            if (matches.isEmpty() || parts.length == 1) {
                return new Answered(FinderKind.PLACES, WordMatch.NONE, List.of());
            }
            names.add(meant(name, matches));
        }
        List<Found> rows = new ArrayList<>();
        together(names, null, null).ifPresent(rows::add);
        for (Meant unsure : names) {
            unsure.places().stream().skip(1).forEach(other -> together(names, unsure, other)
                    .ifPresent(rows::add));
        }
        WordMatch worst =
                names.stream().map(Meant::match).max(Comparator.naturalOrder()).orElse(WordMatch.NONE);
        return new Answered(
                FinderKind.PLACES,
                worst == WordMatch.NONE ? WordMatch.BEGINNING : worst,
                rows.subList(0, Math.min(rows.size(), MOST_MEANINGS)));
    }

    private static Meant meant(String name, List<PlaceMatch> matches) {
        PlaceMatch best = matches.get(0);
        List<Area> alike = best.match() == WordMatch.NONE
                ? List.of(best.area())
                : matches.stream()
                        .filter(m -> m.match() == best.match() && m.kind() == best.kind())
                        .map(PlaceMatch::area)
                        .toList();
        return new Meant(name, best.match(), alike);
    }

    /**
     * One row for the places of several names.
     *
     * @param unsure the name that is taken in another meaning than its likeliest; null for none
     * @param other that meaning
     */
    private Optional<Found> together(List<Meant> names, @Nullable Meant unsure, @Nullable Area other) {
        List<Area> places = names.stream()
                .map(name ->
                        name == unsure && other != null ? other : name.places().get(0))
                .distinct()
                .toList();
        String note = names.stream()
                .filter(name -> name.places().size() > 1 && (unsure == null || name == unsure))
                .findFirst()
                .map(name -> TEXTS.of("place.may-be", name.name(), name.places().size()))
                .orElse("");
        return use.words(places)
                .map(words -> new Found(
                        FinderKind.PLACES,
                        title(places),
                        note,
                        words,
                        words,
                        false,
                        null,
                        null,
                        stays,
                        () -> use.use(places)));
    }

    /** The names of all, or of the first where a line has no room for all. */
    private static String title(List<Area> places) {
        List<String> names = places.stream().map(Names::of).toList();
        return names.size() <= MOST_NAMES
                ? Names.list(names)
                : TEXTS.of(
                        "place.more",
                        String.join(", ", names.subList(0, MOST_NAMES - 1)),
                        names.size() - MOST_NAMES + 1);
    }

    Found found(Area area) {
        return found(area, where(area));
    }

    private Found found(Area area, String note) {
        String does = use.words(area);
        Optional<String> already = use.already(area);
        return new Found(
                FinderKind.PLACES,
                area.name(),
                note,
                does,
                already.orElse(does),
                already.isPresent(),
                area,
                null,
                stays,
                () -> use.use(area));
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
