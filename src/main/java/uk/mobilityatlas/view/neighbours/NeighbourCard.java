package uk.mobilityatlas.view.neighbours;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.control.MenuTarget;
import uk.mobilityatlas.desk.control.Sketch;
import uk.mobilityatlas.desk.picture.PicturePane;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Palette;

/** One list of neighbours in its order, and what can be done with it. */
final class NeighbourCard extends VBox {
    private static final Texts TEXTS = Texts.beside(NeighbourCard.class);

    NeighbourCard(NeighboursPage.NeighbourList list, Palette palette, Runnable compare, Runnable against) {
        setId("list-" + list.model());
        getStyleClass().add("neighbour-card");
        setMinWidth(0);
        getChildren().add(PicturePane.words(list.title(), "strong"));
        if (list.lines().isEmpty()) {
            getChildren().add(PicturePane.words(list.reason(), "muted"));
            return;
        }
        int rank = 1;
        for (NeighboursPage.Line line : list.lines()) {
            getChildren().add(line(rank++, line, palette));
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        gap,
                        button("compare-" + list.model(), "neighbours.compare", list, compare),
                        button("against-" + list.model(), "against", list, against));
    }

    private static Button button(String id, String key, NeighboursPage.NeighbourList list, Runnable action) {
        Button button = new Button(TEXTS.of(key));
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(TEXTS.of(key) + ", " + list.title());
        button.setOnAction(event -> action.run());
        return button;
    }

    private static HBox line(int rank, NeighboursPage.Line line, Palette palette) {
        Label number = new Label(rank + ".");
        number.getStyleClass().add("small");
        number.setMinWidth(USE_PREF_SIZE);
        Label name = new Label(line.area().name());
        // a long name runs over two lines rather than be cut
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setMinWidth(0);
        if (line.lists() > 1) {
            name.getStyleClass().add("strong");
        }
        if (line.position() >= 0) {
            AreaStyle style = AreaStyle.of(line.position(), palette);
            name.setGraphic(new Sketch(
                    12, 14, (g, size) -> style.marker().paint(g, 6, 7, 4.4, style.colour(), palette.paper())));
            name.setGraphicTextGap(4);
        }
        name.setTooltip(new Tooltip(
                line.closeness().isEmpty() ? line.area().name() : line.area().name() + ": " + line.closeness()));
        HBox box = new HBox(2, number, name);
        MenuTarget.put(box, () -> Optional.of(MenuTarget.of(line.area().code())));
        HBox.setHgrow(name, Priority.ALWAYS);
        return box;
    }
}
