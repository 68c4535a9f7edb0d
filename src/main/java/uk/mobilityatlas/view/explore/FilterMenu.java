package uk.mobilityatlas.view.explore;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Selection.Filter;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.SelectionState;
import uk.mobilityatlas.desk.control.Icon;

/** Chooses which areas are drawn: by place type, region and combined authority. */
final class FilterMenu extends MenuButton {
    private static final Texts TEXTS = Texts.beside(FilterMenu.class);

    private final Supplier<Areas> areas;
    private final SelectionState state;

    FilterMenu(Supplier<Areas> areas, SelectionState state) {
        this.areas = areas;
        this.state = state;
        setId("filter");
        getStyleClass().add("choice");
        setGraphic(Icon.FILTER.at(16));
        setMinWidth(USE_PREF_SIZE);
        state.selectionProperty().addListener((property, before, now) -> {
            if (!before.filter().equals(now.filter())) {
                show(now.filter());
            }
        });
        // not while an item is being chosen, which would keep the menu open
        setOnShowing(event -> offer(state.get().filter()));
        offer(state.get().filter());
        show(state.get().filter());
    }

    private void offer(Filter filter) {
        getItems().clear();
        for (PlaceType type : PlaceType.values()) {
            CheckMenuItem item = new CheckMenuItem(TEXTS.of("type." + type.id()));
            item.setId("filter-" + type.id());
            item.setSelected(filter.types().contains(type));
            item.setOnAction(event -> toggle(type));
            getItems().add(item);
        }
        getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        places("filter.region", Geography.REGION, filter.region(), false),
                        places("filter.authority", Geography.COMBINED_AUTHORITY, filter.combinedAuthority(), true),
                        places("filter.set", Geography.AREA_SET, filter.combinedAuthority(), true),
                        new SeparatorMenuItem(),
                        nothing(filter));
    }

    private void show(Filter filter) {
        String words = words(filter);
        setText(words);
        setAccessibleText(TEXTS.of("filter.all") + ": " + words);
    }

    private Menu places(String key, Geography geography, @Nullable AreaCode chosen, boolean authority) {
        Menu menu = new Menu(TEXTS.of(key));
        menu.setVisible(!areas.get().of(geography).isEmpty());
        for (Area area : areas.get().of(geography)) {
            RadioMenuItem item = new RadioMenuItem(area.name());
            item.setMnemonicParsing(false);
            item.setSelected(area.code().equals(chosen));
            AreaCode next = area.code().equals(chosen) ? null : area.code();
            item.setOnAction(event -> state.change(s -> s.withFilter(
                    authority
                            ? new Filter(s.filter().types(), s.filter().region(), next)
                            : new Filter(s.filter().types(), next, s.filter().combinedAuthority()))));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem nothing(Filter filter) {
        MenuItem item = new MenuItem(TEXTS.of("filter.clear"));
        item.setDisable(filter.equals(Filter.NONE));
        item.setOnAction(event -> state.change(s -> s.withFilter(Filter.NONE)));
        return item;
    }

    private void toggle(PlaceType type) {
        state.change(s -> {
            Set<PlaceType> types = EnumSet.noneOf(PlaceType.class);
            types.addAll(s.filter().types());
            if (!types.remove(type)) {
                types.add(type);
            }
            return s.withFilter(
                    new Filter(types, s.filter().region(), s.filter().combinedAuthority()));
        });
    }

    private String words(Filter filter) {
        int count = filter.types().size()
                + (filter.region() == null ? 0 : 1)
                + (filter.combinedAuthority() == null ? 0 : 1);
        if (count == 0) {
            return TEXTS.of("filter.all");
        }
        if (count > 1) {
            return TEXTS.of("filter.several", count);
        }
        if (!filter.types().isEmpty()) {
            return TEXTS.of("type." + filter.types().iterator().next().id());
        }
        AreaCode place = filter.region() == null ? filter.combinedAuthority() : filter.region();
        return place == null ? "" : areas.get().get(place).name();
    }
}
