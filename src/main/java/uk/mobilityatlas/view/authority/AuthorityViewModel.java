package uk.mobilityatlas.view.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.LevelRule;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.lens.RollUpReading;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.screen.Lack;
import uk.mobilityatlas.desk.screen.PageModel;
import uk.mobilityatlas.desk.screen.ScreenWords;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;

/** One combined authority or region rolled up from its councils, without any control; works only while it is looked at. */
final class AuthorityViewModel extends PageModel<AuthorityPage> {
    private static final Texts TEXTS = Texts.beside(AuthorityViewModel.class);

    private final ReadOnlyObjectWrapper<Area> whole;
    private boolean chosen;

    public AuthorityViewModel(Desk desk) {
        super(desk);
        this.whole = new ReadOnlyObjectWrapper<>(choices().get(0));
        followReading();
    }

    /** The areas that can be rolled up: combined authorities, then regions. */
    List<Area> choices() {
        List<Area> choices = new ArrayList<>(desk.areas().of(Geography.COMBINED_AUTHORITY));
        choices.addAll(desk.areas().of(Geography.REGION));
        return choices;
    }

    /** Shows another whole from now on. */
    void choose(Area area) {
        chosen = true;
        whole.set(area);
        look();
    }

    /** Until one is chosen: the authority of the user's own council or of the first compared area that has one. */
    private void follow() {
        if (!chosen) {
            Stream.concat(
                            desk.home().area().stream().filter(area -> area.isIn(Geography.COMBINED_AUTHORITY)),
                            places().flatMap(area -> area.combinedAuthorityCode().stream())
                                    .flatMap(code -> desk.areas().find(code).stream()))
                    .findFirst()
                    .ifPresent(whole::set);
        }
    }

    @Override
    protected void look() {
        Reading reading = reading();
        if (!active() || reading == null) {
            return;
        }
        follow();
        Caption present = ScreenWords.of(reading, false);
        Optional<AuthorityPage> made = page(reading, desk.theme().palette());
        made.ifPresentOrElse(this::setSheet, () -> lacks(lack(reading.indicator())));
        setCaption(made.map(s -> present.withHeadline(s.headline(), s.headline()))
                .orElse(new Caption(
                        TEXTS.of("level", Names.areas(reading.geography())), present.subtitle(), present.sources())));
    }

    private static Lack lack(Indicator indicator) {
        if (LevelRule.mapped(indicator).isEmpty()) {
            return Lack.FIGURES;
        }
        return LevelRule.shown(indicator, Geography.UPPER_TIER).compareTo(Geography.UPPER_TIER) > 0
                ? Lack.COUNCIL_FIGURES
                : Lack.COUNCILS;
    }

    /** Shows the level of councils for which the present indicator is published. */
    void showCouncils() {
        Reading now = reading();
        if (now != null) {
            desk.state().change(s -> s.withGeography(LevelRule.shown(now.indicator(), Geography.UPPER_TIER)));
        }
    }

    private Optional<AuthorityPage> page(Reading reading, Palette palette) {
        Selection asked = reading.selection();
        return reading.figures()
                .flatMap(found -> RollUpReading.of(
                        whole.get(), reading.answers(), found.figures(), reading.geography(), asked.benchmark()))
                .map(read -> new AuthorityPage(read, asked.areas(), palette));
    }

    @Override
    public Optional<Slide> slide(boolean asTable) {
        AreaCode code = whole.get().code();
        boolean region = whole.get().isIn(Geography.REGION);
        Selection.Filter within = new Selection.Filter(Set.of(), region ? code : null, region ? null : code);
        return slide(PictureKind.ROLL_UP, desk.state().get().withFilter(within), PictureOptions.NONE, asTable);
    }

    @Override
    protected Optional<? extends Graphic> picture(Palette palette) {
        return Optional.ofNullable(reading()).flatMap(now -> page(now, palette)).map(AuthorityPage::picture);
    }

    ReadOnlyObjectProperty<Area> wholeProperty() {
        return whole.getReadOnlyProperty();
    }
}
