package uk.mobilityatlas.view.gaps;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.screen.PageModel;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.indicator.Source;
import uk.mobilityatlas.picture.GapsPicture;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;

/** Groups within one place beside the others, without any control; works only while it is looked at. */
final class GapsViewModel extends PageModel<GapsPage> {
    private static final Texts TEXTS = Texts.beside(GapsViewModel.class);

    private static final String KEY = "gaps";

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
        find(KEY, () -> GapsPicture.gaps(place, answers), gaps -> {
            GapsPage made = new GapsPage(place, gaps, desk.theme().palette());
            setCaption(new Caption(made.picture().headline(), TEXTS.of("subtitle", Names.of(place)), sources(made)));
            setSheet(made);
        });
    }

    @Override
    protected void draw() {
        page().ifPresent(made -> setSheet(made.in(desk.theme().palette())));
    }

    private Optional<GapsPage> page() {
        return Optional.ofNullable(sheetProperty().get());
    }

    private String sources(GapsPage made) {
        Set<String> publishers = new LinkedHashSet<>();
        GapsPicture.indicators(made.gaps()).forEach(i -> i.sources().stream()
                .flatMap(id -> desk.catalogue().source(id).stream())
                .map(Source::publisher)
                .forEach(publishers::add));
        return TEXTS.of("source.source", String.join("; ", publishers)) + " " + Credits.OPEN_GOVERNMENT;
    }

    @Override
    public Optional<Slide> slide(boolean asTable) {
        return page().map(shown -> Slide.of(
                PictureKind.GAPS,
                desk.state().get().withAreas(List.of(shown.place().code())),
                PictureOptions.NONE,
                asTable));
    }

    @Override
    protected Optional<? extends Graphic> picture(Palette palette) {
        return page().map(made -> made.in(palette).picture());
    }

    @Override
    protected Optional<Credits> credits() {
        return page().map(made ->
                Credits.of(GapsPicture.indicators(made.gaps()), "", desk.catalogue(), desk.version(), false));
    }
}
