package uk.mobilityatlas.view.story;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.deck.LikelyQuestion;
import uk.mobilityatlas.deck.slide.SlidePicture;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.FinderRequest;
import uk.mobilityatlas.desk.control.Scroll;
import uk.mobilityatlas.desk.picture.PicturePane;
import uk.mobilityatlas.desk.picture.RenderedGraphicView;
import uk.mobilityatlas.graphic.Palette;

/** What the presenter sees: the slide on the screen, the one to come, the notes, what may be said, and the time. */
final class PresenterPane extends VBox {
    private static final Texts TEXTS = Texts.beside(PresenterPane.class);

    private static final double LEFT = 66;
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Desk desk;
    private final Presentation presentation;
    private final Label place = new Label();
    private final Label used = new Label();
    private final Label planned = new Label();
    private final Label clock = new Label();
    private final ProgressBar spent = new ProgressBar(0);
    private final Label swapped = PicturePane.words("", "present-swapped");
    private final Label notes = PicturePane.words("", "present-notes");
    private final VBox flags = new VBox(4);
    private final GridPane questions = new GridPane();
    private final FlowPane numbers = new FlowPane(4, 4);
    private final RenderedGraphicView next;
    private final SwapPlaceBox swap;

    /**
     * @param alone whether it stands in front of the slide, on the one display that there is
     * @param finder finds a place, in the same window
     */
    PresenterPane(Desk desk, Presentation presentation, boolean alone, Consumer<FinderRequest> finder) {
        this.desk = desk;
        this.presentation = presentation;
        setId("presenter");
        getStyleClass().add("presenter");
        desk.theme().darken(this);
        next = new RenderedGraphicView(desk);
        next.setId("presenter-next");
        next.setFocusTraversable(false);
        swap = new SwapPlaceBox("presenter-swap", desk::areas, finder, presentation::swap);
        spent.setMaxWidth(Double.MAX_VALUE);
        spent.setAccessibleText(TEXTS.of("present.spent"));
        presentation.time().plannedProperty().addListener((property, before, now) -> tick());
        presentation.blankProperty().addListener((property, before, now) -> show());
        arrangeQuestions();
        GridPane body = body(alone);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(), spent, body);
        presentation.currentProperty().addListener((property, before, now) -> show());
        presentation.nextProperty().addListener((property, before, now) -> show());
        presentation.atProperty().addListener((property, before, now) -> show());
        presentation.swappedProperty().addListener((property, before, now) -> show());
        presentation.askingProperty().addListener((property, before, now) -> {
            if (now && isVisible() && getScene() != null) {
                swap.ask();
            }
        });
        show();
        tick();
    }

    private Node head() {
        Label name = new Label(presentation.story().name());
        name.getStyleClass().add("section");
        place.getStyleClass().add("muted");
        place.setId("presenter-place");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        used.setId("presenter-used");
        planned.setId("presenter-planned");
        HBox of = time("present.planned", planned);
        of.getChildren().addAll(step("shorter", -1), step("longer", 1));
        HBox head = new HBox(14, name, place, gap, time("present.used", used), of, time("present.clock", clock));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Button step(String name, int steps) {
        Button button = button(name, () -> presentation.time().plan(steps));
        button.setAccessibleText(TEXTS.of("present." + name + ".tip"));
        button.setTooltip(new Tooltip(TEXTS.of("present." + name + ".tip")));
        button.getStyleClass().add("present-number");
        return button;
    }

    private void arrangeQuestions() {
        questions.setHgap(16);
        questions.setVgap(8);
        ColumnConstraints asked = new ColumnConstraints();
        asked.setPercentWidth(27);
        ColumnConstraints answered = new ColumnConstraints();
        answered.setPercentWidth(73);
        questions.getColumnConstraints().setAll(asked, answered);
    }

    private static HBox time(String key, Label value) {
        Label word = new Label(TEXTS.of(key));
        word.getStyleClass().add("muted");
        value.getStyleClass().add("present-time");
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(8, word, value);
        box.setAlignment(Pos.BASELINE_LEFT);
        return box;
    }

    private GridPane body(boolean alone) {
        GridPane body = new GridPane();
        body.setHgap(28);
        ColumnConstraints left = new ColumnConstraints();
        left.setPercentWidth(LEFT);
        ColumnConstraints right = new ColumnConstraints();
        right.setPercentWidth(100 - LEFT);
        body.getColumnConstraints().setAll(left, right);
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setPercentHeight(100);
        body.getRowConstraints().setAll(row);
        SlideFrame now = new SlideFrame(new LiveSlide(desk, presentation, "presenter-slide").view());
        now.getStyleClass().add("present-now");
        PresentationMouse.install(now, presentation);
        ScrollPane said = new Scroll(questions);
        VBox.setVgrow(said, Priority.ALWAYS);
        said.setMinHeight(60);
        Label asked = words("present.if-asked");
        VBox seen = new VBox(8, words("present.now"), now, swapped, buttons(alone), asked, said);
        seen.setMinHeight(0);
        SlideFrame coming = new SlideFrame(next);
        ScrollPane spoken = new Scroll(notes);
        VBox.setVgrow(spoken, Priority.ALWAYS);
        flags.setId("presenter-flags");
        flags.managedProperty().bind(flags.visibleProperty());
        VBox ahead = new VBox(8, words("present.next"), coming, ask(), flags, words("notes"), spoken, numbers);
        ahead.setMinHeight(0);
        body.addRow(0, seen, ahead);
        for (int i = 0; i < presentation.slides().size(); i++) {
            numbers.getChildren().add(number(i));
        }
        return body;
    }

    private VBox ask() {
        VBox ask = new VBox(6, words("present.swap"), swap);
        ask.getStyleClass().add("present-ask");
        ask.visibleProperty().bind(presentation.askingProperty());
        ask.managedProperty().bind(ask.visibleProperty());
        return ask;
    }

    private ToggleButton number(int at) {
        ToggleButton button = new ToggleButton(String.valueOf(at + 1));
        button.setId("presenter-" + (at + 1));
        button.getStyleClass().add("present-number");
        button.setAccessibleText(TEXTS.of("present.go", at + 1));
        button.selectedProperty().addListener((property, before, now) -> button.setSelected(isAt(at)));
        presentation.atProperty().addListener((property, before, now) -> button.setSelected(isAt(at)));
        button.setSelected(isAt(at));
        button.setOnAction(event -> presentation.go(at));
        return button;
    }

    private boolean isAt(int at) {
        return presentation.atProperty().get() == at;
    }

    private HBox buttons(boolean alone) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button forward = button("forward", presentation::forward);
        forward.getStyleClass().add("primary");
        Button area = button("area", presentation::swapOrBack);
        area.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> TEXTS.of(
                                presentation.swappedProperty().get() == null ? "present.area" : "present.area-back"),
                        presentation.swappedProperty()));
        HBox row = new HBox(
                8,
                button("back", presentation::back),
                forward,
                gap,
                button("highlight", presentation::highlight),
                area,
                button("blank", () -> presentation
                        .blankProperty()
                        .set(!presentation.blankProperty().get())),
                button("end", presentation::end));
        if (alone) {
            row.getChildren().add(3, button("slide-alone", () -> presentation
                    .notesShownProperty()
                    .set(false)));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Button button(String name, Runnable doing) {
        Button button = new Button(TEXTS.of("present." + name));
        button.setId("presenter-" + name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> doing.run());
        return button;
    }

    private static Label words(String key) {
        Label label = new Label(TEXTS.of(key));
        label.getStyleClass().add("muted");
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void show() {
        place.setText(presentation.place());
        notes.setText(
                presentation.slide().notes().isBlank()
                        ? TEXTS.of("present.no-notes")
                        : presentation.slide().notes());
        swapped.setText(
                presentation.blankProperty().get()
                        ? TEXTS.of("present.is-blank")
                        : presentation.swappedWords().orElse(""));
        swapped.setVisible(!swapped.getText().isEmpty());
        swapped.setManaged(swapped.isVisible());
        swap.offer(presentation.slide().queries());
        questions.getChildren().clear();
        flags.getChildren().clear();
        DeckSlide now = presentation.currentProperty().get();
        if (now != null) {
            now.wording().flags().forEach(flag -> flags.getChildren().add(PicturePane.words(flag.sentence(), "flag")));
            LikelyQuestion.of(now)
                    .forEach(q -> questions.addRow(
                            questions.getRowCount(), line(q.question(), "muted"), line(q.answer(), "present-answer")));
        }
        flags.setVisible(!flags.getChildren().isEmpty());
        DeckSlide coming = presentation.nextProperty().get();
        next.setVisible(coming != null);
        if (coming != null) {
            next.show(new SlidePicture(coming, Palette.LIGHT));
        }
    }

    private static Label line(String text, String style) {
        Label words = PicturePane.words(text, "present-question");
        words.getStyleClass().add(style);
        GridPane.setValignment(words, VPos.TOP);
        return words;
    }

    /** Shows the time as it is now. */
    void tick() {
        used.setText(presentation.time().used());
        used.pseudoClassStateChanged(OVER, presentation.time().spent() > 1);
        planned.setText(presentation.time().planned());
        spent.setProgress(Math.min(1, presentation.time().spent()));
        clock.setText(presentation.time().clock());
    }
}
