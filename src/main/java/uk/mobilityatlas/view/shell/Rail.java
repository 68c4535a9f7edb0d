package uk.mobilityatlas.view.shell;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.screen.Screen;
import uk.mobilityatlas.desk.screen.ScreenLabel;

/** The column of views at the window's left edge, with settings and help at its foot. */
final class Rail extends VBox {
    private static final Texts TEXTS = Texts.beside(Rail.class);

    private static final double ICON = 22;

    Rail(
            List<Screen> screens,
            ObjectProperty<Screen> open,
            Region mark,
            Labeled workspace,
            SettingsMenu settings,
            Labeled help) {
        getStyleClass().add("rail");
        setAlignment(Pos.TOP_CENTER);
        getChildren().add(mark);
        int number = 1;
        for (Screen screen : screens) {
            getChildren().add(button(screen, open, number++));
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        gap,
                        dressed(workspace, Icon.WORKSPACE),
                        dressed(settings, Icon.SETTINGS),
                        dressed(help, Icon.HELP));
    }

    /** The button of a view; none where the rail does not name it. */
    Optional<Node> button(Screen screen) {
        return getChildren().stream()
                .filter(button -> ("rail-" + screen.label().id()).equals(button.getId()))
                .findFirst();
    }

    private static ToggleButton button(Screen screen, ObjectProperty<Screen> open, int number) {
        ScreenLabel label = screen.label();
        ToggleButton button = new ToggleButton(label.title());
        dressed(button, label.icon());
        button.setId("rail-" + label.id());
        button.setTooltip(new Tooltip(TEXTS.of("rail.tip", label.title(), number)));
        button.setSelected(screen.equals(open.get()));
        button.setOnAction(event -> {
            open.set(screen);
            button.setSelected(true);
        });
        open.addListener((property, before, now) -> button.setSelected(Objects.equals(now, screen)));
        return button;
    }

    private static <T extends Labeled> T dressed(T button, Icon icon) {
        button.getStyleClass().add("rail-button");
        button.setGraphic(icon.at(ICON));
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setTextAlignment(TextAlignment.CENTER);
        button.setMinHeight(USE_PREF_SIZE);
        return button;
    }
}
