package uk.mobilityatlas.view.compare;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Adding;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.IconButton;
import uk.mobilityatlas.desk.control.Sketch;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Palette;

/** The compared areas and their benchmarks as chips: each in its colour and shape, to be taken away or added to. */
final class Chips extends FlowPane {
    private static final Texts TEXTS = Texts.beside(Chips.class);

    private static final double LEAST = 520;

    private final Desk desk;
    private final Node ready;

    Chips(Desk desk, Node ready) {
        super(8, 8);
        this.desk = desk;
        this.ready = ready;
        setId("chips");
        setPrefWrapLength(LEAST);
        parentProperty().addListener((property, before, now) -> fill(now));
        getStyleClass().add("chips");
    }

    /** As wide as what its line leaves beside the tabs: a flow asks for all of its length, however little it holds. */
    private void fill(@Nullable Parent line) {
        prefWrapLengthProperty().unbind();
        if (line instanceof FlowPane head && head.getChildren().get(0) instanceof Region tabs) {
            prefWrapLengthProperty()
                    .bind(Bindings.createDoubleBinding(
                            () -> Math.max(LEAST, Math.floor(inner(head) - tabs.getWidth() - head.getHgap() - 1)),
                            head.widthProperty(),
                            head.insetsProperty(),
                            tabs.widthProperty()));
        }
    }

    private static double inner(Region line) {
        return line.getWidth() - line.getInsets().getLeft() - line.getInsets().getRight();
    }

    void show(Comparison comparison, Palette palette) {
        getChildren().clear();
        for (int i = 0; i < comparison.areas().size(); i++) {
            Compared compared = comparison.areas().get(i);
            HBox chip = chip(compared.area().name(), AreaStyle.of(i, palette), palette);
            chip.getChildren()
                    .add(IconButton.cross(
                            TEXTS.of("tray.remove", compared.area().name()),
                            () -> desk.compare(compared.area().code())));
            getChildren().add(chip);
        }
        comparison.areas().stream()
                .map(Compared::benchmark)
                .map(BenchmarkValue::name)
                .distinct()
                .forEach(name -> getChildren().add(chip(Names.sentence(name), AreaStyle.benchmark(palette), palette)));
        Button plus = new IconButton(Icon.PLUS, 18, TEXTS.of("tray.add"), TEXTS.of("tray.add"), () -> desk.finder()
                .ask(Adding.request(desk)));
        plus.setId("compare-add");
        getChildren().addAll(plus, ready);
    }

    private static HBox chip(String name, AreaStyle style, Palette palette) {
        Label label = new Label(name, new Sketch(14, 14, (g, size) -> style.marker()
                .paint(g, 7, 7, 5, style.colour(), palette.raised())));
        label.getStyleClass().add("strong");
        label.setGraphicTextGap(8);
        HBox chip = new HBox(2, label);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("chip");
        return chip;
    }
}
