package uk.mobilityatlas.desk.screen;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.desk.control.KeptFocus;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.picture.PicturePane;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.story.Slide;

/**
 * A view that shows one sheet of its model; the model follows what is asked while the view is in the window.
 *
 * @param <S> what is shown
 * @param <M> its model
 */
public abstract class PageView<S, M extends PageModel<S>> implements Screen {
    protected final M model;

    private final ScreenLabel label;
    private final @Nullable Method method;
    private final StackPane root = new StackPane();
    private final EmptyState empty;
    private @Nullable PicturePane main;

    /** @param method the page on how it was worked out, where it is not that of the present comparison */
    protected PageView(ScreenLabel label, M model, @Nullable Method method) {
        this.label = label;
        this.model = model;
        this.method = method;
        this.empty = new EmptyState(label.id());
    }

    /** Begins to show, once every control is there. */
    protected final void lay(Region laid) {
        root.getChildren().setAll(laid);
        root.sceneProperty().addListener((property, before, now) -> model.setActive(now != null));
        model.sheetProperty().addListener((property, before, now) -> KeptFocus.through(root, () -> show(now)));
        show(model.sheetProperty().get());
        model.lackProperty().addListener((property, before, now) -> lack(laid, now));
        lack(laid, model.lackProperty().get());
    }

    /** Where there is nothing to show, what to do about it stands in the place of all else. */
    private void lack(Region laid, @Nullable Lack lack) {
        if (lack == null) {
            root.getChildren().setAll(laid);
        } else {
            empty.show(lack, () -> remedy(lack), model.lackAbout());
            root.getChildren().setAll(empty);
        }
    }

    /** Does what is offered where something is lacking. */
    protected void remedy(Lack lack) {
        model.showFirst();
    }

    /** The same where the main picture can be shown as a table. */
    protected final void lay(Region laid, PicturePane pane) {
        main = pane;
        lay(laid);
    }

    /** Shows a sheet, or that there is none. */
    protected abstract void show(@Nullable S sheet);

    @Override
    public final ScreenLabel label() {
        return label;
    }

    @Override
    public final Node node() {
        return root;
    }

    @Override
    public final ObservableValue<Caption> caption() {
        return model.captionProperty();
    }

    @Override
    public final void focus() {
        if (model.lackProperty().get() == null) {
            begin();
        } else {
            empty.requestFocus();
        }
    }

    /** Puts the keyboard on the main picture, unless a view has something before it. */
    protected void begin() {
        PicturePane pane = main;
        if (pane != null) {
            pane.focus();
        }
    }

    @Override
    public Optional<Slide> slide() {
        PicturePane pane = main;
        return model.slide(pane != null && pane.listed());
    }

    @Override
    public final Optional<Slide> tableSlide() {
        return model.slide(true);
    }

    @Override
    public final Optional<Graphic> graphic() {
        return model.paper();
    }

    @Override
    public final Optional<Method> method() {
        return Optional.ofNullable(method);
    }
}
