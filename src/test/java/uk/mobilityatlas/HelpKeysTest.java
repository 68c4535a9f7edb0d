package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Notices;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.view.shell.Shell;

/** What Help says of the keys is true: each line is tried in the real window. */
@WindowTest
class HelpKeysTest {

    @TempDir
    static Path home;

    private final List<Throwable> lost = new ArrayList<>();
    private final Notices notices = new Notices();
    private RealWindow window = null;
    private FxRobot robot = null;

    @Start
    void start(Stage unused) {
        window = new RealWindow(1366, 768, new Background(Runnable::run, Runnable::run, lost::add), notices, home);
    }

    @Stop
    void stop() {
        window.close();
    }

    @Test
    void everyLineOfHelpIsTrue(FxRobot now) throws IOException {
        robot = now;
        Map<String, BooleanSupplier> tried = checks();
        List<String> untrue = new ArrayList<>();
        List<String> untried = new ArrayList<>();
        for (String line : Texts.beside(Shell.class).of("help.lines").split("\n")) {
            String keys = line.substring(0, line.indexOf('|'));
            BooleanSupplier check = tried.get(keys);
            if (check == null) {
                untried.add(line);
            } else if (!holds(check)) {
                untrue.add(line);
            }
            calm();
        }
        assertThat(untried).as("lines that this test does not know").isEmpty();
        assertThat(untrue).isEmpty();
        assertThat(lost).isEmpty();
    }

    private static boolean holds(BooleanSupplier check) {
        try {
            return check.getAsBoolean();
        } catch (AssertionError | NullPointerException missing) {
            return false;
        }
    }

    private Map<String, BooleanSupplier> checks() {
        Map<String, BooleanSupplier> checks = new LinkedHashMap<>();
        checks.put("F1", () -> {
            robot.push(KeyCode.F1);
            return floating(PopOver.class)
                    || window.desk().methods().openProperty().get() != null;
        });
        checks.put(
                "Ctrl+K",
                () -> everywhere(() -> {
                    robot.push(KeyCode.CONTROL, KeyCode.K);
                    return finding();
                }));
        checks.put("Ctrl+F or a letter", () -> {
            boolean key = everywhere(() -> {
                robot.push(KeyCode.CONTROL, KeyCode.F);
                return finding();
            });
            calm();
            map();
            robot.type(KeyCode.L);
            return key && finding();
        });
        checks.put("Arrows", () -> moves(KeyCode.RIGHT) && moves(KeyCode.DOWN) && moves(KeyCode.LEFT));
        checks.put("Page Down, Page Up", () -> {
            map();
            robot.push(KeyCode.HOME);
            String first = said();
            return moves(KeyCode.PAGE_DOWN) && moves(KeyCode.PAGE_UP) && said().equals(first);
        });
        checks.put("Home, End", () -> {
            map();
            robot.push(KeyCode.HOME);
            boolean first = said().startsWith("Barking and Dagenham");
            robot.push(KeyCode.END);
            return first && said().startsWith("York");
        });
        checks.put("Enter", () -> {
            map();
            robot.push(KeyCode.HOME);
            List<AreaCode> before = window.desk().state().get().areas();
            robot.push(KeyCode.ENTER);
            boolean in = window.desk().state().get().areas().size() == before.size() + 1;
            robot.push(KeyCode.ENTER);
            return in && window.desk().state().get().areas().equals(before);
        });
        checks.put("Z, double click", () -> {
            map();
            robot.push(KeyCode.HOME);
            boolean key = changes(() -> robot.type(KeyCode.Z));
            robot.type(KeyCode.DIGIT0);
            robot.moveTo("#map");
            return key && changes(() -> robot.doubleClickOn(MouseButton.PRIMARY));
        });
        checks.put("+ − 0", () -> {
            map();
            boolean in = changes(() -> robot.type(KeyCode.PLUS));
            boolean out = changes(() -> robot.type(KeyCode.MINUS));
            return in && out && changes(() -> robot.type(KeyCode.DIGIT0));
        });
        checks.put("B, or Shift and click", this::highlights);
        checks.put("1, 2, 3 …", () -> {
            map();
            robot.type(KeyCode.DIGIT1);
            int lowest = window.desk().brush().get().size();
            robot.type(KeyCode.DIGIT2);
            int second = window.desk().brush().get().size();
            robot.type(KeyCode.DIGIT2);
            return lowest > 1 && second > 1 && window.desk().brush().isEmpty();
        });
        checks.put("Escape", () -> {
            map();
            robot.push(KeyCode.HOME);
            robot.type(KeyCode.B);
            robot.push(KeyCode.ESCAPE);
            boolean cleared = window.desk().brush().isEmpty();
            robot.clickOn("#period");
            boolean shown = floating(ContextMenu.class);
            robot.push(KeyCode.ESCAPE);
            return cleared && shown && !floating(ContextMenu.class);
        });
        checks.put(
                "Ctrl+1, Ctrl+2 …",
                () -> opens(KeyCode.DIGIT2, "compare")
                        && opens(KeyCode.DIGIT3, "profile")
                        && opens(KeyCode.DIGIT4, "types")
                        && opens(KeyCode.DIGIT5, "story")
                        && opens(KeyCode.DIGIT1, "explore"));
        checks.put("Alt+Left", () -> {
            opens(KeyCode.DIGIT3, "profile");
            robot.push(KeyCode.ALT, KeyCode.LEFT);
            return selected("explore");
        });
        checks.put(
                "Ctrl+Shift+S",
                () -> withPictures(() -> {
                    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
                    return notice().startsWith("Added to");
                }));
        checks.put(
                "Ctrl+E",
                () -> withPictures(() -> {
                    robot.push(KeyCode.CONTROL, KeyCode.E);
                    return floating(PopOver.class);
                }));
        checks.put(
                "Ctrl+P",
                () -> withPictures(() -> {
                    notices.close();
                    robot.push(KeyCode.CONTROL, KeyCode.P);
                    return floating(PopOver.class) || !notice().isEmpty();
                }));
        checks.put("Ctrl+C", () -> {
            map();
            return copies(KeyCode.CONTROL, KeyCode.C);
        });
        checks.put("Ctrl+Shift+C", () -> withPictures(() -> copies(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C)));
        checks.put(
                "Menu key, Shift+F10, right click",
                () -> asked(() -> robot.push(KeyCode.CONTEXT_MENU))
                        && asked(() -> robot.push(KeyCode.SHIFT, KeyCode.F10))
                        && asked(this::rightClick));
        checks.put("F5, Shift+F5", () -> {
            story();
            ListView<?> slides = (ListView<?>) find("#slides");
            robot.interact(() -> slides.getSelectionModel().select(1));
            robot.push(KeyCode.F5);
            String first = slide();
            robot.push(KeyCode.ESCAPE);
            boolean left = !presenting();
            calm();
            story();
            robot.interact(() -> slides.getSelectionModel().select(1));
            robot.push(KeyCode.SHIFT, KeyCode.F5);
            String chosen = slide();
            robot.push(KeyCode.ESCAPE);
            return left && !presenting() && !first.equals(chosen);
        });
        checks.put("Alt+Up, Alt+Down", () -> {
            story();
            ListView<?> slides = (ListView<?>) find("#slides");
            robot.interact(() -> {
                slides.requestFocus();
                slides.getSelectionModel().select(1);
            });
            String moved = id(slides, 1);
            robot.push(KeyCode.ALT, KeyCode.DOWN);
            boolean down = id(slides, 2).equals(moved);
            robot.push(KeyCode.ALT, KeyCode.UP);
            return down && id(slides, 1).equals(moved);
        });
        checks.put(
                "Space, Page Down, Page Up",
                () -> presented(() -> {
                    String first = slide();
                    robot.push(KeyCode.SPACE);
                    String second = slide();
                    robot.push(KeyCode.PAGE_DOWN);
                    String third = slide();
                    robot.push(KeyCode.PAGE_UP);
                    return !first.equals(second) && !second.equals(third) && slide().equals(second);
                }));
        checks.put(
                "Click, right click, mouse wheel",
                () -> presented(() -> {
                    String first = slide();
                    robot.clickOn("#audience-slide");
                    String second = slide();
                    robot.rightClickOn("#audience-slide");
                    String back = slide();
                    wheel(-40);
                    String on = slide();
                    return !first.equals(second) && back.equals(first) && on.equals(second);
                }));
        checks.put("B, H, A, P, M", () -> presented(this::leads));
        checks.put("Ctrl+Z, Ctrl+Y", () -> {
            map();
            robot.interact(() -> window.desk().state().change(s -> s.withIndicator("weekly-pay")));
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            boolean back = window.desk().state().get().indicator().equals("neet-16-17");
            robot.push(KeyCode.CONTROL, KeyCode.Y);
            boolean again = window.desk().state().get().indicator().equals("weekly-pay");
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            return back && again;
        });
        checks.put("Tab, Shift+Tab", () -> {
            Node before = map();
            robot.push(KeyCode.TAB);
            boolean on = window.scene().getFocusOwner() != before;
            robot.push(KeyCode.SHIFT, KeyCode.TAB);
            return on && window.scene().getFocusOwner() == before;
        });
        return checks;
    }

    private boolean asked(Runnable asking) {
        map();
        robot.push(KeyCode.HOME);
        asking.run();
        boolean shown = floating(ContextMenu.class);
        calm();
        return shown;
    }

    /** What the desktop makes of a press of the mouse. */
    private void rightClick() {
        robot.interact(() -> find("#map")
                .fireEvent(new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED, 300, 300, 300, 300, false, null)));
    }

    private boolean highlights() {
        map();
        robot.push(KeyCode.HOME);
        robot.type(KeyCode.B);
        boolean key = window.desk().brush().get().size() == 1;
        robot.push(KeyCode.ESCAPE);
        robot.moveTo("#map").press(KeyCode.SHIFT).clickOn(MouseButton.PRIMARY).release(KeyCode.SHIFT);
        boolean click = window.desk().brush().get().size() == 1;
        robot.push(KeyCode.ESCAPE);
        opens(KeyCode.DIGIT2, "compare");
        robot.interact(() -> ((ToggleButton) find("#tab-distribution")).fire());
        robot.interact(() -> find("#strip").requestFocus());
        robot.push(KeyCode.HOME);
        robot.type(KeyCode.B);
        boolean picture = window.desk().brush().get().size() == 1;
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> ((ToggleButton) find("#tab-compare")).fire());
        return key && click && picture;
    }

    /** Blank, the slide shown again, walked over, a mark highlighted, another place, the presenter's view. */
    private boolean leads() {
        robot.push(KeyCode.SPACE);
        Node audience = anywhere("#audience-slide");
        robot.type(KeyCode.B);
        boolean blank = !Objects.requireNonNull(audience.getParent()).isVisible();
        robot.type(KeyCode.B);
        String whole = slide();
        robot.type(KeyCode.M);
        boolean walked = !slide().equals(whole);
        boolean highlighted = changes(audience, () -> robot.type(KeyCode.H));
        robot.type(KeyCode.H);
        robot.type(KeyCode.A);
        boolean asked =
                "finder-field".equals(audience.getScene().getFocusOwner().getId());
        robot.push(KeyCode.ESCAPE);
        robot.type(KeyCode.P);
        boolean presenter = anywhere("#presenter").isVisible();
        robot.type(KeyCode.P);
        return blank && walked && highlighted && asked && presenter;
    }

    private boolean presented(BooleanSupplier trial) {
        story();
        robot.push(KeyCode.F5);
        boolean true_ = trial.getAsBoolean();
        robot.push(KeyCode.ESCAPE);
        return true_ && !presenting();
    }

    private boolean presenting() {
        return Window.getWindows().stream().anyMatch(w -> w.getScene().lookup("#audience-slide") != null);
    }

    private void wheel(double notch) {
        robot.interact(() -> anywhere("#audience-slide").fireEvent(Wheels.turned(notch)));
    }

    private String slide() {
        return Objects.requireNonNull(anywhere("#audience-slide").getAccessibleText());
    }

    /** A story to present, the first of its slides chosen. */
    private void story() {
        opens(KeyCode.DIGIT5, "story");
        if (!seen("#slides")) {
            robot.interact(() -> ((javafx.scene.control.ButtonBase) find("#make-compare")).fire());
        }
        robot.interact(() -> {
            ListView<?> slides = (ListView<?>) find("#slides");
            slides.requestFocus();
            slides.getSelectionModel().select(0);
        });
    }

    private boolean seen(String query) {
        Node node = window.scene().lookup(query);
        while (node != null && node.isVisible() && node.getParent() != null) {
            node = node.getParent();
        }
        return node != null && node.isVisible();
    }

    private static String id(ListView<?> slides, int at) {
        return ((Slide) slides.getItems().get(at)).id();
    }

    /** In every room of the rail, of which the story has a bar of its own. */
    private boolean everywhere(BooleanSupplier trial) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        boolean story = trial.getAsBoolean();
        calm();
        return story && withPictures(trial);
    }

    private boolean withPictures(BooleanSupplier trial) {
        for (KeyCode view : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT1)) {
            robot.push(KeyCode.CONTROL, view);
            boolean held = trial.getAsBoolean();
            calm();
            if (!held) {
                return false;
            }
        }
        return true;
    }

    private boolean opens(KeyCode digit, String view) {
        robot.push(KeyCode.CONTROL, digit);
        return selected(view);
    }

    private boolean selected(String view) {
        return ((ToggleButton) find("#rail-" + view)).isSelected();
    }

    private boolean copies(KeyCode... keys) {
        Supplier<Boolean> there = () -> {
            boolean[] image = {false};
            robot.interact(() -> image[0] = Clipboard.getSystemClipboard().hasImage());
            return image[0];
        };
        robot.interact(() -> Clipboard.getSystemClipboard().clear());
        boolean before = there.get();
        robot.push(keys);
        return !before && there.get();
    }

    private boolean moves(KeyCode key) {
        map();
        if (said().startsWith("Map of")) {
            robot.push(KeyCode.HOME);
        }
        String before = said();
        robot.push(key);
        return !said().equals(before);
    }

    private Node map() {
        robot.interact(() -> {
            ((ToggleButton) find("#rail-explore")).fire();
            find("#map").requestFocus();
        });
        return find("#map");
    }

    private String said() {
        return Objects.requireNonNull(find("#map").getAccessibleText());
    }

    private boolean changes(Runnable doing) {
        return changes(find("#map"), doing);
    }

    private boolean changes(Node picture, Runnable doing) {
        int before = pixels(picture);
        doing.run();
        return pixels(picture) != before;
    }

    private int pixels(Node picture) {
        int[] hash = {0};
        robot.interact(() -> {
            WritableImage image = picture.snapshot(new SnapshotParameters(), null);
            int width = (int) image.getWidth();
            int[] pixels = new int[width * (int) image.getHeight()];
            image.getPixelReader()
                    .getPixels(
                            0, 0, width, (int) image.getHeight(), PixelFormat.getIntArgbInstance(), pixels, 0, width);
            hash[0] = Arrays.hashCode(pixels);
        });
        return hash[0];
    }

    private String notice() {
        var now = notices.currentProperty().get();
        return now == null ? "" : now.sentence();
    }

    private boolean finding() {
        Node owner = window.scene().getFocusOwner();
        return owner != null && "finder-field".equals(owner.getId());
    }

    private static boolean floating(Class<? extends PopupWindow> kind) {
        return Window.getWindows().stream().anyMatch(w -> kind.isInstance(w) && w.isShowing());
    }

    /** Nothing floats, nothing is said, nothing is highlighted: as before the key. */
    private void calm() {
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> {
            List.copyOf(Window.getWindows()).stream()
                    .filter(PopupWindow.class::isInstance)
                    .forEach(Window::hide);
            // on a desktop the window that closes gives the keyboard back
            window.scene().getWindow().requestFocus();
            notices.close();
            window.desk().brush().clear();
            window.desk().methods().close();
        });
    }

    private Node find(String query) {
        return Objects.requireNonNull(window.scene().lookup(query), query);
    }

    private static Node anywhere(String query) {
        return Window.getWindows().stream()
                .map(w -> w.getScene().lookup(query))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + query));
    }
}
