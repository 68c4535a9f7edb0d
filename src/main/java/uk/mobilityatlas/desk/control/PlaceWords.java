package uk.mobilityatlas.desk.control;

import java.util.Optional;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.comparison.wording.Texts;

/** What tells places of one name apart in a list. */
public final class PlaceWords {
    private static final Texts TEXTS = Texts.beside(PlaceWords.class);

    private PlaceWords() {}

    /** Unitary authority, North West; with a note where the place is no more. */
    public static String where(Area area, Areas areas) {
        String level = TEXTS.of("level." + area.code().value().substring(0, 3));
        String place = area.regionCode()
                .or(() -> Optional.ofNullable(area.nation()))
                .flatMap(areas::find)
                .map(Area::name)
                .filter(name -> !name.equals(area.name()))
                .map(name -> ", " + name)
                .orElse("");
        return level + place + (area.current() ? "" : " (" + TEXTS.of("finder.former") + ")");
    }
}
