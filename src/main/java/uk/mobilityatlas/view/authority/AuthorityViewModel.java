package uk.mobilityatlas.view.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.LevelRule;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.lens.GapShares;
import uk.mobilityatlas.comparison.lens.RollUpReading;
import uk.mobilityatlas.comparison.wording.Names;
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
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;

/** One combined authority or region rolled up from its councils, without any control; works only while it is looked at. */
final class AuthorityViewModel extends PageModel<AuthorityPage> {
    private static final Texts TEXTS = Texts.beside(AuthorityViewModel.class);

    private final ReadOnlyObjectWrapper<Area> whole;
    private final ReadOnlyBooleanWrapper all = new ReadOnlyBooleanWrapper();
    private @Nullable Selection chosenAt;
    private @Nullable GapShares shares;

    public AuthorityViewModel(Desk desk) {
        super(desk);
        this.whole = new ReadOnlyObjectWrapper<>(choices().get(0));
        followReading();
    }

    /** The areas that can be rolled up: combined authorities, then regions. */
    List<Area> choices() {
        List<Area> choices = new ArrayList<>(desk.areas().of(Geography.COMBINED_AUTHORITY));
        choices.addAll(desk.areas().of(Geography.REGION));
        choices.addAll(desk.areas().of(Geography.AREA_SET));
        return choices;
    }

    /** Shows another whole from now on. */
    void choose(Area area) {
        chosenAt = desk.state().get();
        whole.set(area);
        look();
    }

    /** Shows the gap on all indicators at once, or that on the present one. */
    void showAll(boolean now) {
        all.set(now);
        look();
    }

    ReadOnlyBooleanProperty allProperty() {
        return all.getReadOnlyProperty();
    }

    /**
     * Until one is chosen, and again once another place is looked at: the authority of the map's filter, of the place asked
     * for, of the user's own council or of the first compared area that has one; that place itself where it is one.
     */
    private void follow() {
        Selection now = desk.state().get();
        if (chosenAt != null && sameSight(chosenAt, now)) {
            return;
        }
        Stream.concat(Stream.ofNullable(now.filter().combinedAuthority()), places().flatMap(AuthorityViewModel::larger))
                .flatMap(code -> desk.areas().find(code).stream())
                .findFirst()
                .ifPresent(whole::set);
    }

    private static Stream<AreaCode> larger(Area area) {
        return area.isIn(Geography.COMBINED_AUTHORITY) || area.isIn(Geography.REGION)
                ? Stream.of(area.code())
                : area.combinedAuthorityCode().stream();
    }

    private static boolean sameSight(Selection one, Selection other) {
        return Objects.equals(one.place(), other.place()) && one.filter().equals(other.filter());
    }

    @Override
    protected void look() {
        Reading reading = reading();
        if (!active() || reading == null) {
            return;
        }
        follow();
        if (all.get()) {
            lookAtAll(reading);
            return;
        }
        Caption present = ScreenWords.of(reading, false);
        Optional<AuthorityPage> made = page(reading, desk.theme().palette());
        made.ifPresentOrElse(this::setSheet, () -> lacks(lack(reading.indicator())));
        setCaption(made.map(s -> present.withHeadline(s.headline(), s.headline()))
                .orElse(new Caption(
                        TEXTS.of("level", Names.areas(reading.geography())), present.subtitle(), present.sources())));
    }

    private void lookAtAll(Reading reading) {
        Area asked = whole.get();
        Benchmark against = reading.selection().benchmark();
        find("authority-shares", () -> GapShares.of(asked, reading.answers(), against), found -> {
            shares = found;
            showShares(found);
        });
    }

    private void showShares(GapShares found) {
        if (all.get()) {
            AuthorityPage made = AuthorityPage.of(
                    found, desk.state().get().areas(), desk.theme().palette());
            setCaption(new Caption(made.headline(), TEXTS.of("shares.subtitle"), sources(made)));
            setSheet(made);
        }
    }

    private String sources(AuthorityPage made) {
        Credits credits = credits(made);
        return credits.source() + " " + String.join(" ", credits.licences());
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
                .map(read -> AuthorityPage.of(read, asked.areas(), palette));
    }

    @Override
    protected void draw() {
        GapShares found = shares;
        if (all.get() && found != null) {
            showShares(found);
        } else {
            look();
        }
    }

    @Override
    public Optional<Slide> slide(boolean asTable) {
        AreaCode code = whole.get().code();
        boolean region = whole.get().isIn(Geography.REGION);
        Selection.Filter within = new Selection.Filter(Set.of(), region ? code : null, region ? null : code);
        PictureKind kind = all.get() ? PictureKind.GAP_SHARES : PictureKind.ROLL_UP;
        return slide(kind, desk.state().get().withFilter(within), PictureOptions.NONE, asTable);
    }

    @Override
    protected Optional<? extends Graphic> picture(Palette palette) {
        GapShares found = shares;
        return all.get()
                ? Optional.ofNullable(found)
                        .map(s -> AuthorityPage.of(s, desk.state().get().areas(), palette)
                                .picture())
                : Optional.ofNullable(reading())
                        .flatMap(now -> page(now, palette))
                        .map(AuthorityPage::picture);
    }

    @Override
    protected Optional<Credits> credits() {
        return all.get() ? Optional.ofNullable(sheetProperty().get()).map(this::credits) : super.credits();
    }

    private Credits credits(AuthorityPage made) {
        return Credits.of(made.indicators(), "", desk.catalogue(), desk.version(), false);
    }

    ReadOnlyObjectProperty<Area> wholeProperty() {
        return whole.getReadOnlyProperty();
    }
}
