package uk.mobilityatlas.desk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.Sketch;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Table;

/** A picture or its table twin, whichever is wanted; the table can be copied and saved. */
public final class PicturePane extends VBox {
    private static final Texts TEXTS = Texts.beside(PicturePane.class);

    private final GraphicView picture;
    private final FigureTable table;
    private final ToggleButton drawn = new ToggleButton(TEXTS.of("pane.picture"));
    private final ToggleButton listed = new ToggleButton(TEXTS.of("pane.table"));
    private final HBox foot;
    private final HBox head;
    private final Theme theme;
    private @Nullable Table shown;
    private double least = 160;

    /**
     * @param id the start of the ids of its parts
     * @param caption says where the figures come from
     * @param chosen told when a mark of an area is chosen
     */
    public PicturePane(
            String id, Desk desk, SaveDialog save, ObservableValue<Caption> caption, Consumer<AreaCode> chosen) {
        theme = desk.theme();
        picture = new GraphicView(theme, chosen);
        picture.setId(id + "-picture");
        picture.setAsHighAsNeeded();
        table = new FigureTable(id + "-table", theme);
        table.nameAreas(name ->
                desk.areas().resolve(name, desk.state().get().geography()).map(Area::code));
        getStyleClass().add("picture-pane");
        drawn.setId(id + "-drawn");
        listed.setId(id + "-listed");
        drawn.getStyleClass().addAll("segment", "left-pill");
        listed.getStyleClass().addAll("segment", "right-pill");
        drawn.setMinWidth(USE_PREF_SIZE);
        listed.setMinWidth(USE_PREF_SIZE);
        drawn.setOnAction(event -> choose(false));
        listed.setOnAction(event -> choose(true));
        HBox kinds = new HBox(drawn, listed);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head = new HBox(12, gap, kinds);
        head.setAlignment(Pos.CENTER_LEFT);
        foot = foot(id, desk, save, caption);
        VBox.setVgrow(picture, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        theme.textScaleProperty().addListener((property, before, now) -> stretch());
        stretch();
        choose(false);
    }

    private HBox foot(String id, Desk desk, SaveDialog save, ObservableValue<Caption> caption) {
        Button copy = quiet(new Button(TEXTS.of("compare.copy"), Icon.COPY.at(16)), id + "-copy");
        copy.setOnAction(event -> table.copyAll());
        table.cite(() -> caption.getValue().sources(), () -> desk.notices().remark(TEXTS.of("compare.copied")));
        Button out = quiet(new Button(TEXTS.of("compare.csv"), Icon.EXPORT.at(16)), id + "-csv");
        out.setOnAction(event -> {
            Table now = shown;
            if (now != null) {
                save.table(now, caption.getValue(), out);
            }
        });
        HBox buttons = new HBox(8, copy, out);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("table-foot");
        return buttons;
    }

    private static Button quiet(Button button, String id) {
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void choose(boolean asTable) {
        drawn.setSelected(!asTable);
        listed.setSelected(asTable);
        if (asTable) {
            getChildren().setAll(head, table, foot);
        } else {
            getChildren().setAll(head, picture);
        }
    }

    /** Gives the picture so much height at least, in pixels of the design: more where text is larger. */
    public void tall(double height) {
        least = height;
        stretch();
    }

    private void stretch() {
        picture.setWished(least * theme.textScaleProperty().get());
        table.setMinHeight(least * theme.textScaleProperty().get());
    }

    /** What stands before the choice of picture or table. */
    public void lead(Region words) {
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        head.getChildren().set(0, words);
    }

    /** Shows a picture and its table. */
    public void show(Graphic graphic) {
        show(graphic, row -> -1);
    }

    /** The same with each row beginning with the marker of the compared area that it is of, counted from 0; below 0 for none. */
    public void show(Graphic graphic, IntUnaryOperator position) {
        Table twin = graphic.table();
        List<FigureTable.Row> rows = new ArrayList<>();
        for (int row = 0; row < twin.rows().size(); row++) {
            int at = position.applyAsInt(row);
            Sketch.Painter marker = at < 0 ? null : Sketch.marker(AreaStyle.of(at, theme.palette()), theme.palette());
            rows.add(new FigureTable.Row(twin.rows().get(row), marker, null));
        }
        shown = twin;
        picture.show(graphic);
        table.show(twin, rows, theme.palette());
    }

    /** Whether the table stands in the picture's place. */
    public boolean listed() {
        return listed.isSelected();
    }

    /** Puts the keyboard on the picture. */
    public void focus() {
        (drawn.isSelected() ? picture : table).requestFocus();
    }

    /** A sentence that can be said, as a label. */
    public static Label saying(String sentence) {
        Label label = words(sentence, "body");
        label.getStyleClass().add("saying");
        return label;
    }

    /** A label that wraps and never shrinks. */
    public static Label words(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
