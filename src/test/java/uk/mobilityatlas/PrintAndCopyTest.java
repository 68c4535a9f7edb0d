package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Notices;
import uk.mobilityatlas.desk.picture.FigureTable;
import uk.mobilityatlas.desk.picture.PagePrinter;

/** In every view of the real window: Ctrl+P prints its pictures, Ctrl+C copies what has the keyboard, with its source. */
@WindowTest
class PrintAndCopyTest {
    private static final String[][] VIEWS = {
        {"explore"},
        {"compare", "compare", "rug", "distribution", "relationship"},
        {"profile"},
        {"types", "types", "neighbours", "authority", "gaps"}
    };
    private static final String SOURCE = "Open Government Licence v3.0";

    private record Printed(String title, List<String> pages) {}

    private final List<Throwable> lost = new ArrayList<>();
    private final List<Printed> printed = new ArrayList<>();
    private final Notices notices = new Notices();
    private RealWindow window = null;

    @Start
    void start(Stage unused) {
        Background background = new Background(Runnable::run, Runnable::run, lost::add);
        window = new RealWindow(1366, 768, RealAtlas.observations(), background, notices, (title, pages, progress) -> {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            pages.writeTo(pdf, progress::reached);
            printed.add(new Printed(title, texts(pdf.toByteArray())));
            return PagePrinter.Outcome.PRINTED;
        });
    }

    private static List<String> texts(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> texts = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                texts.add(text.getText(document).replaceAll("\\s+", " "));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Stop
    void stop() {
        window.close();
    }

    private void press(FxRobot robot, String query) {
        robot.interact(() -> ((ToggleButton) window.scene().lookup(query)).fire());
    }

    private void keys(FxRobot robot, KeyCode code) {
        robot.press(KeyCode.CONTROL).type(code).release(KeyCode.CONTROL);
    }

    private interface Look {
        void at(String view);
    }

    private void everywhere(FxRobot robot, Look look) {
        for (String[] view : VIEWS) {
            press(robot, "#rail-" + view[0]);
            for (int tab = 1; tab < Math.max(2, view.length); tab++) {
                if (view.length > 1) {
                    press(robot, "#tab-" + view[tab]);
                }
                robot.interact(() -> {});
                look.at(view.length == 1 ? view[0] : view[tab]);
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void everyViewPrintsItsPicturesWithTheirSources(FxRobot robot) {
        everywhere(robot, view -> {
            printed.clear();
            keys(robot, KeyCode.P);
            assertThat(printed).as(view).hasSize(1);
            Printed pages = printed.get(0);
            assertThat(pages.title()).as(view).isNotBlank();
            int most = view.equals("profile") ? 30 : 3;
            assertThat(pages.pages()).as(view).hasSizeBetween(1, most);
            assertThat(pages.pages().get(pages.pages().size() - 1)).as(view).contains(SOURCE);
            assertThat(Objects.requireNonNull(notices.currentProperty().get()).sentence())
                    .as(view)
                    .isEqualTo("“" + pages.title() + "” was sent to the printer.");
        });
        press(robot, "#rail-compare");
        press(robot, "#tab-compare");
        printed.clear();
        keys(robot, KeyCode.P);
        assertThat(printed.get(0).pages())
                .as("the three pictures of a comparison")
                .hasSize(3);
    }

    @Test
    void everyPictureIsCopiedAsLargeAsASlideOnWhite(FxRobot robot) {
        everywhere(robot, view -> {
            Node picture = window.scene().getRoot().lookupAll(".graphic-view").stream()
                    .filter(node -> node.isFocusTraversable() && shown(node))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no picture in " + view));
            robot.interact(() -> Clipboard.getSystemClipboard().clear());
            robot.interact(picture::requestFocus);
            keys(robot, KeyCode.C);
            List<Image> copied = new ArrayList<>();
            robot.interact(() -> copied.add(Clipboard.getSystemClipboard().getImage()));
            Image image = Objects.requireNonNull(copied.get(0), view);
            assertThat(image.getWidth()).as(view).isEqualTo(2560);
            assertThat(image.getHeight()).as(view).isGreaterThanOrEqualTo(1440);
            assertThat(image.getPixelReader().getArgb(2, 2) >>> 24).as(view).isEqualTo(0xFF);
        });
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void tablesAreCopiedAsRichAndAsPlainTextWithTheirSource(FxRobot robot) {
        int tables = 0;
        for (String[] view : VIEWS) {
            press(robot, "#rail-" + view[0]);
            for (int tab = 1; tab < view.length; tab++) {
                press(robot, "#tab-" + view[tab]);
                Set<Node> listed = window.scene().getRoot().lookupAll(".right-pill");
                robot.interact(() -> listed.stream()
                        .filter(node -> node.getId() != null && node.getId().endsWith("-listed"))
                        .forEach(node -> ((ToggleButton) node).fire()));
                for (Node node : window.scene().getRoot().lookupAll(".figures")) {
                    if (node instanceof FigureTable table && shown(table)) {
                        copied(robot, table, view[tab]);
                        tables++;
                    }
                }
            }
        }
        assertThat(tables).isGreaterThanOrEqualTo(4);
    }

    private static void copied(FxRobot robot, FigureTable table, String view) {
        robot.interact(() -> Clipboard.getSystemClipboard().clear());
        robot.interact(table::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        List<String> texts = new ArrayList<>();
        robot.interact(() -> texts.addAll(List.of(
                Clipboard.getSystemClipboard().getString(),
                Clipboard.getSystemClipboard().getHtml())));
        String head = table.getColumns().get(0).getText() + "\t"
                + table.getColumns().get(1).getText();
        assertThat(texts.get(0)).as(view).startsWith(head).contains(SOURCE);
        assertThat(texts.get(0).lines().filter(line -> line.contains("\t")))
                .as(view)
                .hasSize(table.getItems().size() + 1);
        assertThat(texts.get(1)).as(view).contains("<table", "<th", "</table><p>", SOURCE);
    }
}
