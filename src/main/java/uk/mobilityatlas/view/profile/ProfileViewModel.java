package uk.mobilityatlas.view.profile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.lens.ProfileFigures;
import uk.mobilityatlas.comparison.lens.Profiles;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.indicator.Indicator;

/** The profile of one area, without any control: read in the background once it is looked at, and again as it changes. */
final class ProfileViewModel {
    private static final Texts TEXTS = Texts.beside(ProfileViewModel.class);

    private static final String KEY = "profile";

    /** A profile that has been read, and what it was read for. */
    private record Read(
            ProfileFigures figures,
            Area area,
            Benchmark benchmark,
            @Nullable List<String> variables,
            String residents) {
        boolean of(Area area, Selection asked) {
            return this.area.equals(area)
                    && benchmark.equals(asked.benchmark())
                    && (benchmark.kind() != Benchmark.Kind.NEIGHBOURS || Objects.equals(variables, asked.variables()));
        }
    }

    private final Desk desk;
    private final ProfileWriter writer;
    private final ReadOnlyObjectWrapper<ProfileChoice> choice = new ReadOnlyObjectWrapper<>(ProfileChoice.NONE);
    private final ReadOnlyObjectWrapper<@Nullable ProfilePage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Caption> caption = new ReadOnlyObjectWrapper<>(Caption.NONE);
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private @Nullable Read read;
    private boolean looked;

    public ProfileViewModel(Desk desk) {
        this.desk = desk;
        this.writer = new ProfileWriter(desk);
        desk.state().selectionProperty().addListener((property, before, now) -> changed());
        desk.home().codeProperty().addListener((property, before, now) -> changed());
        desk.library().answersProperty().addListener((property, before, now) -> {
            read = null;
            changed();
        });
        desk.theme().modeProperty().addListener((property, before, now) -> write());
    }

    /** Says that somebody looks: only then is anything read. */
    public void look() {
        looked = true;
        changed();
    }

    /** Shows another area. */
    public void show(Area area) {
        looked = true;
        Area today = desk.areas().find(area.code()).orElse(area);
        desk.state().change(s -> s.withPlace(today.code()));
        changed();
    }

    /** The place that is asked for; where none is, or nobody knows it, the user's own council, then the first compared area. */
    private Optional<Area> asked() {
        Selection selection = desk.state().get();
        return Optional.ofNullable(selection.place())
                .flatMap(desk.areas()::find)
                .or(() -> desk.home().area())
                .or(() -> selection.areas().stream()
                        .flatMap(code -> desk.areas().find(code).stream())
                        .findFirst());
    }

    void sort(ProfileChoice.Order order) {
        choice.set(choice.get().with(order));
        write();
    }

    void keep(ProfileChoice.Rows rows) {
        choice.set(choice.get().with(rows));
        write();
    }

    private void changed() {
        if (looked) {
            asked().filter(area -> !area.equals(choice.get().area()))
                    .ifPresent(area -> choice.set(choice.get().with(area)));
        }
        Area area = choice.get().area();
        Selection asked = desk.state().get();
        Read now = read;
        if (!looked || area == null || now != null && now.of(area, asked)) {
            return;
        }
        loading.set(true);
        Profiles profiles = new Profiles(desk.answers());
        desk.background()
                .run(
                        KEY,
                        progress -> new Read(
                                profiles.of(area, asked.benchmark(), asked.variables()),
                                area,
                                asked.benchmark(),
                                asked.variables(),
                                writer.residents(area)),
                        done -> {
                            loading.set(false);
                            read = done;
                            write();
                        },
                        failure -> {
                            loading.set(false);
                            desk.notices()
                                    .failed(
                                            TEXTS.of("reading.failed"),
                                            failure,
                                            TEXTS.of("action.again"),
                                            this::changed);
                        });
    }

    private void write() {
        Read now = read;
        if (now == null) {
            return;
        }
        ProfilePage written = writer.write(now.figures(), choice.get(), now.residents());
        page.set(written);
        caption.set(new Caption("", "", writer.foot(now.figures())));
    }

    /** Opens a row's indicator: the selection asks for it, and for this area among the compared ones. */
    public Indicator choose(int row) {
        ProfilePage shown = page.get();
        if (shown == null) {
            throw new IllegalStateException("There is no row to choose");
        }
        Indicator indicator = shown.spine().profile().rows().get(row).indicator();
        desk.state().change(s -> s.withIndicator(indicator.id()));
        compare();
        return indicator;
    }

    /** Puts the area among the compared ones, if it is not there; says whether it is now. */
    public boolean compare() {
        Area area = choice.get().area();
        if (area == null) {
            return false;
        }
        AreaCode code = area.code();
        if (!desk.state().get().areas().contains(code)) {
            desk.state().change(s -> s.toggling(code));
        }
        boolean in = desk.state().get().areas().contains(code);
        if (!in) {
            desk.notices().remark(TEXTS.of("compare.full", Selection.MOST_AREAS));
        }
        return in;
    }

    public ReadOnlyObjectProperty<ProfileChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable ProfilePage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Caption> captionProperty() {
        return caption.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /** The page for a file. */
    public Optional<Graphic> paper() {
        return Optional.ofNullable(page.get()).map(ProfilePage::paper);
    }
}
