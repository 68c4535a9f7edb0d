package uk.mobilityatlas.view.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.WindowTest;
import uk.mobilityatlas.comparison.Library;
import uk.mobilityatlas.comparison.OwnFigures;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.desk.Notice;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.picture.FigureTable;
import uk.mobilityatlas.desk.picture.FileExport;
import uk.mobilityatlas.desk.picture.PictureForm;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.desk.screen.ScreenLabel;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.view.AskedFiles;
import uk.mobilityatlas.view.Pages;

@WindowTest
class SourcesViewTest {
    private final Library library = new Library(RealAtlas.answers());
    private static final Path LOCKED = Path.of("locked", "sources.csv");
    private static final Path OPEN = Path.of("open", "sources.csv");

    private final List<Path> written = new ArrayList<>();
    private final FileExport writing = new FileExport() {
        @Override
        public List<String> pictureEndings() {
            return List.of("png");
        }

        @Override
        public void picture(Graphic picture, PictureForm form, Path file) {
            throw new AssertionError("No picture was asked for");
        }

        @Override
        public void pages(List<Graphic> pictures, Size size, Path file) {
            throw new AssertionError("No pages were asked for");
        }

        @Override
        public void pages(List<Graphic> pictures, Size size, OutputStream out) {
            throw new AssertionError("No pages were asked for");
        }

        @Override
        public void table(Table table, String source, Path file) {
            if (file.equals(LOCKED)) {
                throw new IllegalStateException("The folder is for reading only.");
            }
            written.add(file);
        }
    };
    private Desk desk = null;
    private SourcesView view = null;
    private int back;

    @Start
    void start(Stage stage) {
        desk = Desks.showing(Desks.NEET, Runnable::run, library);
        SaveDialog save = new SaveDialog(writing, new AskedFiles(LOCKED, OPEN), desk.background(), desk.notices());
        view = new SourcesView(new ScreenLabel("sources", Icon.HELP, "Sources"), desk, save, () -> back++);
        Pages.show(stage, (Region) view.node(), 1340, 760);
    }

    @Test
    void everySourceIsThereWithItsLicenceAndTheDayItWasRetrieved(FxRobot robot) {
        TableView<FigureTable.Row> table = robot.lookup("#sources-table").queryTableView();
        assertThat(table.getItems())
                .hasSameSizeAs(RealAtlas.catalogue().sources())
                .allSatisfy(row -> {
                    assertThat(row.cells().subList(0, 5))
                            .extracting(Table.Cell::text)
                            .noneMatch(String::isBlank);
                    assertThat(row.cells().get(4).text()).matches("\\d{4}-\\d{2}-\\d{2}|not recorded");
                });
        assertThat(table.getItems())
                .extracting(row -> row.cells().get(1).text())
                .contains("Local Authority Interactive Tool");
    }

    @Test
    void thePackIsNamedByItsDateAndFingerprint() {
        assertThat(view.caption().getValue().subtitle())
                .contains(RealAtlas.version().date(), RealAtlas.version().fingerprint());
        assertThat(view.caption().getValue().sources())
                .contains("Open Government Licence v3.0", "Contains OS data", "Creative Commons Attribution 4.0");
    }

    @Test
    void anOpenPageFollowsTheLibrary(FxRobot robot) {
        String before = view.caption().getValue().headline();
        robot.interact(() -> library.swap(OwnFigures.beside(RealAtlas.contents())));
        int indicators = RealAtlas.catalogue().indicators().size();
        assertThat(before).contains(Integer.toString(indicators));
        assertThat(view.caption().getValue().headline()).contains(Integer.toString(indicators + 1));
    }

    @Test
    void whatCannotBeWrittenInOneFolderIsWrittenInAnother(FxRobot robot) {
        robot.clickOn("#sources-csv");
        Notice notice = Objects.requireNonNull(desk.notices().currentProperty().get());
        assertThat(notice.sentence()).isEqualTo("The folder is for reading only.");
        assertThat(notice.actionName()).isEqualTo("Choose another folder");
        assertThat(written).isEmpty();
        robot.interact(Objects.requireNonNull(notice.action()));
        assertThat(written).containsExactly(OPEN);
    }

    @Test
    void itsButtonLeadsBack(FxRobot robot) {
        robot.clickOn("#sources-back");
        assertThat(back).isEqualTo(1);
    }
}
