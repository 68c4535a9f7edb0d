package uk.mobilityatlas.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Texts;

/** A place is wanted for the comparison: it goes in, or out again. */
public final class Adding implements PlaceUse {
    private static final Texts TEXTS = Texts.beside(Adding.class);

    private final Desk desk;

    public Adding(Desk desk) {
        this.desk = desk;
    }

    /** Several places, one after the other. */
    public static FinderRequest request(Desk desk) {
        return FinderRequest.severalPlaces(TEXTS.of("tray.add"), new Adding(desk));
    }

    private List<AreaCode> compared() {
        return desk.state().get().areas();
    }

    @Override
    public String words(Area area) {
        int count = compared().size();
        if (compared().contains(area.code())) {
            return TEXTS.of("adding.remove");
        }
        return count >= Selection.MOST_AREAS
                ? TEXTS.of("adding.full", Selection.MOST_AREAS)
                : TEXTS.of("adding.add", count + 1, Selection.MOST_AREAS);
    }

    @Override
    public void use(Area area) {
        desk.compare(area.code());
    }

    @Override
    public Optional<String> words(List<Area> several) {
        int fresh = fresh(several).size();
        int after = compared().size() + fresh;
        if (fresh == 0) {
            return Optional.of(TEXTS.of("adding.all-in"));
        }
        return Optional.of(
                after > Selection.MOST_AREAS
                        ? TEXTS.of("adding.full", Selection.MOST_AREAS)
                        : TEXTS.of("adding.several", fresh, after, Selection.MOST_AREAS));
    }

    private List<AreaCode> fresh(List<Area> several) {
        return several.stream()
                .map(Area::code)
                .filter(code -> !compared().contains(code))
                .distinct()
                .toList();
    }

    /** All of them in one step, which is undone in one; none where not all fit. */
    @Override
    public void use(List<Area> several) {
        List<AreaCode> together = new ArrayList<>(compared());
        together.addAll(fresh(several));
        if (together.size() > Selection.MOST_AREAS) {
            desk.notices().remark(TEXTS.of("compare.full", Selection.MOST_AREAS));
        } else {
            desk.state().change(s -> s.withAreas(together));
        }
    }
}
