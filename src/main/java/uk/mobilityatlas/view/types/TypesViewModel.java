package uk.mobilityatlas.view.types;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.TypeLenses;
import uk.mobilityatlas.desk.Caption;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.ScreenWords;
import uk.mobilityatlas.desk.Strings;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Sheet;

/** The present indicator seen by place type, without any control; works only while it is looked at. */
public final class TypesViewModel {
    private static final String KEY = "types";

    private final Desk desk;
    private final ScreenWords words;
    private final ReadOnlyObjectWrapper<@Nullable TypesSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Caption> caption = new ReadOnlyObjectWrapper<>(Caption.NONE);
    private @Nullable Reading read;
    private @Nullable TypeLenses lenses;
    private boolean active;

    public TypesViewModel(Desk desk) {
        this.desk = desk;
        this.words = new ScreenWords(desk.catalogue(), desk.version());
        desk.reading().readingProperty().addListener((property, before, now) -> look());
        desk.theme().modeProperty().addListener((property, before, now) -> write());
    }

    /** Begins or ends to follow the selection. */
    void setActive(boolean now) {
        active = now;
        look();
    }

    private void look() {
        Reading reading = desk.reading().readingProperty().get();
        if (!active || reading == null || reading == read) {
            return;
        }
        read = reading;
        Reading.Found found = reading.found();
        if (found == null) {
            lenses = null;
            caption.set(words.of(reading, false));
            sheet.set(null);
            return;
        }
        desk.background()
                .run(
                        KEY,
                        progress -> TypeLenses.of(
                                found.figures(), desk.areas().of(reading.geography()), reading.geography()),
                        made -> show(reading, made),
                        failure -> desk.notices().failed(Strings.text("reading.failed"), failure));
    }

    private void show(Reading reading, TypeLenses made) {
        lenses = made;
        Caption whole = words.of(reading, false);
        caption.set(new Caption(made.headline(), whole.subtitle(), whole.sources()));
        write();
    }

    private void write() {
        writer().ifPresent(writer -> sheet.set(writer.write(desk.theme().palette())));
    }

    private Optional<TypesSheetWriter> writer() {
        Reading reading = read;
        TypeLenses made = lenses;
        Reading.Found found = reading == null ? null : reading.found();
        return found == null || made == null
                ? Optional.empty()
                : Optional.of(new TypesSheetWriter(desk.areas(), desk.catalogue(), found, made));
    }

    /** The picture as it stands on paper. */
    Optional<Graphic> paper() {
        Reading reading = read;
        if (reading == null) {
            return Optional.empty();
        }
        return writer().map(writer -> new Sheet(
                writer.picture(Palette.LIGHT), caption.get().subtitle(), words.credits(reading, false), Palette.LIGHT));
    }

    ReadOnlyObjectProperty<@Nullable TypesSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Caption> captionProperty() {
        return caption.getReadOnlyProperty();
    }
}
