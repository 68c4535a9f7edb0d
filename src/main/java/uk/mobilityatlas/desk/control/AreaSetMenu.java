package uk.mobilityatlas.desk.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Window;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.AreaSet;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;

/** The user's own sets on a menu: made of what is compared, picked out or drawn, and used as places, rows, filter, benchmark. */
public final class AreaSetMenu extends Menu {
    private static final Texts TEXTS = Texts.beside(AreaSetMenu.class);

    private final Desk desk;
    private final Supplier<Window> owner;

    /** @param owner the window over which a name is asked for */
    public AreaSetMenu(Desk desk, Supplier<Window> owner) {
        super(TEXTS.of("sets"));
        this.desk = desk;
        this.owner = owner;
        setId("area-sets");
        desk.sets().allProperty().addListener((property, before, now) -> fill());
        setOnShowing(event -> fill());
        fill();
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        items.add(keep("sets.keep.compared", desk.state().get().areas()));
        items.add(keep("sets.keep.picked", List.copyOf(desk.brush().get())));
        items.add(keep("sets.keep.filtered", filtered()));
        if (!desk.sets().all().isEmpty()) {
            items.add(new SeparatorMenuItem());
            desk.sets().all().forEach(set -> items.add(of(set)));
        }
        getItems().setAll(items);
    }

    private MenuItem keep(String key, List<AreaCode> members) {
        MenuItem item = MenuEntry.of(key.replace('.', '-'), TEXTS.of(key, members.size()), () -> NameDialog.ask(
                        owner.get(), "set-name", TEXTS.of("sets.title"), TEXTS.of("sets.name"), "")
                .ifPresent(name -> desk.sets().keep(name, members)));
        item.setDisable(members.isEmpty());
        return item;
    }

    private List<AreaCode> filtered() {
        Selection.Filter filter = desk.state().get().filter();
        if (filter.equals(Selection.Filter.NONE)) {
            return List.of();
        }
        return desk.drawn();
    }

    private Menu of(AreaSet set) {
        Menu menu = new Menu(TEXTS.of("sets.of", set.name(), set.members().size()));
        menu.setMnemonicParsing(false);
        AreaCode code = set.code();
        List<MenuItem> items = new ArrayList<>(List.of(
                MenuEntry.of("set-compare", TEXTS.of("sets.compare"), () -> compare(set)),
                MenuEntry.of("set-add", TEXTS.of("sets.add"), () -> desk.compare(code)),
                MenuEntry.of("set-against", TEXTS.of("sets.against"), () -> desk.state()
                        .change(s -> s.withBenchmark(Benchmark.of(code)))),
                MenuEntry.of("set-filter", TEXTS.of("sets.filter"), () -> desk.state()
                        .change(s -> s.withFilter(new Selection.Filter(
                                s.filter().types(), s.filter().region(), code)))),
                MenuEntry.of(
                        "set-pick", TEXTS.of("sets.pick"), () -> desk.brush().put(java.util.Set.copyOf(set.members()))),
                new SeparatorMenuItem(),
                MenuEntry.of("set-rename", TEXTS.of("sets.rename"), () -> rename(set)),
                MenuEntry.of(
                        "set-remove", TEXTS.of("sets.remove"), () -> desk.sets().remove(set))));
        menu.getItems().setAll(items);
        return menu;
    }

    /** The places of a set, as many as can be compared. */
    private void compare(AreaSet set) {
        List<AreaCode> members = set.members().stream()
                .flatMap(code -> desk.areas().find(code).stream())
                .flatMap(area -> desk.areas().today(area).stream())
                .map(area -> area.code())
                .distinct()
                .toList();
        desk.state()
                .change(s ->
                        s.withAreas(members.stream().limit(Selection.MOST_AREAS).toList()));
        if (members.size() > Selection.MOST_AREAS) {
            desk.notices().remark(TEXTS.of("sets.many", set.name(), members.size(), Selection.MOST_AREAS));
        }
    }

    private void rename(AreaSet set) {
        NameDialog.ask(owner.get(), "set-name", TEXTS.of("sets.rename"), TEXTS.of("sets.name"), set.name())
                .ifPresent(name -> desk.sets().rename(set, name));
    }
}
