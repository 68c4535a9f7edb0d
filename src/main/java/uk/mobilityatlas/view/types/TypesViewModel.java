package uk.mobilityatlas.view.types;

import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.lens.TypeLenses;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.screen.PageModel;
import uk.mobilityatlas.desk.screen.ScreenWords;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;

/** The present indicator seen by place type, without any control; works only while it is looked at. */
final class TypesViewModel extends PageModel<TypesPage> {
    private static final Texts TEXTS = Texts.beside(TypesViewModel.class);

    private static final String KEY = "types";

    private @Nullable Reading read;
    private @Nullable TypeLenses lenses;

    public TypesViewModel(Desk desk) {
        super(desk);
        followReading();
    }

    @Override
    protected void look() {
        Reading reading = reading();
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
        find(
                KEY,
                () -> TypeLenses.of(
                        found.figures(), reading.answers().areas().of(reading.geography()), reading.geography()),
                made -> show(reading, made));
    }

    private void show(Reading reading, TypeLenses made) {
        lenses = made;
        Caption whole = ScreenWords.of(reading, false);
        setCaption(new Caption(made.headline(), whole.subtitle(), whole.sources()));
        draw();
    }

    @Override
    protected void draw() {
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
        return slide(PictureKind.TYPES, desk.state().get(), PictureOptions.NONE, asTable);
    }

    @Override
    protected Optional<? extends Graphic> picture(Palette palette) {
        return writer().map(writer -> writer.picture(palette));
    }

    @Override
    protected Optional<Credits> credits() {
        return super.credits().map(credits -> credits.withTypes(EnumSet.allOf(PlaceType.class)));
    }
}
