package uk.mobilityatlas.view.shell;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.IndicatorUse;
import uk.mobilityatlas.desk.screen.Screen;
import uk.mobilityatlas.indicator.Indicator;

/** An indicator is wanted to be looked at: in the open view, or on the map where that shows no indicator of one's choice. */
final class ShownIndicator implements IndicatorUse {
    private static final Texts TEXTS = Texts.beside(ShownIndicator.class);

    private final Desk desk;
    private final ObjectProperty<Screen> open;
    private final Screen map;
    private final boolean shown;

    /** @param screens the views, the map first */
    ShownIndicator(Desk desk, ObjectProperty<Screen> open, List<Screen> screens) {
        this.desk = desk;
        this.open = open;
        this.map = screens.get(0);
        this.shown = screens.contains(open.get())
                && open.get().controls().isEmpty()
                && open.get().bar().isEmpty();
    }

    @Override
    public boolean here(Indicator indicator) {
        return shown && indicator.id().equals(desk.state().get().indicator());
    }

    @Override
    public String words(Indicator indicator) {
        if (here(indicator)) {
            return TEXTS.of("indicator.here");
        }
        return shown && !open.get().equals(map)
                ? TEXTS.of("indicator.show", open.get().label().title())
                : TEXTS.of("indicator.on-map");
    }

    @Override
    public void use(Indicator indicator) {
        desk.state().change(s -> s.withIndicator(indicator.id()));
        if (!shown) {
            open.set(map);
        }
    }
}
