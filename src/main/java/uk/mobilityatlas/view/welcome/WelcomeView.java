package uk.mobilityatlas.view.welcome;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.controlsfx.control.textfield.CustomTextField;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.PlaceMatch;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.CanvasGraphics;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.KeyCap;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;

/** Asks at the first start which council is the user's own: a card beside the dimmed map, on which the match is outlined. */
public final class WelcomeView extends Pane {
    private static final Texts TEXTS = Texts.beside(WelcomeView.class);

    private static final double WIDTH = 480;
    private static final double ASIDE = 0.09;
    private static final double LEAST = 20;
    private static final double RAISED = 0.4;
    private static final double VEIL = 0.45;
    private static final double SUNK = 7;

    private final Desk desk;
    private final Function<Area, Optional<Shape>> outline;
    private final Runnable then;
    private final WelcomeViewModel model;
    private final CustomTextField field = new CustomTextField();
    private final Text typed = new Text();
    private final Text rest = new Text();
    private final VBox lines = new VBox();
    private final Label nothing = new Label(TEXTS.of("nothing"));
    private final Button open = new Button();
    private final Canvas canvas = new Canvas();
    private final VBox card;

    /**
     * @param mark the application's mark
     * @param outline where in the window a place is drawn on the map
     * @param then what follows once the question is answered or skipped
     */
    public WelcomeView(Desk desk, Node mark, Function<Area, Optional<Shape>> outline, Runnable then) {
        this.desk = desk;
        this.outline = outline;
        this.then = then;
        this.model = new WelcomeViewModel(desk);
        setId("welcome");
        getStyleClass().add("welcome");
        card = new VBox(
                head(mark),
                words("welcome-title", "title"),
                explained(),
                words("welcome-label", "label"),
                asked(),
                offered(),
                answers(),
                words("small", "stays"));
        card.getStyleClass().add("welcome-card");
        canvas.setMouseTransparent(true);
        getChildren().addAll(canvas, card);
        field.textProperty().addListener((property, before, now) -> model.type(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.matchesProperty().addListener((property, before, now) -> show());
        model.chosenProperty().addListener((property, before, now) -> show());
        desk.home().codeProperty().addListener((property, before, now) -> {
            // a workspace that has been opened meanwhile knows the answer
            if (now != null && isVisible()) {
                desk.home().area().ifPresent(area -> desk.home().settle(area, desk.history()::begin));
                close();
            }
        });
        show();
    }

    private static HBox head(Node mark) {
        Label name = new Label(TEXTS.of("app.title"));
        name.getStyleClass().add("section");
        HBox head = new HBox(12, mark, name);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Label words(String style, String key) {
        Label label = new Label(TEXTS.of(key));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** What the answer changes, with the house as it will stand on the map. */
    private static TextFlow explained() {
        Node house = Icon.HOME.at(16);
        // a picture stands on the line of the letters, which a house should not
        house.setTranslateY(SUNK);
        TextFlow flow = new TextFlow(text("explained.before"), house, text("explained.after"));
        flow.getStyleClass().add("welcome-explained");
        flow.setAccessibleText(TEXTS.of("explained.spoken"));
        return flow;
    }

    private static Text text(String key) {
        Text text = new Text(TEXTS.of(key));
        text.getStyleClass().add("welcome-text");
        return text;
    }

    /** The field, and in it what is left of the name that has been begun. */
    private StackPane asked() {
        field.setId("welcome-field");
        field.getStyleClass().add("welcome-field");
        field.setAccessibleText(TEXTS.of("label"));
        field.setLeft(Icon.SEARCH.at(18));
        typed.getStyleClass().add("welcome-typed");
        rest.getStyleClass().add("welcome-rest");
        typed.setOpacity(0);
        TextFlow ghost = new TextFlow(typed, rest);
        ghost.getStyleClass().add("welcome-ghost");
        ghost.setMouseTransparent(true);
        ghost.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane asked = new StackPane(field, ghost);
        asked.setAlignment(Pos.CENTER_LEFT);
        return asked;
    }

    private VBox offered() {
        lines.setId("welcome-list");
        nothing.setId("welcome-nothing");
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        VBox offered = new VBox(lines, nothing);
        offered.getStyleClass().add("welcome-list");
        return offered;
    }

    private HBox answers() {
        Hyperlink skip = new Hyperlink(TEXTS.of("skip"));
        skip.setId("welcome-skip");
        skip.setWrapText(true);
        skip.setOnAction(event -> skip());
        open.setId("welcome-open");
        open.getStyleClass().add("primary");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(event -> answer());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox answers = new HBox(12, skip, gap, open);
        answers.setAlignment(Pos.CENTER_LEFT);
        answers.getStyleClass().add("welcome-answers");
        return answers;
    }

    private void show() {
        List<PlaceMatch> matches = model.matchesProperty().get();
        List<Node> shown = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            shown.add(line(matches.get(i), i));
        }
        lines.getChildren().setAll(shown);
        nothing.setVisible(model.nothing());
        nothing.setManaged(model.nothing());
        typed.setText(field.getText());
        rest.setText(model.rest());
        Optional<Area> area = model.area();
        open.setText(area.map(council -> TEXTS.of("open", Names.of(council))).orElse(TEXTS.of("open.none")));
        open.setDisable(area.isEmpty());
        field.setAccessibleHelp(area.map(council -> council.name() + ". " + open.getText())
                .orElse(model.nothing() ? nothing.getText() : ""));
        field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
        requestLayout();
    }

    private HBox line(PlaceMatch match, int at) {
        boolean chosen = at == model.chosenProperty().get();
        Label name = new Label(match.area().name());
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label note = new Label(model.note(match));
        note.getStyleClass().add("muted");
        note.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(12, name, note, gap);
        if (chosen) {
            line.getChildren().add(new KeyCap(TEXTS.of("key.enter")));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("welcome-line", chosen ? "chosen" : "other");
        line.setOnMouseMoved(event -> model.choose(at));
        line.setOnMouseClicked(event -> {
            model.choose(at);
            if (event.getButton() == MouseButton.PRIMARY) {
                answer();
            }
        });
        return line;
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        switch (code) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case ENTER -> answer();
            case ESCAPE -> skip();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void answer() {
        if (model.area().isPresent()) {
            close();
            model.answer();
            then.run();
        }
    }

    private void skip() {
        close();
        model.skip();
        then.run();
    }

    private void close() {
        setVisible(false);
        setManaged(false);
    }

    /** The card stands at the right, a little above the middle; the match is outlined over the veil, and a line leads to it. */
    @Override
    protected void layoutChildren() {
        double letters = desk.theme().textScaleProperty().get();
        double wide = Math.min(WIDTH * letters, getWidth() - 2 * LEAST);
        double high = Math.min(card.prefHeight(wide), getHeight() - 2 * LEAST);
        double x = Math.max(LEAST, getWidth() - wide - Math.max(LEAST, getWidth() * ASIDE));
        double y = Math.max(LEAST, (getHeight() - high) * RAISED);
        card.resizeRelocate(Math.round(x), Math.round(y), wide, high);
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        model.area().flatMap(outline).ifPresent(shape -> outline(shape, x, y));
    }

    private void outline(Shape shape, double x, double y) {
        Palette palette = desk.theme().palette();
        CanvasGraphics g = new CanvasGraphics(canvas.getGraphicsContext2D());
        Lettering.hints(g);
        Rectangle2D box = shape.getBounds2D();
        g.setColor(Palette.alpha(palette.focus(), VEIL * VEIL));
        g.fill(shape);
        g.setColor(palette.focus());
        g.setStroke(new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
        if (box.getMaxX() < x) {
            g.setStroke(new BasicStroke(1.2f));
            g.draw(new Line2D.Double(box.getCenterX(), box.getCenterY(), x, y + card.getHeight() * VEIL));
        }
    }

    /** Puts the keyboard into the field. */
    public void focus() {
        field.requestFocus();
    }
}
