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
import uk.mobilityatlas.desk.screen.Lack;
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
            setCaption(ScreenWords.of(reading, false));
            lacks(Lack.FIGURES);
            return;
        }
        find(
                KEY,
                () -> TypeLenses.of(
                        found.figures(),
                        reading.answers().areas().of(reading.geography()),
                        desk.geometries().boundaries(reading.geography())),
                made -> {
                    Caption whole = ScreenWords.of(reading, false);
                    setCaption(new Caption(made.headline(), whole.subtitle(), whole.sources()));
                    setSheet(TypesPage.of(
                            found.areas(), made, desk.areas(), desk.theme().palette()));
                });
    }

    @Override
    protected void draw() {
        page(desk.theme().palette()).ifPresent(this::setSheet);
    }

    private Optional<TypesPage> page(Palette palette) {
        return Optional.ofNullable(sheetProperty().get()).map(shown -> shown.in(palette));
    }

    @Override
    public Optional<Slide> slide(boolean asTable) {
        return slide(PictureKind.TYPES, desk.state().get(), PictureOptions.NONE, asTable);
    }

    @Override
    protected Optional<? extends Graphic> picture(Palette palette) {
        return page(palette).map(TypesPage::picture);
    }

    @Override
    protected Optional<Credits> credits() {
        return super.credits().map(credits -> credits.withTypes(EnumSet.allOf(PlaceType.class)));
    }
}
