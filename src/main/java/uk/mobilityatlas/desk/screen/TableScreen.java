package uk.mobilityatlas.desk.screen;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.picture.FigureTable;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Table;

/** A page that is one table: it sorts by any column and can be saved as CSV. */
public abstract class TableScreen implements Screen {
    private static final Texts TEXTS = Texts.beside(TableScreen.class);

    private final ScreenLabel label;
    private final Desk desk;
    private final ObservableValue<@Nullable Table> shown;
    private final FigureTable table;
    private final VBox root = new VBox();

    /**
     * @param table the control, whose id begins with that of the sign
     * @param shown what stands in it; null until it is read
     * @param read called when the page is looked at
     * @param back leads to the view before
     */
    protected TableScreen(
            ScreenLabel label,
            Desk desk,
            SaveDialog save,
            FigureTable table,
            ObservableValue<@Nullable Table> shown,
            Runnable read,
            Runnable back) {
        this.label = label;
        this.desk = desk;
        this.table = table;
        this.shown = shown;
        Button out = new Button(TEXTS.of("compare.csv"), Icon.EXPORT.at(16));
        out.setId(label.id() + "-csv");
        out.getStyleClass().add("quiet");
        out.setOnAction(event -> {
            Table now = shown.getValue();
            if (now != null) {
                save.table(now, caption().getValue(), out);
            }
        });
        Button away = new Button(TEXTS.of("action.back"), Icon.BACK.at(16));
        away.setId(label.id() + "-back");
        away.getStyleClass().add("quiet");
        away.setTooltip(new Tooltip(TEXTS.of("action.back.tip")));
        away.setOnAction(event -> back.run());
        HBox head = new HBox(away);
        head.getStyleClass().add("table-head");
        Button copy = new Button(TEXTS.of("compare.copy"), Icon.COPY.at(16));
        copy.setId(label.id() + "-copy");
        copy.getStyleClass().add("quiet");
        copy.setOnAction(event -> table.copyAll());
        table.cite(() -> caption().getValue().sources(), () -> desk.notices().remark(TEXTS.of("compare.copied")));
        HBox foot = new HBox(8, copy, out);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("table-foot");
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().addAll(head, table, foot);
        root.getStyleClass().add("left-column");
        root.sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                read.run();
            }
        });
        shown.addListener((property, before, now) -> show());
        desk.theme().modeProperty().addListener((property, before, now) -> show());
        desk.theme().textScaleProperty().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        Table now = shown.getValue();
        if (now != null) {
            table.show(now, desk.theme().palette());
        }
    }

    @Override
    public final ScreenLabel label() {
        return label;
    }

    @Override
    public final Node node() {
        return root;
    }

    @Override
    public abstract ObservableValue<Caption> caption();

    @Override
    public final Optional<Graphic> graphic() {
        return Optional.empty();
    }

    @Override
    public final void focus() {
        table.requestFocus();
    }
}
