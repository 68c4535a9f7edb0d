package uk.mobilityatlas.view.story;

import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.IconButton;
import uk.mobilityatlas.desk.control.MenuEntry;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Story;

/** The menus of stories, of slides to add, and of the workspace's file. */
final class StoryMenus {
    private static final Texts TEXTS = Texts.beside(StoryMenus.class);

    private final Desk desk;
    private final StoryViewModel model;

    StoryMenus(Desk desk, StoryViewModel model) {
        this.desk = desk;
        this.model = model;
    }

    /** Which story is open; new and ready-made ones; copies and removal. */
    MenuButton stories() {
        MenuButton button = button("stories");
        Runnable fill = () -> {
            button.getItems().clear();
            String open = model.story().map(Story::id).orElse("");
            for (Story story : model.storiesProperty().get()) {
                button.getItems()
                        .add(MenuEntry.choice(story.name(), story.id().equals(open), () -> model.choose(story)));
            }
            button.getItems().addAll(new SeparatorMenuItem(), ready());
            button.getItems().add(item("new", () -> model.add(Story.named(TEXTS.of("new-name")))));
            button.getItems().add(item("copy", () -> model.story()
                    .ifPresent(story -> model.add(story.renamed(TEXTS.of("copy-name", story.name()))))));
            button.getItems().add(item("remove", model::remove));
        };
        model.storiesProperty().addListener((property, before, now) -> fill.run());
        model.historyProperty().addListener((property, before, now) -> fill.run());
        fill.run();
        return button;
    }

    /** The ready-made stories, each with the places that it would be of. */
    Menu ready() {
        Menu menu = new Menu(TEXTS.of("story.ready"));
        ReadyStories ready = model.ready();
        menu.setOnShowing(event -> fill(menu, ready));
        fill(menu, ready);
        return menu;
    }

    private static void fill(Menu menu, ReadyStories ready) {
        menu.getItems().clear();
        for (ReadyStory story : ready.offered()) {
            menu.getItems().add(ready(story.id(), story.title(), ready.of(story), () -> ready.make(story)));
        }
        menu.getItems().add(new SeparatorMenuItem());
        for (PlaceType type : PlaceType.values()) {
            menu.getItems()
                    .add(ready(type.id(), TEXTS.of("story.type." + type.id()), ready.of(type), () -> ready.make(type)));
        }
    }

    private static MenuItem ready(String id, String title, String places, Runnable make) {
        return MenuEntry.of("ready-" + id, places.isEmpty() ? title : TEXTS.of("ready.of", title, places), make);
    }

    /** Slides to put behind the chosen one. */
    MenuButton slides() {
        MenuButton button = button("slide-add");
        for (NewSlide slide : NewSlide.values()) {
            if (slide == NewSlide.TITLE) {
                button.getItems().add(new SeparatorMenuItem());
            }
            Runnable insert = () -> model.insert(slide.of(desk.state().get()));
            button.getItems().add(MenuEntry.of("add-" + slide.name(), slide.title(), insert));
        }
        return button;
    }

    /** A button of an icon alone, with its words for whoever hovers or listens. */
    static Button bare(String id, Icon icon, String words) {
        Button button = new IconButton(icon, 18, TEXTS.of(words), TEXTS.of(words + ".tip"), () -> {});
        button.setId(id);
        return button;
    }

    private static MenuItem item(String key, Runnable doing) {
        return MenuEntry.of(key.replace('.', '-'), TEXTS.of(key), doing);
    }

    private static MenuButton button(String id) {
        MenuButton button = new MenuButton(TEXTS.of("menu." + id));
        button.setAccessibleText(button.getText());
        button.setId(id);
        button.getStyleClass().addAll("choice", "menu-of-words");
        button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        return button;
    }
}
