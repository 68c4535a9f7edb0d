package uk.mobilityatlas.desk.picture;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.desk.Brush;

/** A line of a table that is lit up while its area is brushed; a click brushes it. */
final class BrushedRow extends TableRow<FigureTable.Row> {
    private static final PseudoClass BRUSHED = PseudoClass.getPseudoClass("brushed");

    private final Brush brush;
    private final Function<String, Optional<AreaCode>> area;
    // held here, since the brush holds it weakly: rows come and go, the brush stays
    private final ChangeListener<Object> listener = (property, before, now) -> light();

    /** @param area the area of a line's first cell */
    BrushedRow(Brush brush, Function<String, Optional<AreaCode>> area) {
        this.brush = brush;
        this.area = area;
        brush.areasProperty().addListener(new WeakChangeListener<>(listener));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                code().ifPresent(brush::toggle);
            }
        });
    }

    private Optional<AreaCode> code() {
        FigureTable.Row row = getItem();
        return row == null ? Optional.empty() : area.apply(row.cells().get(0).text());
    }

    private void light() {
        pseudoClassStateChanged(BRUSHED, code().filter(brush.get()::contains).isPresent());
    }

    @Override
    protected void updateItem(FigureTable.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        light();
    }
}
