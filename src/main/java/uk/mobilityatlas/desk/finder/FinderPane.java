package uk.mobilityatlas.desk.finder;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.FinderRequest;
import uk.mobilityatlas.desk.FinderState;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.KeyCap;
import uk.mobilityatlas.indicator.Indicator;

/** The finder above whatever is open: a field, what was found in groups, and the keys; all else is veiled and waits. */
public final class FinderPane extends StackPane {
    private static final Texts TEXTS = Texts.beside(FinderPane.class);

    private static final double WIDTH = 700;
    private static final double TOP = 6;
    private static final double BESIDE = 12;
    /** The heights of the style sheet: of a row and of a group's name in sizes of a letter, and what the list keeps free. */
    private static final double ROW = 2.77;

    private static final double HEAD = 2.31;
    private static final double EDGES = 14;
    private static final double LETTER = 13;
    private static final double LEAST = 80;
    private static final int PAGE = 5;

    private final FinderState finding;
    private final FinderModel model;
    private final Theme theme;
    private final Runnable gone;
    private final CustomTextField field = new CustomTextField();
    private final Label prompt = new Label();
    private final Label topic = new Label();
    private final ListView<FinderCell.Line> list = new ListView<>();
    private final Label nothing = new Label();
    private final Label about = new Label();
    private final VBox box;
    private @Nullable Node before;

    /**
     * @param finding where the finder is asked for
     * @param from how wide the part of the window is, in pixels of the design, that the finder leaves free at its left
     * @param gone takes the keyboard where what had it before the finder is no longer there
     */
    public FinderPane(FinderState finding, FinderModel model, Theme theme, double from, Runnable gone) {
        this.finding = finding;
        this.model = model;
        this.theme = theme;
        this.gone = gone;
        setId("finder");
        getStyleClass().add("finder-scrim");
        setVisible(false);
        setManaged(false);
        field.setId("finder-field");
        field.getStyleClass().add("finder-field");
        field.setLeft(Icon.SEARCH.at(18));
        field.setRight(asked());
        list.setId("finder-list");
        list.getStyleClass().add("finder-list");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new FinderCell(model, field::getText, this::enter, this::star));
        nothing.setId("finder-nothing");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        about.setId("finder-about");
        about.getStyleClass().addAll("small", "finder-about");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        box = new VBox(field, list, about, keys());
        box.getStyleClass().add("finder-box");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setOnMousePressed(MouseEvent::consume);
        setAlignment(Pos.TOP_LEFT);
        setOnMousePressed(event -> finding.close());
        getChildren().add(box);
        field.textProperty().addListener((property, was, now) -> {
            model.type(now);
            // what is not found leaves the list as empty as it was
            nothing.setText(model.nothing());
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.groupsProperty().addListener((property, was, now) -> show(now));
        model.chosenProperty().addListener((property, was, now) -> mark());
        widthProperty().addListener((property, was, now) -> place(from));
        heightProperty().addListener((property, was, now) -> place(from));
        theme.textScaleProperty().addListener((property, was, now) -> place(from));
        finding.requestProperty().addListener((property, was, now) -> turn(was, now));
    }

    private HBox asked() {
        prompt.getStyleClass().add("muted");
        topic.getStyleClass().addAll("chip", "finder-topic");
        HBox asked = new HBox(8, topic, prompt, new KeyCap(TEXTS.of("key.control")), new KeyCap("K"));
        asked.setAlignment(Pos.CENTER_RIGHT);
        asked.setMouseTransparent(true);
        return asked;
    }

    private static HBox keys() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox keys = new HBox(
                14,
                key("move", "↑", "↓"),
                key("group", TEXTS.of("key.tab")),
                key("do", TEXTS.of("key.enter")),
                key("profile", TEXTS.of("key.shift"), TEXTS.of("key.enter")),
                gap,
                key("close", TEXTS.of("key.escape")));
        keys.getStyleClass().add("finder-keys");
        keys.setAlignment(Pos.CENTER_LEFT);
        return keys;
    }

    private static HBox key(String does, String... caps) {
        HBox key = new HBox(4);
        for (String cap : caps) {
            key.getChildren().add(new KeyCap(cap));
        }
        Label words = new Label(TEXTS.of("keys." + does));
        words.getStyleClass().add("muted");
        key.getChildren().add(words);
        key.setAlignment(Pos.CENTER_LEFT);
        return key;
    }

    /** The box stands over its own search field, and is never larger than the window. */
    private void place(double from) {
        double letters = theme.textScaleProperty().get();
        double left = Math.min(from * letters + BESIDE, Math.max(BESIDE, getWidth() - WIDTH * letters - BESIDE));
        StackPane.setMargin(box, new Insets(TOP, BESIDE, TOP, left));
        double wide = Math.min(WIDTH * letters, getWidth() - left - BESIDE);
        box.setMinWidth(wide);
        box.setPrefWidth(wide);
        box.setMaxWidth(wide);
        size();
    }

    private void turn(@Nullable FinderRequest was, @Nullable FinderRequest now) {
        if (now == null) {
            shut();
            return;
        }
        if (was == null) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        setVisible(true);
        setManaged(true);
        // a text of its own would be read in the place of what is typed
        field.setAccessibleRoleDescription(now.prompt());
        prompt.setText(now.prompt());
        field.clear();
        model.begin(now);
        show(model.groupsProperty().get());
        field.requestFocus();
        field.setText(now.beginning());
        field.positionCaret(now.beginning().length());
    }

    /** The keyboard goes back to where it was. */
    private void shut() {
        setVisible(false);
        setManaged(false);
        Node there = before;
        before = null;
        if (there != null && there.getScene() != null && there.isVisible()) {
            there.requestFocus();
        } else if (there != null) {
            gone.run();
        }
    }

    private void show(List<FinderGroup> groups) {
        List<FinderCell.Line> lines = new ArrayList<>();
        for (FinderGroup group : groups) {
            lines.add(new FinderCell.Line(group, null));
            group.shown().forEach(found -> lines.add(new FinderCell.Line(null, found)));
        }
        topic.setText(model.topic().map(chosen -> chosen.title()).orElse(""));
        topic.setVisible(model.topic().isPresent());
        topic.setManaged(topic.isVisible());
        prompt.setVisible(!topic.isVisible());
        prompt.setManaged(!topic.isVisible());
        nothing.setText(model.nothing());
        list.getItems().setAll(lines);
        size();
        mark();
    }

    /** As high as what is in it, as far as the window has room. */
    private void size() {
        double letters = theme.textScaleProperty().get();
        double wanted = list.getItems().stream()
                        .mapToDouble(line -> Math.ceil((line.group() == null ? ROW : HEAD) * LETTER * letters))
                        .sum()
                + EDGES;
        double around = 2 * TOP + (48 + 44 + 60) * letters;
        double height = Math.max(LEAST, Math.min(Math.max(LEAST * letters, wanted), getHeight() - around));
        list.setMinHeight(Math.min(height, LEAST));
        list.setPrefHeight(height);
    }

    private void mark() {
        Found chosen = model.found().orElse(null);
        int at = -1;
        for (int i = 0; i < list.getItems().size(); i++) {
            if (chosen != null && chosen.equals(list.getItems().get(i).found())) {
                at = i;
            }
        }
        list.getSelectionModel().clearSelection();
        if (at >= 0) {
            list.getSelectionModel().select(at);
            reveal(at);
        }
        Indicator indicator = chosen == null ? null : chosen.indicator();
        about.setText(indicator == null ? "" : indicator.definition());
        about.setVisible(indicator != null);
        about.setManaged(indicator != null);
        // the row is not where the keyboard is, so that the field says it
        field.setAccessibleHelp(chosen == null ? nothing.getText() : FinderCell.words(chosen));
        field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    }

    private void reveal(int at) {
        if (at <= 1) {
            list.scrollTo(0);
        } else if (list.getHeight()
                < list.getItems().size()
                        * HEAD
                        * LETTER
                        * theme.textScaleProperty().get()) {
            list.scrollTo(Math.max(0, at - PAGE));
        }
    }

    private void enter() {
        model.enter().ifPresentOrElse(this::closeAnd, () -> {
            if (!field.getText().isEmpty()) {
                field.clear();
            }
        });
    }

    private void closeAnd(Runnable then) {
        finding.close();
        then.run();
    }

    private void star(Indicator indicator) {
        model.star(indicator);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> model.move(PAGE);
            case PAGE_UP -> model.move(-PAGE);
            case TAB -> model.turn(event.isShiftDown() ? -1 : 1);
            case ESCAPE -> finding.close();
            case ENTER -> {
                if (event.isShiftDown()) {
                    model.profileOfChosen().ifPresent(this::closeAnd);
                } else if (model.found().isPresent()) {
                    enter();
                }
            }
            case BACK_SPACE -> {
                if (!field.getText().isEmpty() || model.topic().isEmpty()) {
                    return;
                }
                model.leaveTopic();
            }
            default -> {
                if (!event.isShortcutDown() || event.getCode() != KeyCode.D) {
                    return;
                }
                model.star();
            }
        }
        event.consume();
    }
}
