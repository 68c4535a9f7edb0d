package uk.mobilityatlas.view.types;

import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.lens.TypeLenses;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.Strings;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.screen.PageModel;
import uk.mobilityatlas.desk.screen.ScreenWords;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Sheet;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;

/** The present indicator seen by place type, without any control; works only while it is looked at. */
final class TypesViewModel extends PageModel<TypesPage> {
    private static final String KEY = "types";

    private final Desk desk;
    private @Nullable Reading read;
    private @Nullable TypeLenses lenses;

    public TypesViewModel(Desk desk) {
        this.desk = desk;
        desk.reading().readingProperty().addListener((property, before, now) -> look());
        desk.theme().modeProperty().addListener((property, before, now) -> write());
    }

    @Override
    protected void look() {
        Reading reading = desk.reading().readingProperty().get();
        if (!active() || reading == null || reading == read) {
            return;
        }
        read = reading;
        Reading.Found found = reading.found();
        if (found == null) {
            lenses = null;
            setCaption(ScreenWords.of(reading, false));
            setSheet(null);
            return;
        }
        desk.background()
                .run(
                        KEY,
                        progress -> TypeLenses.of(
                                found.figures(),
                                reading.answers().areas().of(reading.geography()),
                                reading.geography()),
                        made -> show(reading, made),
                        failure -> desk.notices().failed(Strings.text("reading.failed"), failure));
    }

    private void show(Reading reading, TypeLenses made) {
        lenses = made;
        Caption whole = ScreenWords.of(reading, false);
        setCaption(new Caption(made.headline(), whole.subtitle(), whole.sources()));
        write();
    }

    private void write() {
        writer().ifPresent(writer -> setSheet(writer.write(desk.theme().palette())));
    }

    private Optional<TypesPageMaker> writer() {
        Reading reading = read;
        TypeLenses made = lenses;
        Reading.Found found = reading == null ? null : reading.found();
        return found == null || made == null
                ? Optional.empty()
                : Optional.of(new TypesPageMaker(desk.areas(), found, made));
    }

    @Override
    public Optional<Slide> slide(boolean asTable) {
        return Optional.ofNullable(sheetProperty().get())
                .map(shown -> Slide.of(PictureKind.TYPES, desk.state().get(), PictureOptions.NONE, asTable));
    }

    @Override
    public Optional<Graphic> paper() {
        Reading reading = read;
        if (reading == null) {
            return Optional.empty();
        }
        return writer().map(writer -> new Sheet(
                writer.picture(Palette.LIGHT),
                captionProperty().get().subtitle(),
                ScreenWords.credits(reading, false).withTypes(EnumSet.allOf(PlaceType.class)),
                Palette.LIGHT));
    }
}
