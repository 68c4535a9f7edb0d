package uk.mobilityatlas.view.explore;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.PlaceUse;

/** A place is wanted to be seen on the map: itself, the county or the councils that stand for it, or why it is not there. */
final class ShowingOnMap implements PlaceUse {
    private static final Texts TEXTS = Texts.beside(ShowingOnMap.class);

    /** Where a place is on the map that is shown; null while there is none. */
    interface Whereabouts {
        @Nullable
        PlaceOnMap of(Area area);
    }

    private final Supplier<Areas> areas;
    private final Whereabouts whereabouts;
    private final Consumer<Area> show;

    ShowingOnMap(Supplier<Areas> areas, Whereabouts whereabouts, Consumer<Area> show) {
        this.areas = areas;
        this.whereabouts = whereabouts;
        this.show = show;
    }

    @Override
    public boolean promises(Area area) {
        PlaceOnMap found = whereabouts.of(area);
        return found != null && !found.on().isEmpty();
    }

    @Override
    public String words(Area area) {
        PlaceOnMap found = whereabouts.of(area);
        if (found == null || found.on().contains(area.code())) {
            return TEXTS.of("onmap.show");
        }
        if (found.level() != null) {
            return TEXTS.of("onmap.level", Names.areas(found.level()));
        }
        if (found.on().isEmpty()) {
            return TEXTS.of(found.filtered() ? "onmap.filtered" : "onmap.not");
        }
        return found.on().size() == 1
                ? TEXTS.of("onmap.within", areas.get().get(found.on().get(0)).name())
                : TEXTS.of("onmap.parts", found.on().size());
    }

    @Override
    public void use(Area area) {
        show.accept(area);
    }
}
