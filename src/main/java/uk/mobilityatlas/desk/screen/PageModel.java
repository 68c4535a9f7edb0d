package uk.mobilityatlas.desk.screen;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Sheet;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;

/**
 * What a view of one sheet shows, without any control: the sheet, the words around it, and whether anybody looks.
 *
 * @param <S> what is shown
 */
public abstract class PageModel<S> {
    private static final Texts TEXTS = Texts.beside(PageModel.class);

    protected final Desk desk;

    private final ReadOnlyObjectWrapper<@Nullable S> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Caption> caption = new ReadOnlyObjectWrapper<>(Caption.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Lack> lack = new ReadOnlyObjectWrapper<>();
    private Object[] lackAbout = {};
    private boolean active;

    protected PageModel(Desk desk) {
        this.desk = desk;
        desk.theme().modeProperty().addListener((property, before, now) -> draw());
    }

    /** Looks anew whenever other figures are the present ones. */
    protected final void followReading() {
        desk.reading().readingProperty().addListener((property, before, now) -> look());
        desk.home().codeProperty().addListener((property, before, now) -> look());
    }

    /** Begins or ends to follow what is asked: most views read nothing while nobody looks. */
    public final void setActive(boolean now) {
        active = now;
        look();
    }

    protected final boolean active() {
        return active;
    }

    /** The present figures; null where there are none yet. */
    protected final @Nullable Reading reading() {
        return desk.reading().readingProperty().get();
    }

    /** Reads or draws anew, where it is looked at. */
    protected abstract void look();

    /** Draws what has been read in other colours. */
    protected void draw() {
        look();
    }

    /** Finds something out in the background; the newest request for a key wins, and one that fails can be made again. */
    protected final <T> void find(String key, Supplier<T> work, Consumer<T> then) {
        desk.background().run(key, progress -> work.get(), then, failure -> desk.notices()
                .failed(TEXTS.of("reading.failed"), failure, TEXTS.of("action.again"), this::look));
    }

    /** The place asked for, the user's own council and the compared ones after it, as far as they are known. */
    protected final Stream<Area> places() {
        Selection selection = desk.state().get();
        return Stream.of(
                        Stream.ofNullable(selection.place()).flatMap(code -> desk.areas().find(code).stream()),
                        desk.home().area().stream(),
                        selection.areas().stream().flatMap(code -> desk.areas().find(code).stream()))
                .flatMap(some -> some);
    }

    /** Asks for another place, as it is today. */
    protected final void ask(Area place) {
        Area today = desk.areas().find(place.code()).orElse(place);
        desk.state().change(s -> s.withPlace(today.code()));
    }

    /** The main picture in the colours of a palette; empty where nothing is shown. */
    protected abstract Optional<? extends Graphic> picture(Palette palette);

    /** Whose figures the picture shows: those of the present indicator, unless a view shows others. */
    protected Optional<Credits> credits() {
        return Optional.ofNullable(reading()).map(reading -> ScreenWords.credits(reading, false));
    }

    /** The picture as it stands on paper, if there is one now. */
    public final Optional<Graphic> paper() {
        return picture(Palette.LIGHT).flatMap(this::onPaper);
    }

    /** A picture with the words around it as they stand on paper. */
    protected final Optional<Graphic> onPaper(Graphic picture) {
        return credits().map(credits -> new Sheet(picture, paperSubtitle(), credits, Palette.LIGHT));
    }

    /** What stands under the headline on paper, where nothing else of the view is: all that must be known with the picture. */
    protected String paperSubtitle() {
        return caption.get().subtitle();
    }

    /** What it shows as a slide of a story, as a picture or as the table of its figures; empty where it shows nothing. */
    public abstract Optional<Slide> slide(boolean asTable);

    /** A slide of what is shown now. */
    protected final Optional<Slide> slide(PictureKind kind, Selection query, PictureOptions options, boolean asTable) {
        return Optional.ofNullable(sheet.get()).map(shown -> Slide.of(kind, query, options, asTable));
    }

    protected final void setSheet(S now) {
        lack.set(null);
        sheet.set(now);
    }

    /** Shows that there is nothing to show, and why. */
    protected final void lacks(Lack why, Object... about) {
        sheet.set(null);
        if (!Arrays.equals(about, lackAbout)) {
            lackAbout = about;
            lack.set(null);
        }
        lack.set(why);
    }

    /** What the words of the lack name. */
    final Object[] lackAbout() {
        return lackAbout.clone();
    }

    /** Shows the indicator on which the atlas opens. */
    final void showFirst() {
        desk.showFirst();
    }

    /** Why there is nothing to show; null where there is something, or nothing has been read yet. */
    public final ReadOnlyObjectProperty<@Nullable Lack> lackProperty() {
        return lack.getReadOnlyProperty();
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
