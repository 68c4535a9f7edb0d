package uk.mobilityatlas.view.explore;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.comparison.Selection.MapKind;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.Icon;

/** The controls that stand on the map: kind, zoom, classes, filter, find. */
final class MapTools extends VBox {
    private static final Texts TEXTS = Texts.beside(MapTools.class);

    MapTools(Desk desk, MapPane pane) {
        getStyleClass().add("map-tools");
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren()
                .addAll(
                        row(kinds(desk), zoom(desk, pane)),
                        row(new ClassesMenu(desk.state()), new FilterMenu(desk::areas, desk.state())));
    }

    private static HBox row(Node... controls) {
        HBox row = new HBox(controls);
        row.getStyleClass().add("map-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPickOnBounds(false);
        return row;
    }

    private static HBox kinds(Desk desk) {
        HBox box = new HBox();
        for (MapKind kind : MapKind.values()) {
            ToggleButton button = new ToggleButton(TEXTS.of("map." + kind.name()));
            button.setId("map-" + kind.name().toLowerCase(java.util.Locale.ROOT));
            button.setOnAction(event -> {
                button.setSelected(true);
                desk.state().change(s -> s.withMap(kind));
            });
            desk.state()
                    .selectionProperty()
                    .addListener((property, before, now) -> button.setSelected(now.map() == kind));
            button.setSelected(desk.state().get().map() == kind);
            box.getChildren().add(button);
        }
        segment(box);
        return box;
    }

    private static HBox zoom(Desk desk, MapPane pane) {
        HBox box = new HBox(
                button("zoom-in", Icon.PLUS, () -> pane.zoomStep(1.5)),
                button("zoom-out", Icon.MINUS, () -> pane.zoomStep(1 / 1.5)),
                button("zoom-fit", Icon.FIT, pane::fit));
        Button home = button("zoom-home", Icon.HOME, pane::open);
        Runnable offer = () -> {
            box.getChildren().remove(home);
            if (desk.home().area().isPresent()) {
                box.getChildren().add(home);
            }
            segment(box);
        };
        desk.home().codeProperty().addListener((property, before, now) -> offer.run());
        offer.run();
        Runnable allow = () -> box.setDisable(desk.state().get().map() == MapKind.HEXAGONS);
        desk.state().selectionProperty().addListener((property, before, now) -> allow.run());
        allow.run();
        return box;
    }

    private static Button button(String id, Icon icon, Runnable doing) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(icon.at(16));
        button.getStyleClass().addAll("segment", "only");
        button.setAccessibleText(TEXTS.of("map." + id));
        button.setTooltip(new Tooltip(TEXTS.of("map." + id + ".tip")));
        button.setOnAction(event -> doing.run());
        return button;
    }

    private static void segment(HBox box) {
        List<ButtonBase> buttons =
                box.getChildren().stream().map(ButtonBase.class::cast).toList();
        for (int i = 0; i < buttons.size(); i++) {
            var styles = buttons.get(i).getStyleClass();
            styles.removeAll("only", "segment", "left-pill", "right-pill");
            styles.add("segment");
            if (i == 0) {
                styles.add("left-pill");
            } else if (i == buttons.size() - 1) {
                styles.add("right-pill");
            }
        }
    }
}
