package uk.mobilityatlas.desk;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.FirstSelection;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;

/** The user's own council, which leads wherever a view has to begin with some place; none where nobody has named it. */
public final class HomeCouncil {
    private static final Texts TEXTS = Texts.beside(HomeCouncil.class);

    private static final String KEY = "home";

    private final ReadOnlyObjectWrapper<@Nullable AreaCode> code = new ReadOnlyObjectWrapper<>();
    private final SelectionState state;
    private final LibraryState library;
    private final Background background;
    private final Notices notices;

    HomeCouncil(SelectionState state, LibraryState library, Background background, Notices notices) {
        this.state = state;
        this.library = library;
        this.background = background;
        this.notices = notices;
    }

    /** The council's code; null where there is none. */
    public ReadOnlyObjectProperty<@Nullable AreaCode> codeProperty() {
        return code.getReadOnlyProperty();
    }

    /** The council, where there is one and the library knows it. */
    public Optional<Area> area() {
        return Optional.ofNullable(code.get()).flatMap(library.get().areas()::find);
    }

    /** Whether an area is the user's own council. */
    public boolean is(AreaCode area) {
        return area.equals(code.get());
    }

    /** Takes over what was remembered; says nothing, and begins nothing. */
    public void recall(@Nullable AreaCode remembered) {
        code.set(remembered);
    }

    /**
     * Makes an area the user's own. What the atlas has begun with by itself begins anew with it; a comparison that somebody has made
     * stays.
     */
    public void settle(Area area) {
        settle(area, () -> {});
    }

    /** @param begun told once the window shows what begins with the council */
    public void settle(Area area, Runnable begun) {
        AreaCode former = code.get();
        code.set(area.code());
        Answers answers = library.get();
        background.run(
                KEY,
                progress -> new Beginning(
                        FirstSelection.of(area, answers),
                        former == null
                                ? List.of()
                                : answers.areas()
                                        .find(former)
                                        .map(before -> FirstSelection.of(before, answers)
                                                .selection()
                                                .areas())
                                        .orElse(List.of())),
                found -> {
                    begin(area, former, found);
                    begun.run();
                },
                failure -> notices.failed(TEXTS.of("reading.failed"), failure));
    }

    private record Beginning(FirstSelection with, List<AreaCode> former) {}

    private void begin(Area area, @Nullable AreaCode former, Beginning beginning) {
        Selection before = state.get();
        boolean own = !before.areas().isEmpty()
                && !before.areas().equals(FirstSelection.EXAMPLE)
                && !before.areas().equals(beginning.former());
        Selection begun = fitting(area, before, beginning.with().selection());
        if (own) {
            state.change(s -> s.withPlace(null));
            notices.show(Notice.of(TEXTS.of("home.said", Names.of(area)))
                    .with(TEXTS.of("home.begin"), () -> state.publish(begun)));
            return;
        }
        state.publish(begun);
        notices.show(Notice.of(said(area, beginning.with())).with(TEXTS.of("top.undo"), () -> {
            code.set(former);
            state.publish(before);
        }));
    }

    /** What was looked at before, where the council can have a figure of it; else what it begins with. */
    private Selection fitting(Area area, Selection before, Selection begun) {
        boolean covered = library.get()
                .catalogue()
                .find(before.indicator())
                .filter(i -> FirstSelection.covers(i, area, begun.geography()))
                .isPresent();
        Selection shown = covered ? before.withGeography(begun.geography()) : begun.withMap(before.map());
        return shown.withAreas(begun.areas())
                .withBenchmark(begun.benchmark())
                .withFilter(Selection.Filter.NONE)
                .withPlace(null);
    }

    private String said(Area area, FirstSelection with) {
        List<String> others = with.selection().areas().stream()
                .filter(code -> !code.equals(area.code()))
                .flatMap(code -> library.get().areas().find(code).stream())
                .map(Names::of)
                .toList();
        String name = Names.of(area);
        String model = with.model();
        if (model != null) {
            return TEXTS.of("home.beside", name, Names.list(others), TEXTS.of("against.neighbours." + model));
        }
        return others.isEmpty() ? TEXTS.of("home.said", name) : TEXTS.of("home.councils", name);
    }

    /** Asks which council is the user's own. */
    public void ask(FinderState finding) {
        finding.ask(FinderRequest.place(
                TEXTS.of("home.prompt"), PlaceUse.of(TEXTS.of("home.settle"), HomeCouncil::fits, this::settle)));
    }

    /** Whether an area can be somebody's own: a council, a county or a combined authority. */
    public static boolean fits(Area area) {
        return area.isIn(Geography.DISTRICT)
                || area.isIn(Geography.UPPER_TIER)
                || area.isIn(Geography.COMBINED_AUTHORITY);
    }

    /** Leaves the atlas without a council of one's own. */
    public void forget() {
        AreaCode former = code.get();
        code.set(null);
        notices.show(Notice.of(TEXTS.of("home.none-said")).with(TEXTS.of("top.undo"), () -> code.set(former)));
    }
}
