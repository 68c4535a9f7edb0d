package uk.mobilityatlas.desk.screen;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A view that is built when it is first looked at: until then neither the first map nor any change waits for it.
 *
 * @param <S> what it is built as
 */
public final class LazyScreen<S extends Screen> implements DelegatingScreen {
    private final ScreenLabel label;
    private final Supplier<S> building;
    private @Nullable S built;

    public LazyScreen(ScreenLabel label, Supplier<S> building) {
        this.label = label;
        this.building = building;
    }

    @Override
    public ScreenLabel label() {
        return label;
    }

    @Override
    public S screen() {
        S screen = built;
        if (screen == null) {
            screen = building.get();
            built = screen;
        }
        return screen;
    }
}
