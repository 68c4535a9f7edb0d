package uk.mobilityatlas.view.gaps;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.lens.GroupGap;
import uk.mobilityatlas.comparison.lens.WithinPlace;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.screen.PageModel;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.indicator.Source;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;

/** Groups within one place beside the others, without any control; works only while it is looked at. */
final class GapsViewModel extends PageModel<GapsPage> {
    private static final Texts TEXTS = Texts.beside(GapsViewModel.class);

    private static final String KEY = "gaps";

    private @Nullable GapsPageMaker writer;

    public GapsViewModel(Desk desk) {
        super(desk);
        desk.state().selectionProperty().addListener((property, before, now) -> {
            if (!before.areas().equals(now.areas()) || !Objects.equals(before.place(), now.place())) {
                look();
            }
        });
        desk.library().answersProperty().addListener((property, before, now) -> look());
    }

    void choose(Area place) {
        ask(place);
    }

    @Override
    protected void look() {
        if (!active()) {
            return;
        }
        // the place asked for, else the first of the compared ones, else England
        Area place = places().findFirst().orElseGet(() -> desk.areas().get(AreaCode.ENGLAND));
        Answers answers = desk.answers();
        find(
                KEY,
                () -> new GapsPageMaker(
                        place,
                        GroupGap.of(answers.observations().of(place.code()), WithinPlace.all(answers.catalogue()))),
                made -> {
                    writer = made;
                    setCaption(new Caption(made.headline(), TEXTS.of("subtitle", Names.of(place)), sources(made)));
                    draw();
                });
    }

    @Override
    protected void draw() {
        GapsPageMaker made = writer;
        if (made != null) {
            setSheet(made.write(desk.theme().palette()));
        }
    }

    private String sources(GapsPageMaker made) {
        Set<String> publishers = new LinkedHashSet<>();
        made.indicators().forEach(i -> i.sources().stream()
                .flatMap(id -> desk.catalogue().source(id).stream())
                .map(Source::publisher)
                .forEach(publishers::add));
        return TEXTS.of("source.source", String.join("; ", publishers)) + " " + Credits.OPEN_GOVERNMENT;
    }

    @Override
    public Optional<Slide> slide(boolean asTable) {
        return Optional.ofNullable(sheetProperty().get())
                .map(shown -> Slide.of(
                        PictureKind.GAPS,
                        desk.state().get().withAreas(List.of(shown.place().code())),
                        PictureOptions.NONE,
                        asTable));
    }

    @Override
    protected Optional<? extends Graphic> picture(Palette palette) {
        return Optional.ofNullable(writer).map(made -> made.picture(palette));
    }

    @Override
    protected Optional<Credits> credits() {
        return Optional.ofNullable(writer)
                .map(made -> Credits.of(made.indicators(), "", desk.catalogue(), desk.version(), false));
    }
}
