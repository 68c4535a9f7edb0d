package uk.mobilityatlas.desk.control;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;

/** A place in a list, and in small type under it where that is; no wider than the list, where a long name ends in dots. */
public final class PlaceCell extends ListCell<Area> {
    private final Label name = new Label();
    private final Label place = new Label();
    private final VBox lines = new VBox(name, place);
    private final Function<Area, String> where;

    public PlaceCell(Function<Area, String> where) {
        this.where = where;
        name.getStyleClass().add("strong");
        place.getStyleClass().add("small");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Area area, boolean empty) {
        super.updateItem(area, empty);
        if (empty || area == null) {
            setGraphic(null);
            return;
        }
        name.setText(area.name());
        place.setText(where.apply(area));
        setGraphic(lines);
    }
}
