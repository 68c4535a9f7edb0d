package uk.mobilityatlas.view.rug;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Verdict;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Adding;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.screen.Lack;
import uk.mobilityatlas.desk.screen.PageView;
import uk.mobilityatlas.desk.screen.ScreenLabel;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.rug.Rug;

/** Indicators by places, each cell its verdict; the cell that is pointed at is read out on a line at the foot. */
public final class RugView extends PageView<Rug, RugViewModel> {
    private static final Texts TEXTS = Texts.beside(RugView.class);

    private final Desk desk;
    private final RugPane pane;
    private final CellReadout line;
    private final Label foot = new Label();
    private final List<Node> tools;

    /** What stands at its door, before it is built. */
    public static ScreenLabel sign() {
        return new ScreenLabel("rug", Icon.COMPARE, TEXTS.of("tab.rug"));
    }

    public RugView(Desk desk) {
        super(sign(), new RugViewModel(desk), Method.MANY_TESTS);
        this.desk = desk;
        pane = new RugPane(desk, this::read, foot);
        line = new CellReadout(desk.methods());
        VBox.setVgrow(pane, Priority.ALWAYS);
        foot.getStyleClass().add("small");
        foot.setWrapText(true);
        foot.setMinHeight(Label.USE_PREF_SIZE);
        VBox root = new VBox(pane, line);
        root.getStyleClass().add("linked");
        tools = List.of(RugMenus.rows(model), RugMenus.colouring(model), RugMenus.columns(model, desk.library()));
        model.rankProperty().addListener((property, before, now) -> line.rank(now));
        lay(root);
        line.hint(TEXTS.of("read"));
    }

    @Override
    protected void show(@Nullable Rug rug) {
        pane.show(rug);
        boolean fifths = model.colouringProperty().get() == RugColouring.FIFTHS;
        foot.setText(TEXTS.of(fifths ? "foot.fifths" : "foot"));
    }

    /** A cell's words stand at the foot, so that keyboard and projector see them as well. */
    private void read(@Nullable GraphicMark mark, @Nullable Comparison column) {
        if (mark == null || column == null) {
            model.unrank();
            line.hint(TEXTS.of("read"));
            return;
        }
        line.read(mark.words(), method(mark.area(), column));
        AreaCode area = mark.area();
        if (area != null) {
            model.rank(column, area);
        }
    }

    /** The page of the cell's own conclusion. */
    private Method method(@Nullable AreaCode area, Comparison column) {
        if (model.colouringProperty().get() == RugColouring.FIFTHS) {
            return Method.CLASSES;
        }
        boolean bounds = area != null
                && column.of(area)
                        .map(Compared::verdict)
                        .filter(v -> v.test() == Verdict.Test.BOUNDS)
                        .isPresent();
        return bounds ? Method.NOT_KNOWN : Method.BENCHMARK;
    }

    @Override
    protected void remedy(Lack lack) {
        desk.finder().ask(Adding.request(desk));
    }

    @Override
    public List<Node> tools() {
        return tools;
    }

    @Override
    protected void begin() {
        pane.focus();
    }
}
