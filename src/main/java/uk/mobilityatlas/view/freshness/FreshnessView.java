package uk.mobilityatlas.view.freshness;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.desk.Caption;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.FigureTable;
import uk.mobilityatlas.desk.Icon;
import uk.mobilityatlas.desk.SaveDialog;
import uk.mobilityatlas.desk.Screen;
import uk.mobilityatlas.desk.Sign;
import uk.mobilityatlas.desk.Strings;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Table;

/** How fresh each indicator is: newest period, its age, release and retrieval; sorts by any column. */
public final class FreshnessView implements Screen {
    private final Desk desk;
    private final FreshnessViewModel model;
    private final FigureTable table = new FigureTable("freshness-table");
    private final VBox root = new VBox();

    public FreshnessView(Desk desk, SaveDialog save) {
        this.desk = desk;
        this.model = new FreshnessViewModel(desk);
        Button out = new Button(Strings.text("compare.csv"), Icon.EXPORT.at(16));
        out.setId("freshness-csv");
        out.getStyleClass().add("quiet");
        out.setOnAction(event -> {
            Table shown = model.tableProperty().get();
            if (shown != null) {
                save.table(shown, out);
            }
        });
        HBox foot = new HBox(out);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("table-foot");
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().addAll(table, foot);
        root.getStyleClass().add("left-column");
        root.sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.read();
            }
        });
        model.tableProperty().addListener((property, before, now) -> show(now));
        desk.theme()
                .modeProperty()
                .addListener(
                        (property, before, now) -> show(model.tableProperty().get()));
    }

    private void show(@Nullable Table shown) {
        if (shown != null) {
            table.show(shown, desk.theme().palette());
        }
    }

    @Override
    public Sign sign() {
        return new Sign("freshness", Icon.HELP, Strings.text("fresh.title"));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<Caption> caption() {
        return model.captionProperty();
    }

    @Override
    public Optional<Graphic> graphic() {
        return Optional.empty();
    }

    @Override
    public void focus() {
        table.requestFocus();
    }
}
