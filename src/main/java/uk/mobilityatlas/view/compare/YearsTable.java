package uk.mobilityatlas.view.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.Sketch;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.picture.FigureTable;
import uk.mobilityatlas.desk.picture.PicturePane;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.VerdictMark;

/** Every figure of a comparison, the newest years on the screen and all of them in what is saved. */
final class YearsTable extends VBox {
    private static final Texts TEXTS = Texts.beside(YearsTable.class);

    private final Desk desk;
    private final FigureTable table;
    private final Label note = PicturePane.words("", "small");
    private @Nullable ComparisonPage shown;

    /** @param caption says where the figures come from */
    YearsTable(Desk desk, SaveDialog save, Supplier<Caption> caption) {
        this.desk = desk;
        getStyleClass().add("compare-part");
        table = new FigureTable("compare-table", desk.theme());
        table.linkTo(desk.brush(), this::named);
        table.cite(() -> caption.get().sources(), () -> desk.notices().remark(TEXTS.of("compare.copied")));
        Button copy = quiet(new Button(TEXTS.of("compare.copy"), Icon.COPY.at(16)), "compare-copy");
        copy.setOnAction(event -> table.copyAll());
        Button out = quiet(new Button(TEXTS.of("compare.csv"), Icon.EXPORT.at(16)), "compare-csv");
        out.setOnAction(event -> {
            ComparisonPage now = shown;
            if (now != null) {
                save.table(now.table(), caption.get(), out);
            }
        });
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox foot = new HBox(8, note, copy, out);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("table-foot");
        getChildren().addAll(PicturePane.words(TEXTS.of("years"), "section"), table, foot);
    }

    private static Button quiet(Button button, String id) {
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    void show(ComparisonPage sheet, Palette palette) {
        shown = sheet;
        List<List<Table.Cell>> lines = sheet.shown().rows();
        List<@Nullable VerdictMark> verdicts = sheet.verdicts();
        List<AreaStyle> styles = AreaStyle.alone(verdicts.size(), palette);
        boolean coloured = verdicts.size() <= palette.areas().size();
        List<FigureTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean area = i < verdicts.size();
            AreaStyle style = area ? styles.get(i) : AreaStyle.benchmark(palette);
            rows.add(new FigureTable.Row(
                    lines.get(i), coloured ? Sketch.marker(style, palette) : null, area ? verdicts.get(i) : null));
        }
        table.show(sheet.shown(), rows, palette);
        note.setText(sheet.tableNote());
    }

    private Optional<AreaCode> named(String name) {
        return desk.state().get().areas().stream()
                .filter(code -> desk.areas()
                        .find(code)
                        .map(area -> area.name().equals(name))
                        .orElse(false))
                .findFirst();
    }
}
