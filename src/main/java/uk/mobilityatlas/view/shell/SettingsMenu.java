package uk.mobilityatlas.view.shell;

import javafx.geometry.Side;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Theme;

/** Light or dark, and the size of text. */
final class SettingsMenu extends MenuButton {
    private static final Texts TEXTS = Texts.beside(SettingsMenu.class);

    SettingsMenu(Theme theme) {
        super(TEXTS.of("settings"));
        setId("settings");
        // a menu's own words are not read by themselves
        setAccessibleText(getText());
        setPopupSide(Side.RIGHT);
        getItems().add(heading(TEXTS.of("settings.theme")));
        ToggleGroup modes = new ToggleGroup();
        for (Theme.Mode mode : Theme.Mode.values()) {
            RadioMenuItem choice = new RadioMenuItem(TEXTS.of("settings.theme." + mode.name()));
            choice.setToggleGroup(modes);
            choice.setSelected(theme.modeProperty().get() == mode);
            choice.setOnAction(event -> theme.modeProperty().set(mode));
            theme.modeProperty().addListener((property, before, now) -> choice.setSelected(now == mode));
            getItems().add(choice);
        }
        getItems().addAll(new SeparatorMenuItem(), heading(TEXTS.of("settings.text")));
        ToggleGroup scales = new ToggleGroup();
        for (double scale : Theme.TEXT_SCALES) {
            RadioMenuItem choice = new RadioMenuItem(Math.round(scale * 100) + "%");
            choice.setToggleGroup(scales);
            choice.setSelected(theme.textScaleProperty().get() == scale);
            choice.setOnAction(event -> theme.textScaleProperty().set(scale));
            theme.textScaleProperty()
                    .addListener((property, before, now) -> choice.setSelected(now.doubleValue() == scale));
            getItems().add(choice);
        }
    }

    private static MenuItem heading(String text) {
        MenuItem heading = new MenuItem(text);
        heading.setDisable(true);
        heading.getStyleClass().add("menu-heading");
        return heading;
    }
}
