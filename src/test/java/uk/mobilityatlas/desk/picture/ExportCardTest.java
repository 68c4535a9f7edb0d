package uk.mobilityatlas.desk.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.WindowTest;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.lens.Profile;
import uk.mobilityatlas.comparison.lens.Profiles;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Sheet;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.chart.Strip;
import uk.mobilityatlas.graphic.profile.Spine;
import uk.mobilityatlas.view.Pages;

@WindowTest
class ExportCardTest {
    private final Map<ExportCard.Way, List<ExportCard.Choice>> chosen = new EnumMap<>(ExportCard.Way.class);

    private final StackPane page = new StackPane();

    @Start
    void start(Stage stage) {
        Graphic picture = new Strip(
                Desks.reading(Desks.showing(Desks.NEET)).figures().orElseThrow().areas(),
                List.of(),
                java.util.Set.of(),
                Palette.LIGHT,
                "Headline");
        List<ExportablePicture> exportablePictures = List.of(
                new ExportablePicture("trends", "Trends", picture),
                new ExportablePicture("beside", "Intervals", picture));
        ExportCard card = new ExportCard(
                exportablePictures,
                List.of("png", "svg", "pdf"),
                new ExportCard.Choice(exportablePictures.get(0), "png", PictureForm.USUAL),
                (choice, way) ->
                        chosen.computeIfAbsent(way, w -> new ArrayList<>()).add(choice));
        page.getChildren().setAll(card);
        Pages.show(stage, page, 500, 400);
    }

    @BeforeEach
    void forget() {
        chosen.clear();
    }

    @Test
    void pictureFormatSizeAndPixelsAreChosen(FxRobot robot) {
        robot.clickOn("#export-exhibit").clickOn("Intervals");
        robot.clickOn("#export-scale").clickOn("4×");
        robot.clickOn("#export-size").clickOn("Slide, 1920 × 1080");
        assertThat(robot.lookup("#export-card .small").queryAs(Label.class).getText())
                .startsWith("7680 × 4320 pixels");
        robot.clickOn("#export-copy");
        assertThat(chosen.get(ExportCard.Way.PICTURE))
                .singleElement()
                .satisfies(c -> assertThat(c.exportable().id()).isEqualTo("beside"))
                .satisfies(c -> assertThat(c.form()).isEqualTo(new PictureForm(new Size(1920, 1080), 4)));
        robot.clickOn("#export-format").clickOn("SVG");
        assertThat(robot.lookup("#export-scale").query().isDisabled()).isTrue();
        robot.clickOn("#export-save");
        assertThat(chosen.get(ExportCard.Way.FILE)).singleElement().satisfies(c -> assertThat(c.ending())
                .isEqualTo("svg"));
    }

    @Test
    void whatFillsSeveralPagesIsOfferedAsPagesFirstAndElseAtItsTrueSize(FxRobot robot) {
        Graphic tall = new Sheet(
                new Spine(profile(), Map.of(), Map.of(), true, Palette.LIGHT, "Blackpool"),
                "",
                Credits.of(List.of(), "", RealAtlas.catalogue(), RealAtlas.version(), false),
                Palette.LIGHT);
        ExportablePicture whole = new ExportablePicture("profile", "Profile", tall);
        robot.interact(() -> page.getChildren()
                .setAll(new ExportCard(
                        List.of(whole),
                        List.of("png", "svg", "pdf"),
                        new ExportCard.Choice(whole, "png", PictureForm.USUAL),
                        (choice, way) -> chosen.computeIfAbsent(way, w -> new ArrayList<>())
                                .add(choice))));
        Label note = robot.lookup("#export-card .small").queryAs(Label.class);
        assertThat(note.getText()).matches("[2-9] pages of A4, .*");
        assertThat(robot.lookup("#export-size").query().isVisible()).isFalse();
        robot.clickOn("#export-save");
        assertThat(chosen.get(ExportCard.Way.FILE))
                .singleElement()
                .satisfies(c -> assertThat(c.ending()).isEqualTo("pdf"))
                .satisfies(c -> assertThat(c.form().size().width()).isCloseTo(1122.5, within(0.1)));
        robot.clickOn("#export-format").clickOn("PNG");
        assertThat(note.getText())
                .startsWith("2560 × " + Math.round(2 * tall.height(1280)) + " pixels")
                .doesNotContain("1800");
    }

    private static Profile profile() {
        return new Profiles(RealAtlas.answers())
                .of(RealAtlas.areas().find(Desks.BLACKPOOL).orElseThrow(), Benchmark.ENGLAND)
                .profile();
    }

    @Test
    void thePictureCanBeCopiedAsATableAndPrinted(FxRobot robot) {
        robot.clickOn("#export-exhibit").clickOn("Intervals");
        robot.clickOn("#export-copy-table").clickOn("#export-print");
        assertThat(chosen.keySet()).containsExactly(ExportCard.Way.TABLE, ExportCard.Way.PRINTER);
        assertThat(chosen.get(ExportCard.Way.PRINTER))
                .singleElement()
                .satisfies(c -> assertThat(c.exportable().id()).isEqualTo("beside"));
    }

    @Test
    void aSizeOfOnesOwnIsTakenAndOneThatCannotBeIsRefused(FxRobot robot) {
        TextField width = robot.lookup("#export-width").queryAs(TextField.class);
        robot.interact(() -> width.setText("640"));
        robot.clickOn("#export-save");
        assertThat(chosen.get(ExportCard.Way.FILE).get(0).form().size()).isEqualTo(new Size(640, 900));
        robot.interact(() -> width.setText("12"));
        assertThat(robot.lookup("#export-save").queryAs(Button.class).isDisabled())
                .isTrue();
        robot.interact(() -> width.setText("wide"));
        assertThat(robot.lookup("#export-copy").queryAs(Button.class).isDisabled())
                .isTrue();
    }

    @Test
    void noPictureTakesAllTheMemory() {
        assertThat(new PictureForm(new Size(4000, 4000), 2).sound()).isTrue();
        assertThat(new PictureForm(new Size(4000, 4000), 3).sound()).isFalse();
        assertThat(new PictureForm(new Size(4001, 600), 1).sound()).isFalse();
    }
}
