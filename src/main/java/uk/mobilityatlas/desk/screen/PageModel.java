package uk.mobilityatlas.desk.screen;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.story.Slide;

/**
 * What a view of one sheet shows, without any control: the sheet, the words around it, and whether anybody looks.
 *
 * @param <S> what is shown
 */
public abstract class PageModel<S> {
    private final ReadOnlyObjectWrapper<@Nullable S> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Caption> caption = new ReadOnlyObjectWrapper<>(Caption.NONE);
    private boolean active;

    /** Begins or ends to follow what is asked: most views read nothing while nobody looks. */
    public final void setActive(boolean now) {
        active = now;
        look();
    }

    protected final boolean active() {
        return active;
    }

    /** Reads or draws anew, where it is looked at. */
    protected abstract void look();

    /** The picture as it stands on paper, if there is one now. */
    public abstract Optional<Graphic> paper();

    /** What it shows as a slide of a story, as a picture or as the table of its figures; empty where it shows nothing. */
    public abstract Optional<Slide> slide(boolean asTable);

    protected final void setSheet(@Nullable S now) {
        sheet.set(now);
    }

    protected final void setCaption(Caption now) {
        caption.set(now);
    }

    public final ReadOnlyObjectProperty<@Nullable S> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    public final ReadOnlyObjectProperty<Caption> captionProperty() {
        return caption.getReadOnlyProperty();
    }
}
