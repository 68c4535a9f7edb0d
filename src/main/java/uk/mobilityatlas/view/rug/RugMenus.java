package uk.mobilityatlas.view.rug;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import uk.mobilityatlas.comparison.lens.GridRows;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.desk.LibraryState;
import uk.mobilityatlas.desk.control.ChoiceButton;
import uk.mobilityatlas.desk.control.MenuEntry;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Topic;

/** The choices over a rug: its rows and its columns. */
final class RugMenus {
    private static final Texts TEXTS = Texts.beside(RugMenus.class);

    private RugMenus() {}

    static MenuButton rows(RugViewModel model) {
        MenuButton button = button("rug-rows", TEXTS.of("rug.rows"));
        Runnable show = () -> {
            List<MenuItem> items = new ArrayList<>();
            model.choices().forEach(choice -> items.add(item(model, choice, model.title(choice))));
            Menu others = new Menu(TEXTS.of("rows.authorities"));
            model.authorities().forEach(choice -> others.getItems().add(item(model, choice, model.name(choice))));
            items.add(others);
            button.getItems().setAll(items);
            value(button, model.title(model.rowsProperty().get()));
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

    static MenuButton columns(RugViewModel model, LibraryState library) {
        MenuButton button = button("rug-columns", TEXTS.of("rug.columns"));
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

    private static MenuButton button(String id, String name) {
        MenuButton button = new MenuButton();
        button.setId(id);
        button.getStyleClass().add("choice");
        Label label = new Label(name);
        label.getStyleClass().add("choice-label");
        Label value = new Label();
        value.getStyleClass().add("strong");
        HBox words = new HBox(6, label, value);
        words.setAlignment(Pos.CENTER_LEFT);
        button.setGraphic(words);
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        return button;
    }

    private static void count(MenuButton button, Set<String> ids) {
        value(button, TEXTS.of("columns.count", ids.size()));
    }

    private static void value(MenuButton button, String text) {
        HBox words = (HBox) button.getGraphic();
        ((Label) words.getChildren().get(1)).setText(text);
        button.setAccessibleText(((Label) words.getChildren().get(0)).getText() + ": " + text);
    }
}
