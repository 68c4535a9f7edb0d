package uk.mobilityatlas.desk.picture;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.control.ChoiceButton;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.graphic.Size;

/** Asks how a picture is to leave the window: which, as what, how large; to a file, to the clipboard or to a printer. */
final class ExportCard extends VBox {
    private static final Texts TEXTS = Texts.beside(ExportCard.class);

    /** What was chosen. */
    record Choice(ExportablePicture exportable, String ending, PictureForm form) {}

    /** Where to: a file, the clipboard as a picture or as the table of its figures, a printer. */
    enum Way {
        FILE,
        PICTURE,
        TABLE,
        PRINTER
    }

    /** A size that is often wanted. */
    private record Preset(String name, Size size) {
        static final List<Preset> ALL = List.of(
                of("page", 1280, 900), of("slide", 1920, 1080), of("column", 800, 600), of("square", 1080, 1080));

        static Preset of(String key, double width, double height) {
            return new Preset(TEXTS.of("export.size." + key), new Size(width, height));
        }
    }

    private static final String PIXELS = "png";
    private static final String PAGES = "pdf";
    private static final double WIDE = 360;

    private final List<ExportablePicture> exportablePictures;
    private final List<String> endings;
    private final ChoiceButton<ExportablePicture> exportable;
    private final ChoiceButton<String> ending;
    private final ChoiceButton<Preset> preset;
    private final ChoiceButton<Integer> scale;
    private final TextField width = field("export-width");
    private final TextField height = field("export-height");
    private final HBox own = new HBox(8);
    private final Label note = PicturePane.words("", "small");
    private final Button save = new Button(TEXTS.of("export.save"), Icon.EXPORT.at(18));
    private final Button copy = new Button(TEXTS.of("export.copy"), Icon.COPY.at(18));
    private final Button table = new Button(TEXTS.of("export.copy-table"), Icon.COPY.at(18));
    private final Button print = new Button(TEXTS.of("export.print"), Icon.PRINT.at(18));
    private Choice choice;

    /**
     * @param choice what was chosen the last time, of one of the exhibits
     * @param done told what was chosen and where it goes
     */
    ExportCard(
            List<ExportablePicture> exportablePictures,
            List<String> endings,
            Choice choice,
            BiConsumer<Choice, Way> done) {
        this.exportablePictures = exportablePictures;
        this.endings = endings;
        this.choice =
                new Choice(choice.exportable(), usual(choice.exportable(), endings, choice.ending()), choice.form());
        getStyleClass().addAll("indicator-card", "export-card");
        setId("export-card");
        exportable = new ChoiceButton<>(
                "export-exhibit",
                TEXTS.of("export.exhibit"),
                ExportablePicture::title,
                e -> take(new Choice(e, usual(e, endings, this.choice.ending()), this.choice.form())));
        ending = new ChoiceButton<>(
                "export-format",
                TEXTS.of("export.format"),
                this::format,
                e -> take(new Choice(this.choice.exportable(), e, this.choice.form())));
        preset = new ChoiceButton<>("export-size", TEXTS.of("export.size"), Preset::name, this::take);
        scale = new ChoiceButton<>(
                "export-scale",
                TEXTS.of("export.scale"),
                s -> s + "×",
                s -> take(new Choice(
                        this.choice.exportable(),
                        this.choice.ending(),
                        new PictureForm(this.choice.form().size(), s))));
        Label title = PicturePane.words(TEXTS.of("export.title"), "section");
        if (exportablePictures.size() > 1) {
            getChildren().addAll(title, exportable);
        } else {
            getChildren().add(title);
        }
        own.getChildren().addAll(width, new Label("×"), height, new Label(TEXTS.of("export.unit")));
        own.setAlignment(Pos.CENTER_LEFT);
        save.setId("export-save");
        save.getStyleClass().add("primary");
        save.setDefaultButton(true);
        save.setOnAction(event -> done.accept(onSheets() ? sheets() : this.choice, Way.FILE));
        copy.setId("export-copy");
        copy.setOnAction(event -> done.accept(this.choice, Way.PICTURE));
        table.setId("export-copy-table");
        table.setOnAction(event -> done.accept(this.choice, Way.TABLE));
        print.setId("export-print");
        print.setOnAction(event -> done.accept(this.choice, Way.PRINTER));
        FlowPane doing = new FlowPane(8, 8, save, copy, table, print);
        doing.setPrefWrapLength(WIDE);
        getChildren().addAll(row(ending, scale), preset, own, note, doing);
        width.textProperty().addListener((property, before, now) -> typed());
        height.textProperty().addListener((property, before, now) -> typed());
        show();
    }

    /** What fills several pages is wanted as pages first: as one picture it would be a strip. */
    private static String usual(ExportablePicture exportable, List<String> endings, String otherwise) {
        return paged(exportable) && endings.contains(PAGES) ? PAGES : otherwise;
    }

    private static boolean paged(ExportablePicture exportable) {
        return PictureForm.sheets(exportable.picture()) > 1;
    }

    private boolean onSheets() {
        return choice.ending().equals(PAGES) && paged(choice.exportable());
    }

    private String format(String ending) {
        return ending.equals(PAGES) && paged(choice.exportable())
                ? TEXTS.of("export.format.pages")
                : ending.toUpperCase(Locale.ROOT);
    }

    private Choice sheets() {
        return new Choice(choice.exportable(), PAGES, new PictureForm(PictureForm.A4, 1));
    }

    private static HBox row(Node... nodes) {
        return new HBox(8, nodes);
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(5);
        field.setAccessibleRoleDescription(TEXTS.of(id));
        return field;
    }

    private void take(Preset chosen) {
        width.setText(number(chosen.size().width()));
        height.setText(number(chosen.size().height()));
    }

    private void take(Choice now) {
        choice = now;
        offer();
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value));
    }

    private void show() {
        Size size = choice.form().size();
        width.setText(number(size.width()));
        height.setText(number(size.height()));
        offer();
    }

    private void typed() {
        choice = new Choice(
                choice.exportable(),
                choice.ending(),
                new PictureForm(
                        new Size(read(width), read(height)), choice.form().scale()));
        offer();
    }

    private static double read(TextField field) {
        String text = field.getText().strip();
        return text.matches("\\d{1,5}") ? Double.parseDouble(text) : 0;
    }

    private void offer() {
        boolean pixels = choice.ending().equals(PIXELS);
        Size size = choice.form().size();
        exportable.offer(exportablePictures, choice.exportable(), "");
        ending.offer(
                Stream.concat(Stream.of(usual(choice.exportable(), endings, endings.get(0))), endings.stream())
                        .distinct()
                        .toList(),
                choice.ending(),
                "");
        scale.offer(
                IntStream.rangeClosed(1, PictureForm.MOST_SCALE).boxed().toList(),
                choice.form().scale(),
                TEXTS.of("export.scale.note"));
        scale.setDisable(!pixels);
        preset.offer(
                Preset.ALL,
                Preset.ALL.stream()
                        .filter(p -> p.size().equals(size))
                        .findFirst()
                        .orElse(new Preset(TEXTS.of("export.size.own"), size)),
                "");
        boolean sheets = onSheets();
        for (Node asked : List.of(preset, own)) {
            asked.setVisible(!sheets);
            asked.setManaged(!sheets);
        }
        ExportablePicture exported = choice.exportable();
        PictureForm whole =
                choice.form().around(exported.written(choice.ending().equals(PAGES)));
        boolean sound = sheets || choice.form().sound() && whole.bearable();
        save.setDisable(!sound);
        copy.setDisable(!sound);
        int times = pixels ? choice.form().scale() : 1;
        Size written = whole.size();
        note.setText(
                sheets
                        ? TEXTS.of("export.sheets", PictureForm.sheets(exported.picture()))
                        : sound
                                ? TEXTS.of(
                                                pixels ? "export.pixels" : "export.lines",
                                                number(written.width() * times),
                                                number(written.height() * times))
                                        + (exported.shown() == exported.picture() ? "" : " " + TEXTS.of("export.shown"))
                                : TEXTS.of("export.unsound"));
    }
}
