package uk.mobilityatlas.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import uk.mobilityatlas.WindowTest;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.desk.control.LabelledMenu;
import uk.mobilityatlas.desk.control.PaintedRegion;
import uk.mobilityatlas.graphic.rug.Rug;

/** The frame of the window holds: nothing is cut, nothing lies on its neighbour, and what stands still is never pushed. */
@WindowTest
class FrameTest {
    /** Pages on the data, which have a title of their own. */
    private static final Set<AtlasView> WITHOUT_HEADLINE =
            EnumSet.of(AtlasView.PROFILE, AtlasView.STORY, AtlasView.SOURCES, AtlasView.FRESHNESS);

    @TempDir
    static Path home;

    private FrameWindow window = null;

    @Start
    void start(Stage unused) {
        window = new FrameWindow(home);
    }

    @Stop
    void stop() {
        window.close();
    }

    @Test
    void nothingIsCutOverlaidOrOutOfReachInAnyView(FxRobot robot) {
        Findings findings = new Findings();
        for (Situation situation : Situation.all()) {
            robot.interact(() -> window.set(situation));
            if (situation.equals(Situation.all().get(Situation.all().size() / 2))) {
                robot.interact(window::makeStory);
            }
            for (AtlasView view : AtlasView.values()) {
                // each view in each room, with the places by turns: all of it is walked by the long test
                if ((view.ordinal() + situation.room().ordinal()) % Situation.Places.values().length
                        == situation.places().ordinal()) {
                    robot.interact(() -> window.open(view));
                    robot.interact(() -> findings.add(window.faults(), view + " at " + situation));
                }
            }
        }
        findings.write(Path.of("target", "frame.txt"));
        assertThat(window.lost()).isEmpty();
        assertThat(findings.faults()).isEmpty();
    }

    @Test
    void theSameForWhatFloatsOverTheWindow(FxRobot robot) {
        Findings findings = new Findings();
        robot.interact(() -> window.set(Situation.Places.LONG_NAMES));
        for (Situation.Room room : Situation.Room.values()) {
            robot.interact(() -> window.set(room));
            robot.interact(() -> window.open(AtlasView.COMPARE));
            for (String opens :
                    List.of("#help", "#settings", "#against", "#export", "#indicator-about", "#workspace")) {
                robot.interact(() -> window.press(opens));
                robot.interact(() -> findings.add(window.faultsOfPopups(), opens + " at " + room));
                robot.interact(window::closePopups);
            }
            robot.interact(() -> {
                window.press("#indicator");
                assertThat(window.desk().finder().requestProperty().get()).isNotNull();
                findings.add(window.faults(), "the finder at " + room);
                window.desk().finder().close();
                window.press("#method");
                findings.add(window.faults(), "the pages on methods at " + room);
                window.press("#method-close");
            });
        }
        assertThat(findings.faults()).isEmpty();
    }

    @Test
    void growingAndShrinkingEndsAsItBegan(FxRobot robot) {
        robot.interact(() -> window.set(Situation.Places.LONG_NAMES));
        for (AtlasView view : AtlasView.values()) {
            robot.interact(() -> {
                window.set(Situation.Room.LAPTOP);
                window.open(view);
            });
            Map<String, String> before = new LinkedHashMap<>();
            // what is drawn once it is in sight has its size then
            robot.interact(window::settle);
            robot.interact(() -> {
                window.settle();
                before.putAll(Outline.of(window.scene().getRoot()));
            });
            for (Situation.Room room :
                    List.of(Situation.Room.PROJECTOR, Situation.Room.LAPTOP_LARGE_TEXT, Situation.Room.SMALL)) {
                robot.interact(() -> {
                    window.set(room);
                    window.settle();
                });
            }
            robot.interact(() -> {
                window.set(Situation.Room.LAPTOP);
                window.settle();
            });
            robot.interact(() -> {
                window.settle();
                assertThat(Outline.moved(before, Outline.of(window.scene().getRoot())))
                        .as(view.name())
                        .isEmpty();
            });
        }
    }

    @Test
    void aNoticeMovesNothing(FxRobot robot) {
        for (AtlasView view : AtlasView.values()) {
            robot.interact(() -> {
                window.set(new Situation(Situation.Room.LAPTOP, Situation.Places.THREE, false));
                window.open(view);
            });
            robot.interact(() -> {
                Map<String, String> before = Outline.of(window.scene().getRoot());
                window.say();
                window.settle();
                assertThat(window.scene().lookup("#notice").isVisible()).isTrue();
                assertThat(Outline.moved(before, Outline.of(window.scene().getRoot())))
                        .as(view.name())
                        .isEmpty();
            });
        }
    }

    /** In every view the header stays where it is while all that scrolls is at its end. */
    @Test
    void theHeaderStaysWhileTheContentScrolls(FxRobot robot) {
        for (AtlasView view : AtlasView.values()) {
            robot.interact(() -> {
                window.set(new Situation(Situation.Room.SMALL, Situation.Places.TWELVE, false));
                window.open(view);
            });
            robot.interact(() -> {
                Map<String, Bounds> before = heads();
                if (!WITHOUT_HEADLINE.contains(view)) {
                    assertThat(before).as(view.name()).containsKey("#headline");
                }
                window.scene().getRoot().lookupAll(".scroll-pane").forEach(scroll -> ((ScrollPane) scroll)
                        .setVvalue(1));
                window.settle();
                assertThat(heads()).as(view.name()).isEqualTo(before);
            });
        }
    }

    /** Whatever places are held against, the bar over them is one row, and nothing of it is cut. */
    @Test
    void aLongNameOfWhatPlacesAreHeldAgainstIsShortened(FxRobot robot) {
        String name = "Bournemouth, Christchurch and Poole";
        robot.interact(() -> {
            window.set(new Situation(Situation.Room.SMALL, Situation.Places.THREE, false));
            window.open(AtlasView.COMPARE);
        });
        Map<String, Double> before = new LinkedHashMap<>();
        robot.interact(() -> before.put("bar", barHeight()));
        robot.interact(() -> window.desk().state().change(s -> s.withIndicator("apprenticeships-16-17")
                .withBenchmark(Benchmark.of(Situation.Places.LONG_NAMES.areas.get(0)))));
        robot.interact(() -> {
            window.settle();
            assertThat(barHeight()).isEqualTo(before.get("bar"));
            Region bar = (Region) window.scene().lookup(".top-bar");
            assertThat(bar.getChildrenUnmodifiable())
                    .allMatch(child -> child.getBoundsInParent().getMinY() >= 0
                            && child.getBoundsInParent().getMaxY() <= bar.getHeight()
                            && child.getBoundsInParent().getMaxX() <= bar.getWidth());
            LabelledMenu against = (LabelledMenu) window.scene().lookup("#against");
            assertThat(against.getAccessibleText()).contains(name);
            assertThat(against.getTooltip()).isNotNull();
            assertThat(against.getTooltip().getText()).isEqualTo(name);
        });
        robot.interact(() -> window.set(Situation.Room.PROJECTOR));
        robot.interact(() -> {
            window.settle();
            Region bar = (Region) window.scene().lookup(".top-bar");
            assertThat(bar.getChildrenUnmodifiable())
                    .allMatch(child -> child.getBoundsInParent().getMinY() >= 0
                            && child.getBoundsInParent().getMaxY() <= bar.getHeight());
        });
    }

    @Test
    void theCardOfAnExportStandsRightBelowItsButton(FxRobot robot) {
        for (Situation.Room room : Situation.Room.values()) {
            robot.interact(() -> {
                window.set(room);
                window.open(AtlasView.COMPARE);
            });
            robot.interact(() -> window.press("#export"));
            robot.interact(() -> {
                Node button = window.scene().lookup("#export");
                Node card = AtlasView.find(window.scene(), "#export-card");
                Bounds from = button.localToScreen(button.getLayoutBounds());
                Bounds to = card.localToScreen(card.getLayoutBounds());
                assertThat(to.getMinY() - from.getMaxY()).as("%s", room).isBetween(0.0, 40 * room.text);
                assertThat(to.getMaxX()).as("%s", room).isGreaterThan(from.getMinX());
                window.closePopups();
            });
        }
    }

    /** What is measured, where and when, is said under every headline. */
    @Test
    void aHeadlineOfTwoLinesLeavesTheSubtitleItsLine(FxRobot robot) {
        for (Situation.Room room : Situation.Room.values()) {
            for (AtlasView view : List.of(AtlasView.MAP, AtlasView.COMPARE, AtlasView.AT_A_GLANCE)) {
                robot.interact(() -> {
                    window.set(new Situation(room, Situation.Places.LONG_NAMES, false));
                    window.open(view);
                });
                robot.interact(() -> assertThat(((Text) window.scene().lookup("#subtitle")).getText())
                        .as("%s at %s", view, room)
                        .isNotBlank());
            }
        }
    }

    /** Where columns are moved sideways they are seen whole, and their heads pass behind the names. */
    @Test
    void allIndicatorsAtAGlanceShowWholeColumnsBesideTheirNames(FxRobot robot) {
        for (Situation.Room room : List.of(Situation.Room.SMALL, Situation.Room.LAPTOP_LARGE_TEXT)) {
            robot.interact(() -> {
                window.set(new Situation(room, Situation.Places.TWELVE, false));
                window.open(AtlasView.AT_A_GLANCE);
            });
            robot.interact(() -> {
                Region rug = (Region) window.scene().lookup("#rug");
                ScrollPane scroll = (ScrollPane) window.scene().lookup(".rug-stack .scroll-pane");
                double seen = scroll.getViewportBounds().getWidth();
                double names = Rug.names(rug.getWidth() / room.text) * room.text;
                double column = (rug.getWidth() - names) / 15;
                assertThat(rug.getWidth()).isGreaterThan(seen);
                assertThat((seen - names) / column)
                        .as("%s", room)
                        .isCloseTo(Math.rint((seen - names) / column), within(0.05));
                scroll.setHvalue(1);
                window.settle();
                Region corner = (Region) window.scene().lookup("#rug-corner");
                assertThat(corner.isVisible()).isTrue();
                assertThat(corner.getWidth()).isCloseTo(names, within(2.0));
                assertThat(corner.localToScene(corner.getLayoutBounds()).getMaxY())
                        .isCloseTo(scroll.localToScene(scroll.getLayoutBounds()).getMinY(), within(2.0));
            });
        }
    }

    @Test
    void aTableThatIsWiderThanItsRoomBeginsWithWholeColumns(FxRobot robot) {
        robot.interact(() -> {
            window.set(Situation.Room.SMALL);
            window.open(AtlasView.SOURCES);
        });
        robot.interact(() -> {
            TableView<?> table = (TableView<?>) window.scene().lookup("#sources-table");
            double edge = 0;
            for (TableColumn<?, ?> column : table.getColumns()) {
                double before = edge;
                edge += column.getWidth();
                if (edge > table.getWidth() + 1) {
                    assertThat(before).as(column.getText()).isGreaterThan(table.getWidth() - 20);
                    return;
                }
            }
        });
    }

    private double barHeight() {
        return window.scene().lookup(".top-bar").getLayoutBounds().getHeight();
    }

    /** What is pressed stands still, whether a headline takes one line or two. */
    @Test
    void controlsKeepTheirPlaceUnderALongHeadline(FxRobot robot) {
        Map<Integer, Bounds> places = new LinkedHashMap<>();
        for (Situation.Places chosen : List.of(Situation.Places.ONE, Situation.Places.LONG_NAMES)) {
            robot.interact(() -> {
                window.set(new Situation(Situation.Room.LAPTOP_LARGE_TEXT, chosen, false));
                window.open(AtlasView.MAP);
            });
            robot.interact(() -> {
                Node headline = window.scene().lookup("#headline");
                int lines = (int) Math.round(headline.getLayoutBounds().getHeight()
                        / (((javafx.scene.text.Text) headline).getFont().getSize() * 1.3));
                Node tools = window.scene().lookup("#map-verdicts");
                places.put(lines, tools.localToScene(tools.getLayoutBounds()));
            });
        }
        assertThat(places).containsOnlyKeys(1, 2);
        assertThat(places.get(2)).isEqualTo(places.get(1));
    }

    @Test
    void atLargeTextEightRowsOfAProfileAndSixOfAllIndicatorsAreSeen(FxRobot robot) {
        robot.interact(() -> {
            window.set(new Situation(Situation.Room.LAPTOP_LARGE_TEXT, Situation.Places.THREE, false));
            window.open(AtlasView.PROFILE);
        });
        robot.interact(() -> {
            Node spine = window.scene().lookup("#spine");
            PaintedWords surface = new PaintedWords();
            ((PaintedRegion) spine).paintAgain(surface);
            // each row ends in its rank
            assertThat(surface.words().stream()
                            .filter(words -> words.text().matches("\\d+(–\\d+)? of \\d+"))
                            .filter(words -> words.box().getMaxY()
                                    <= spine.getLayoutBounds().getHeight()))
                    .hasSizeGreaterThanOrEqualTo(8);
        });
        robot.interact(() -> window.open(AtlasView.AT_A_GLANCE));
        robot.interact(() -> {
            Node rows = window.scene().lookup("#rug");
            ScrollPane scroll = (ScrollPane) window.scene().lookup(".rug-stack .scroll-pane");
            double row = Rug.ROW * Situation.Room.LAPTOP_LARGE_TEXT.text;
            assertThat(rows.getLayoutBounds().getHeight()).isGreaterThan(6 * row);
            assertThat(scroll.getViewportBounds().getHeight()).isGreaterThanOrEqualTo(6 * row);
        });
    }

    private Map<String, Bounds> heads() {
        Map<String, Bounds> places = new LinkedHashMap<>();
        for (String query : List.of(".top-bar", ".tab-head", "#headline", "#subtitle", "#sources")) {
            Node node = window.scene().lookup(query);
            if (node != null && node.isVisible()) {
                places.put(query, node.localToScene(node.getLayoutBounds()));
            }
        }
        return places;
    }
}
