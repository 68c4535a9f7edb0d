package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Notices;
import uk.mobilityatlas.desk.control.PaintedRegion;
import uk.mobilityatlas.frame.AtlasView;

/** What a screen reader finds in every view: each control, picture and table has a role and a name. */
@WindowTest
class SpokenTest {
    /** A picture says what it shows, and not only what it is called. */
    private static final int SUMMARY = 25;

    @TempDir
    static Path home;

    private final List<Throwable> lost = new ArrayList<>();
    private final Notices notices = new Notices();
    private final Set<String> faults = new LinkedHashSet<>();
    private RealWindow window = null;

    @Start
    void start(Stage unused) {
        window = new RealWindow(1366, 768, new Background(Runnable::run, Runnable::run, lost::add), notices, home);
    }

    @Stop
    void stop() {
        window.close();
    }

    @Test
    void everyControlPictureAndTableHasARoleAndAName(FxRobot robot) {
        for (AtlasView view : AtlasView.values()) {
            robot.interact(() -> view.open(window.scene()));
            robot.interact(() -> walk(view.name(), window.scene().getRoot()));
        }
        robot.interact(() -> fire("#make-compare", AtlasView.STORY));
        robot.interact(() -> walk("a story", window.scene().getRoot()));
        robot.push(KeyCode.F5);
        robot.push(KeyCode.P);
        robot.interact(() -> walk("a presentation", presented().getRoot()));
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> AtlasView.COMPARE.open(window.scene()));
        for (String card : List.of("#help", "#export", "#settings", "#period", "#method")) {
            robot.interact(() -> fire(card, AtlasView.MAP));
            robot.interact(() -> floating().forEach(scene -> walk(card, scene.getRoot())));
            robot.interact(() -> walk(card, window.scene().getRoot()));
            robot.interact(() -> {
                List.copyOf(Window.getWindows()).stream()
                        .filter(PopupWindow.class::isInstance)
                        .forEach(Window::hide);
                window.desk().methods().close();
            });
        }
        robot.interact(() -> window.desk()
                .state()
                .change(s -> s.withAreas(RealAtlas.areas().of(Geography.UPPER_TIER).stream()
                        .limit(Selection.MOST_AREAS)
                        .map(Area::code)
                        .toList())));
        robot.interact(() -> walk("twelve places", window.scene().getRoot()));
        robot.interact(() -> window.desk().state().change(s -> s.withAreas(List.of())));
        robot.interact(() -> AtlasView.COMPARE.open(window.scene()));
        robot.interact(() -> walk("an empty comparison", window.scene().getRoot()));
        assertThat(faults).isEmpty();
        assertThat(lost).isEmpty();
    }

    @Test
    void aNoticeAndANewAnswerAreToldToWhateverHasTheKeyboard(FxRobot robot) {
        Node period = Objects.requireNonNull(window.scene().lookup("#period"));
        robot.interact(period::requestFocus);
        robot.interact(() -> notices.say("The folder can only be read."));
        assertThat(period.getAccessibleHelp()).isEqualTo("The folder can only be read.");
        robot.interact(notices::close);
        assertThat(period.getAccessibleHelp()).isNull();
        robot.interact(() -> window.desk().state().change(s -> s.withIndicator("weekly-pay")));
        assertThat(period.getAccessibleHelp()).contains("pay");
        robot.interact(() -> window.scene().lookup("#against").requestFocus());
        assertThat(period.getAccessibleHelp()).isNull();
    }

    private void fire(String query, AtlasView view) {
        view.open(window.scene());
        ((ButtonBase) Objects.requireNonNull(window.scene().lookup(query), query)).fire();
    }

    private static Scene presented() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene.lookup("#presenter") != null)
                .findFirst()
                .orElseThrow();
    }

    private static List<Scene> floating() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(Window::getScene)
                .toList();
    }

    private void walk(String view, Node node) {
        if (!node.isVisible()) {
            return;
        }
        boolean picture = node instanceof PaintedRegion || node.getStyleClass().contains("graphic-view");
        if (node instanceof TableView<?> table) {
            table(view, table);
        } else if (picture && node.isFocusTraversable()) {
            check(view, node, SUMMARY);
        } else if (node instanceof TextInputControl field) {
            field(view, field);
        } else if (node instanceof Control control && used(control)) {
            check(view, node, 1);
        } else if (node.isFocusTraversable()) {
            check(view, node, 1);
        }
        if (node instanceof Parent parent && !(node instanceof TableView<?> || node instanceof Spinner<?>)) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(view, child));
        }
    }

    /** What a person does something with; labels are read as text, and what only scrolls is not spoken of. */
    private static boolean used(Control control) {
        return !(control instanceof Label
                || control instanceof Separator
                || control instanceof ScrollBar
                || control instanceof ScrollPane && !control.isFocusTraversable());
    }

    private void check(String view, Node node, int least) {
        AccessibleRole role = node.getAccessibleRole();
        if (role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
            faults.add(view + ": " + node + " has no role");
        }
        if (name(node).length() < least) {
            faults.add(view + ": " + node + " is called “" + name(node) + "”");
        }
    }

    /** A text of its own would be read in the place of what stands in the field. */
    private void field(String view, TextInputControl field) {
        String role = field.getAccessibleRoleDescription();
        if (labelled(field).isBlank() && (role == null || role.isBlank())) {
            faults.add(view + ": " + field + " has no label");
        }
        if (field.getAccessibleText() != null) {
            faults.add(view + ": of " + field + " what is written is not read");
        }
    }

    private void table(String view, TableView<?> table) {
        check(view, table, 4);
        for (TableColumn<?, ?> column : table.getColumns()) {
            if (column.getText() == null || column.getText().isBlank()) {
                faults.add(view + ": a column of " + table.getId() + " has no head");
            }
        }
    }

    private static String name(Node node) {
        Object said = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return said instanceof String words ? words.strip() : "";
    }

    /** The words of the label that stands for a field. */
    private static String labelled(Node field) {
        return field.getScene().getRoot().lookupAll(".label").stream()
                .filter(label -> label instanceof Label words && words.getLabelFor() == field)
                .map(label -> ((Label) label).getText())
                .findFirst()
                .orElse("");
    }
}
