package uk.mobilityatlas.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Names;
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
    public Optional<String> already(Area area) {
        return compared().contains(area.code()) ? Optional.of(TEXTS.of("adding.already")) : Optional.empty();
    }

    @Override
    public void use(Area area) {
        desk.compare(area.code());
    }

    @Override
    public Optional<String> words(List<Area> several) {
        int fresh = fresh(several).size();
        int room = room();
        if (fresh == 0) {
            return Optional.of(TEXTS.of("adding.all-in"));
        }
        if (room == 0) {
            return Optional.of(TEXTS.of("adding.full", Selection.MOST_AREAS));
        }
        return Optional.of(
                fresh > room
                        ? TEXTS.of("adding.first", room, fresh)
                        : TEXTS.of("adding.several", fresh, compared().size() + fresh, Selection.MOST_AREAS));
    }

    private int room() {
        return Selection.MOST_AREAS - compared().size();
    }

    private List<Area> fresh(List<Area> several) {
        return several.stream()
                .filter(area -> !compared().contains(area.code()))
                .distinct()
                .toList();
    }

    /** All that fit in one step, which is undone in one; says which do not. */
    @Override
    public void use(List<Area> several) {
        List<Area> fresh = fresh(several);
        int fit = Math.min(room(), fresh.size());
        List<AreaCode> together = new ArrayList<>(compared());
        fresh.subList(0, fit).forEach(area -> together.add(area.code()));
        desk.state().change(s -> s.withAreas(together));
        if (fit < fresh.size()) {
            List<String> left =
                    fresh.subList(fit, fresh.size()).stream().map(Names::of).toList();
            desk.notices().remark(TEXTS.of("adding.left", Selection.MOST_AREAS, Names.list(left)));
        }
    }
}
