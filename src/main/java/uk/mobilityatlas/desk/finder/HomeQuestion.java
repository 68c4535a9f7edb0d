package uk.mobilityatlas.desk.finder;

import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.FirstSelection;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.HomeCouncil;
import uk.mobilityatlas.desk.PlaceUse;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.KeyCap;
import uk.mobilityatlas.desk.control.Scroll;

/**
 * Asks at the first start which council is the user's own: a card beside the veiled map, on which the place that is meant lights up
 * while one types. It can be left at once.
 */
public final class HomeQuestion extends StackPane {
    private static final Texts TEXTS = Texts.beside(HomeQuestion.class);

    private static final double WIDTH = 480;
    private static final double BESIDE = 124;
    private static final double LEAST = 12;
    private static final int MOST = 4;

    private final Desk desk;
    private final FoundPlaces places;
    private final Runnable then;
    private final CustomTextField field = new CustomTextField();
    private final VBox rows = new VBox();
    private final Label nothing = new Label();
    private final Hyperlink skip = new Hyperlink();
    private final Button take = new Button();
    private final VBox content;
    private final Region card;
    private List<Found> found = List.of();
    private int chosen;

    /** @param then what follows once it is answered or left */
    public HomeQuestion(Desk desk, Node mark, Runnable then) {
        this.desk = desk;
        this.then = then;
        places = new FoundPlaces(
                desk, PlaceUse.of(TEXTS.of("home.open"), HomeCouncil::fits, desk.home()::settle), false);
        setId("home-question");
        setVisible(false);
        setManaged(false);
        Region veil = new Region();
        veil.getStyleClass().add("home-veil");
        content = content(mark);
        card = new Scroll(content);
        card.getStyleClass().add("home-card");
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(veil, card);
        field.textProperty().addListener((property, was, now) -> type(now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        widthProperty().addListener((property, was, now) -> place());
        heightProperty().addListener((property, was, now) -> place());
        desk.theme().textScaleProperty().addListener((property, was, now) -> place());
        sceneProperty().addListener((property, was, now) -> {
            if (now != null) {
                now.focusOwnerProperty().addListener((owner, former, present) -> hold(present));
            }
        });
    }

    /** What is veiled takes no keyboard, even if it asks for it when it is ready. */
    private void hold(@Nullable Node owner) {
        if (!open()) {
            return;
        }
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(this)) {
                return;
            }
        }
        Platform.runLater(field::requestFocus);
    }

    private VBox content(Node mark) {
        Label name = new Label(TEXTS.of("app.title"));
        name.getStyleClass().add("section");
        HBox head = new HBox(12, mark, name);
        head.setAlignment(Pos.CENTER_LEFT);
        Label question = words("home.question", "home-title");
        Label label = words("home.label", "strong");
        label.setLabelFor(field);
        field.setId("home-field");
        field.getStyleClass().add("home-field");
        field.setLeft(Icon.SEARCH.at(18));
        field.setAccessibleText(TEXTS.of("home.label"));
        rows.setId("home-rows");
        nothing.setId("home-nothing");
        nothing.setWrapText(true);
        nothing.setMinHeight(Region.USE_PREF_SIZE);
        nothing.getStyleClass().add("muted");
        skip.setId("home-skip");
        skip.setText(TEXTS.of("home.skip"));
        skip.setOnAction(event -> close());
        take.setId("home-take");
        take.getStyleClass().add("primary");
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setOnAction(event -> take());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(12, skip, gap, take);
        foot.setAlignment(Pos.CENTER_LEFT);
        Label stays = words("home.stays", "muted");
        Region rule = new Region();
        rule.getStyleClass().add("home-rule");
        VBox all = new VBox(
                12,
                head,
                question,
                words("home.why", "muted"),
                label,
                field,
                rows,
                words("home.example", "muted"),
                foot,
                rule,
                stays);
        all.getStyleClass().add("home-content");
        return all;
    }

    private Label words(String key, String style) {
        List<String> example = FirstSelection.EXAMPLE.stream()
                .flatMap(code -> desk.areas().find(code).stream())
                .map(Names::of)
                .toList();
        Label words = new Label(TEXTS.of(key, Names.list(example)));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add(style);
        return words;
    }

    /** Shows it, with the keyboard in its field. */
    public void ask() {
        setVisible(true);
        setManaged(true);
        type("");
        place();
        field.requestFocus();
    }

    /** Whether it waits for an answer. */
    public boolean open() {
        return isVisible();
    }

    private void place() {
        double letters = desk.theme().textScaleProperty().get();
        double wide = Math.min(WIDTH * letters, getWidth() - 2 * LEAST);
        double right = Math.max(LEAST, Math.min(BESIDE, (getWidth() - wide) / 2));
        card.setMinWidth(wide);
        card.setMaxWidth(wide);
        // the rows have their size only once they have their style
        content.applyCss();
        card.setMaxHeight(Math.max(0, Math.min(getHeight() - 2 * LEAST, Math.ceil(content.prefHeight(wide)) + 2)));
        setMargin(card, new Insets(LEAST, right, LEAST, LEAST));
    }

    private void type(String typed) {
        List<Found> all = typed.isBlank() ? List.of() : places.of(typed).found();
        found = all.stream().filter(one -> one.area() != null).limit(MOST).toList();
        chosen = 0;
        nothing.setText(typed.isBlank() ? TEXTS.of("home.type") : TEXTS.of("nothing.place", typed.strip()));
        show();
    }

    private void show() {
        rows.getChildren().clear();
        for (int i = 0; i < found.size(); i++) {
            rows.getChildren().add(row(i));
        }
        if (found.isEmpty()) {
            rows.getChildren().add(nothing);
        }
        Area area = area();
        take.setDisable(area == null);
        take.setText(area == null ? TEXTS.of("home.open") : TEXTS.of("home.open-it", area.name()));
        desk.brush().put(area == null ? Set.of() : Set.of(area.code()));
        // the row is not where the keyboard is, so that the field says it
        field.setAccessibleHelp(area == null ? nothing.getText() : FinderCell.words(found.get(chosen)));
        field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
        place();
    }

    private HBox row(int at) {
        Found one = found.get(at);
        Label name = new Label(one.title());
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label note = new Label(one.note());
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox row = new HBox(10, name, note);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(FinderCell.words(one));
        row.getStyleClass().add("home-row");
        if (at == chosen) {
            row.getStyleClass().add("chosen");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            row.getChildren().addAll(gap, new KeyCap(TEXTS.of("key.enter")));
        }
        row.setOnMouseClicked(event -> {
            chosen = at;
            take();
        });
        return row;
    }

    private @Nullable Area area() {
        return found.isEmpty() ? null : found.get(chosen).area();
    }

    private void take() {
        if (!found.isEmpty()) {
            Found one = found.get(chosen);
            close();
            one.run().run();
        }
    }

    private void close() {
        setVisible(false);
        setManaged(false);
        desk.brush().clear();
        then.run();
    }

    private void move(int step) {
        if (!found.isEmpty()) {
            chosen = Math.floorMod(chosen + step, found.size());
            show();
        }
    }

    /** The keyboard stays within the card until it is answered. */
    private void key(KeyEvent event) {
        boolean typing = field.isFocused();
        switch (event.getCode()) {
            case TAB -> turn(event.isShiftDown() ? -1 : 1);
            case ESCAPE -> close();
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> {
                if (!typing) {
                    return;
                }
                take();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void turn(int step) {
        List<Node> stops = take.isDisabled() ? List.of(field, skip) : List.of(field, skip, take);
        int at = 0;
        for (int i = 0; i < stops.size(); i++) {
            if (stops.get(i).isFocused()) {
                at = i;
            }
        }
        stops.get(Math.floorMod(at + step, stops.size())).requestFocus();
    }
}
