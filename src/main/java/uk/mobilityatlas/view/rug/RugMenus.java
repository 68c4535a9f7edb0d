package uk.mobilityatlas.view.rug;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import uk.mobilityatlas.comparison.lens.GridRows;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.desk.LibraryState;
import uk.mobilityatlas.desk.control.ChoiceButton;
import uk.mobilityatlas.desk.control.LabelledMenu;
import uk.mobilityatlas.desk.control.MenuEntry;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Topic;

/** The choices over a rug: its rows and its columns. */
final class RugMenus {
    private static final Texts TEXTS = Texts.beside(RugMenus.class);

    private RugMenus() {}

    static LabelledMenu rows(RugViewModel model) {
        LabelledMenu button = new LabelledMenu("rug-rows", TEXTS.of("rug.rows"));
        Runnable show = () -> {
            List<MenuItem> items = new ArrayList<>();
            model.choices().forEach(choice -> items.add(item(model, choice, model.title(choice))));
            Menu others = new Menu(TEXTS.of("rows.authorities"));
            model.authorities().forEach(choice -> others.getItems().add(item(model, choice, model.name(choice))));
            items.add(others);
            button.getItems().setAll(items);
            button.setValue(model.shortTitle(model.rowsProperty().get()));
        };
        button.setOnShowing(event -> show.run());
        model.rowsProperty().addListener((property, before, now) -> show.run());
        model.sheetProperty().addListener((property, before, now) -> show.run());
        show.run();
        return button;
    }

    private static RadioMenuItem item(RugViewModel model, GridRows choice, String title) {
        return MenuEntry.choice(title, choice.equals(model.rowsProperty().get()), () -> model.rowsProperty()
                .set(choice));
    }

    static ChoiceButton<RugColouring> colouring(RugViewModel model) {
        ChoiceButton<RugColouring> button = new ChoiceButton<>(
                "rug-colouring",
                TEXTS.of("colouring"),
                choice -> TEXTS.of("colouring." + choice),
                model.colouringProperty()::set);
        Runnable show = () -> button.offer(
                List.of(RugColouring.values()), model.colouringProperty().get(), "");
        model.colouringProperty().addListener((property, before, now) -> show.run());
        show.run();
        return button;
    }

    static LabelledMenu columns(RugViewModel model, LibraryState library) {
        LabelledMenu button = new LabelledMenu("rug-columns", TEXTS.of("rug.columns"));
        library.answersProperty()
                .addListener((property, before, now) -> button.getItems().setAll(topics(model, now.catalogue())));
        button.getItems().setAll(topics(model, library.get().catalogue()));
        model.columnsProperty().addListener((property, before, now) -> count(button, now));
        count(button, model.columnsProperty().get());
        return button;
    }

    private static List<Menu> topics(RugViewModel model, Catalogue catalogue) {
        List<Menu> menus = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            Menu menu = new Menu(topic.title());
            catalogue.indicators().stream().filter(i -> i.topic() == topic).forEach(i -> menu.getItems()
                    .add(check(i, model)));
            menus.add(menu);
        }
        return menus;
    }

    private static CustomMenuItem check(Indicator indicator, RugViewModel model) {
        CheckBox box = new CheckBox(Wording.dashed(indicator.title()));
        box.setSelected(model.columnsProperty().get().contains(indicator.id()));
        box.setMnemonicParsing(false);
        model.columnsProperty().addListener((property, before, now) -> box.setSelected(now.contains(indicator.id())));
        box.setOnAction(event -> {
            model.toggle(indicator);
            box.setSelected(model.columnsProperty().get().contains(indicator.id()));
        });
        return new CustomMenuItem(box, false);
    }

    private static void count(LabelledMenu button, Set<String> ids) {
        button.setValue(TEXTS.of("columns.count", ids.size()));
    }
}
