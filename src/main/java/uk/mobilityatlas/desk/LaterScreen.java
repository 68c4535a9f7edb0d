package uk.mobilityatlas.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Method;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.story.Slide;

/**
 * A view that is built when it is first looked at: until then neither the first map nor any change waits for it.
 *
 * @param <S> what it is built as
 */
public final class LaterScreen<S extends Screen> implements Screen {
    private final String id;
    private final Icon icon;
    private final String title;
    private final Supplier<S> building;
    private @Nullable S built;

    public LaterScreen(String id, Icon icon, String title, Supplier<S> building) {
        this.id = id;
        this.icon = icon;
        this.title = title;
        this.building = building;
    }

    /** The view itself. */
    public S built() {
        S screen = built;
        if (screen == null) {
            screen = building.get();
            built = screen;
        }
        return screen;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Icon icon() {
        return icon;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Node node() {
        return built().node();
    }

    @Override
    public ObservableValue<Caption> caption() {
        return built().caption();
    }

    @Override
    public boolean tray() {
        return built().tray();
    }

    @Override
    public Optional<Graphic> graphic() {
        return built().graphic();
    }

    @Override
    public List<Exhibit> exhibits() {
        return built().exhibits();
    }

    @Override
    public List<MenuItem> menu() {
        return built().menu();
    }

    @Override
    public Optional<Method> method() {
        return built().method();
    }

    @Override
    public List<Node> tools() {
        return built().tools();
    }

    @Override
    public List<Node> controls() {
        return built().controls();
    }

    @Override
    public List<Node> bar() {
        return built().bar();
    }

    @Override
    public Optional<Slide> slide() {
        return built().slide();
    }

    @Override
    public Optional<Slide> tableSlide() {
        return built().tableSlide();
    }

    @Override
    public boolean travel(boolean back) {
        return built().travel(back);
    }

    @Override
    public void focus() {
        built().focus();
    }
}
