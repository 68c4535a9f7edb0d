package uk.mobilityatlas.desk.control;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.wording.Texts;

/** What tells places of one name apart in a list. */
public final class PlaceWords {
    private static final Texts TEXTS = Texts.beside(PlaceWords.class);

    private PlaceWords() {}

    /** Where a council lies: its county, its region or its nation; of what is no council, what it is. */
    public static String where(Area area, Areas areas) {
        Stream<String> words = area.isIn(Geography.DISTRICT)
                ? Stream.concat(name(area.upperTier(), areas), above(area, areas))
                : Stream.concat(Stream.of(TEXTS.of("level." + area.code().entity())), above(area, areas));
        return words.filter(word -> !word.equals(area.name())).collect(Collectors.joining(", "));
    }

    private static Stream<String> above(Area area, Areas areas) {
        return name(area.regionCode().orElse(area.nation()), areas);
    }

    private static Stream<String> name(@Nullable AreaCode code, Areas areas) {
        return Optional.ofNullable(code).flatMap(areas::find).map(Area::name).stream();
    }
}
