package uk.mobilityatlas.view.story;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.deck.DeckMaker;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.deck.SlidePicture;
import uk.mobilityatlas.desk.Caption;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Icon;
import uk.mobilityatlas.desk.PaintedView;
import uk.mobilityatlas.desk.PicturePane;
import uk.mobilityatlas.desk.Screen;
import uk.mobilityatlas.desk.Strings;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Story;
import uk.mobilityatlas.story.StoryHistory;
import uk.mobilityatlas.story.Workspace;

/** The room of stories: slides on the left, the chosen one live in the middle, its words on the right. */
public final class StoryView implements Screen {
    private static final double LIST = 296;
    private static final double SIDE = 320;
    private static final double NARROW_LIST = 232;
    private static final double NARROW_SIDE = 256;
    private static final double WIDE = 1200;

    private final Desk desk;
    private final DeckMaker maker;
    private final StoryViewModel model;
    private final Clock clock;
    private final ObjectProperty<Caption> caption = new SimpleObjectProperty<>(Caption.NONE);
    private final TextField name = new TextField();
    private final PaintedView picture;
    private final SlideList slides;
    private final SlideEditor editor;
    private final Button undo = bare("story-undo", Icon.UNDO, "top.undo");
    private final Button redo = bare("story-redo", Icon.REDO, "top.redo");
    private final StoryMenus menus;
    private final VBox empty = new VBox(12);
    private final HBox page;
    private final StackPane root = new StackPane();
    private final EventHandler<KeyEvent> beginning = this::begin;
    private boolean showing;

    public StoryView(Desk desk, StoryViewModel model, DeckMaker maker, Clock clock) {
        this.desk = desk;
        this.model = model;
        this.maker = maker;
        this.clock = clock;
        this.menus = new StoryMenus(desk, model);
        picture = new PaintedView(desk);
        picture.setId("story-slide");
        editor = new SlideEditor(desk, model);
        slides = new SlideList(desk, model, editor::retitle);
        page = new HBox(list(), middle(), side());
        page.getStyleClass().add("story");
        fillEmpty();
        root.getChildren().addAll(page, empty);
        root.sceneProperty().addListener((property, before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, beginning);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, beginning);
            }
        });
        model.historyProperty().addListener((property, before, now) -> show());
        model.chosenProperty().addListener((property, before, now) -> showSlide());
        model.shelf().workspaceProperty().addListener((property, before, now) -> show());
        model.answered().made().addListener((MapChangeListener<String, DeckSlide>) change -> {
            if (change.getKey().equals(model.chosenProperty().get())) {
                showSlide();
            }
        });
        root.widthProperty().addListener((property, before, now) -> arrange(now.doubleValue()));
        show();
    }

    /** From anywhere in the window, as long as this view is open. */
    private void begin(KeyEvent event) {
        if (event.getCode() == KeyCode.F5) {
            present(defaultDisplay());
            event.consume();
        }
    }

    private VBox list() {
        name.setId("story-name");
        name.setAccessibleText(Strings.text("story.name"));
        name.textProperty().addListener((property, before, now) -> {
            if (!showing && !now.isBlank()) {
                model.edit(story -> story.renamed(now), "name");
            }
        });
        VBox.setVgrow(slides, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        undo.setOnAction(event -> model.undo());
        redo.setOnAction(event -> model.redo());
        HBox files = new HBox(8, menus.stories(), menus.workspace());
        HBox tools = new HBox(
                2,
                menus.slides(),
                gap,
                tool("slide-up", Icon.UP, () -> slides.move(-1)),
                tool("slide-down", Icon.DOWN, () -> slides.move(1)),
                tool("slide-duplicate", Icon.COPY, slides::duplicate),
                tool("slide-remove", Icon.CLOSE, slides::remove));
        tools.setAlignment(Pos.CENTER_LEFT);
        VBox left = new VBox(8, files, name, slides, tools);
        left.getStyleClass().add("story-list");
        return left;
    }

    private VBox middle() {
        SlideFrame frame = new SlideFrame(picture);
        VBox notes = editor.notes();
        notes.setMinHeight(76);
        VBox.setVgrow(notes, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label hint = new Label(Strings.text("story.hint"));
        hint.getStyleClass().add("small");
        hint.setMinWidth(0);
        HBox foot = new HBox(8, undo, redo, hint, gap, presenting());
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox middle = new VBox(10, frame, notes, foot);
        middle.getStyleClass().add("story-middle");
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        return middle;
    }

    /** One click on the usual display; the others in a menu. */
    private SplitMenuButton presenting() {
        SplitMenuButton button = new SplitMenuButton();
        button.setId("present");
        button.setText(Strings.text("story.present"));
        button.setGraphic(Icon.PRESENT.at(18));
        button.getStyleClass().add("present");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(Strings.text("story.present.tip")));
        button.setOnAction(event -> present(defaultDisplay()));
        button.setOnShowing(event -> fillDisplays(button));
        fillDisplays(button);
        return button;
    }

    private void fillDisplays(MenuButton button) {
        button.getItems().clear();
        List<String> displays = PresentationStages.displays();
        for (int i = 0; i < displays.size(); i++) {
            int display = i;
            MenuItem item = new MenuItem(displays.get(i));
            item.setOnAction(event -> present(display));
            button.getItems().add(item);
        }
    }

    /** The last one: a second display is the projector. */
    private static int defaultDisplay() {
        return PresentationStages.displays().size() - 1;
    }

    private ScrollPane side() {
        VBox side = new VBox(10, editor, new StoryPage(desk, model));
        side.getStyleClass().add("story-side");
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("compare-scroll");
        return scroll;
    }

    private void arrange(double width) {
        boolean wide = width >= WIDE;
        fix((Region) page.getChildren().get(0), wide ? LIST : NARROW_LIST);
        fix((Region) page.getChildren().get(2), wide ? SIDE : NARROW_SIDE);
    }

    private static void fix(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    /** Before there is a story: the ready-made ones, each a click away. */
    private void fillEmpty() {
        empty.getStyleClass().add("story-empty");
        empty.getChildren().add(PicturePane.words(Strings.text("story.none"), "section"));
        empty.getChildren().add(PicturePane.words(Strings.text("story.none.words"), "muted"));
        for (ReadyStory ready : ReadyStory.values()) {
            Button button = new Button(ready.title());
            button.setId("make-" + ready.id());
            button.setOnAction(event -> model.make(ready));
            empty.getChildren().add(button);
        }
        Button blank = new Button(Strings.text("story.new"));
        blank.setId("make-new");
        blank.setOnAction(event -> model.add(Story.named(Strings.text("story.new-name"))));
        MenuButton files = menus.workspace();
        files.setId("workspace-empty");
        empty.getChildren().addAll(blank, files);
        empty.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    private void show() {
        StoryHistory history = model.historyProperty().get();
        boolean first = !page.isVisible() && history != null;
        page.setVisible(history != null);
        empty.setVisible(history == null);
        undo.setDisable(history == null || !history.canUndo());
        redo.setDisable(history == null || !history.canRedo());
        model.story().ifPresent(story -> {
            showing = true;
            if (!name.getText().equals(story.name())
                    && !(name.isFocused() && name.getText().isBlank())) {
                name.setText(story.name());
            }
            showing = false;
        });
        showSlide();
        if (first && root.getScene() != null) {
            slides.requestFocus();
        }
    }

    private void showSlide() {
        DeckSlide slide = chosen();
        picture.setVisible(slide != null);
        if (slide != null) {
            picture.show(new SlidePicture(slide, Palette.LIGHT));
        }
        Workspace workspace = model.shelf().workspaceProperty().get();
        String kept = workspace == null ? "" : Strings.text("story.kept", workspace.name());
        String title = model.story().map(Story::name).orElse(Strings.text("story"));
        String count = model.story()
                .map(story -> Strings.text("story.count", story.slides().size()) + " ")
                .orElse("");
        caption.set(new Caption(
                title, count + kept, slide == null ? "" : slide.credits().text()));
    }

    private @Nullable DeckSlide chosen() {
        return model.answered().made().get(model.chosenProperty().get());
    }

    /** Presents the open story from the chosen slide on, on a display counted from 0. */
    void present(int display) {
        model.story().filter(story -> !story.slides().isEmpty()).ifPresent(story -> {
            Presentation presentation = new Presentation(
                    desk,
                    maker,
                    story,
                    model.answered().made(),
                    model.chosenProperty().get(),
                    clock);
            new PresentationStages(desk, presentation, () -> {
                        model.choose(presentation.slide().id());
                        focus();
                    })
                    .open(display);
            model.presented();
        });
    }

    private static Button tool(String id, Icon icon, Runnable doing) {
        Button button = bare(id, icon, "story." + id);
        button.setOnAction(event -> doing.run());
        return button;
    }

    private static Button bare(String id, Icon icon, String words) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(icon.at(18));
        button.getStyleClass().add("bare");
        button.setAccessibleText(Strings.text(words));
        button.setTooltip(new Tooltip(Strings.text(words + ".tip")));
        return button;
    }

    @Override
    public String id() {
        return "story";
    }

    @Override
    public Icon icon() {
        return Icon.STORY;
    }

    @Override
    public String title() {
        return Strings.text("story");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<Caption> caption() {
        return caption;
    }

    @Override
    public Optional<Graphic> graphic() {
        return Optional.ofNullable(chosen()).map(slide -> new SlidePicture(slide, Palette.LIGHT));
    }

    @Override
    public boolean travel(boolean back) {
        if (back) {
            model.undo();
        } else {
            model.redo();
        }
        return true;
    }

    @Override
    public void focus() {
        if (page.isVisible()) {
            slides.requestFocus();
        } else {
            empty.getChildren().get(2).requestFocus();
        }
    }
}
