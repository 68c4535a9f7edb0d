package uk.mobilityatlas.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import uk.mobilityatlas.WindowTest;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.LabelledMenu;
import uk.mobilityatlas.desk.control.SearchBox;

@WindowTest
class BarPaneTest {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final BorderPane root = new BorderPane();
    private LabelledMenu menu;
    private BarPane bar;

    @Start
    void start(Stage stage) {
        Theme.loadTypeface();
        bar = new BarPane();
        bar.getStyleClass().add("top-bar");
        SearchBox field = new SearchBox("field", "Find", text -> {});
        field.show("Economic inactivity, age 16–64", "Work");
        menu = menu("Period", "2023");
        Region gap = new Region();
        bar.getChildren().addAll(field, menu, menu("Areas", "Upper tier"), menu("Against", "Wales"), gap);
        bar.getChildren().add(BarPane.shrinking(new Button("Add to story", Icon.ADD_SLIDE.at(18))));
        bar.getChildren().add(BarPane.shrinking(new Button("Export", Icon.EXPORT.at(18))));
        root.setTop(bar);
        Scene scene = new Scene(root, 1200, 300);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static LabelledMenu menu(String label, String value) {
        LabelledMenu menu = new LabelledMenu(label, label);
        menu.setValue(value);
        return menu;
    }

    /** One turn of the window. */
    private String turn() {
        root.applyCss();
        root.layout();
        return menu.getPseudoClassStates().contains(COMPACT) + " " + bar.getHeight() + " " + menu.getWidth();
    }

    @Test
    void atEveryWidthTheBarComesToRest(FxRobot robot) {
        List<String> restless = new ArrayList<>();
        List<Boolean> compact = new ArrayList<>();
        robot.interact(() -> {
            for (int width = 480; width <= 900; width++) {
                root.resize(width, 300);
                turn();
                turn();
                turn();
                String rest = turn();
                for (int i = 0; i < 4; i++) {
                    bar.requestLayout();
                    String again = turn();
                    if (!again.equals(rest)) {
                        restless.add(width + ": " + rest + ", " + again);
                    }
                }
                compact.add(rest.startsWith("true"));
            }
        });
        assertThat(restless).isEmpty();
        assertThat(compact).contains(true, false);
    }
}
