package uk.mobilityatlas.view.story;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
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
import uk.mobilityatlas.deck.slide.SlidePicture;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.FileDialog;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.Scroll;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.picture.PrintDialog;
import uk.mobilityatlas.desk.picture.RenderedGraphicView;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.desk.screen.Screen;
import uk.mobilityatlas.desk.screen.ScreenLabel;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.story.Story;

/** The room of stories: slides on the left, the chosen one live in the middle, its words on the right. */
public final class StoryView implements Screen {
    /** The sides' shares of the width, and in pixels of the design the least that their words need. */
    private static final double LIST_SHARE = 0.24;

    private static final double SIDE_SHARE = 0.26;
    private static final double LEAST_LIST = 264;
    private static final double MOST_LIST = 300;
    private static final double LEAST_SIDE = 310;
    private static final double MOST_SIDE = 330;

    private final Desk desk;
    private final Supplier<DeckMaker> maker;
    private final StoryViewModel model;
    private final Clock clock;
    private final ObjectProperty<Caption> caption = new SimpleObjectProperty<>(Caption.NONE);
    private final RenderedGraphicView picture;
    private final SlideEditor editor;
    private final SlideSidebar slides;
    private final StoryBar bar;
    private final StoryExport export;
    private final EmptyStoryPane empty;
    private final HBox page;
    private final StackPane root = new StackPane();
    private final EventHandler<KeyEvent> beginning = this::begin;

    /**
     * @param save writes the chosen slide as a picture
     * @param dialog asks for the place of a file
     * @param printing prints the slides, or the briefing
     */
    public StoryView(
            Desk desk,
            StoryViewModel model,
            Supplier<DeckMaker> maker,
            StoryFiles files,
            SaveDialog save,
            FileDialog dialog,
            PrintDialog printing,
            Clock clock) {
        this.desk = desk;
        this.model = model;
        this.maker = maker;
        this.clock = clock;
        picture = new RenderedGraphicView(desk);
        picture.setId("story-slide");
        editor = new SlideEditor(desk, model);
        slides = new SlideSidebar(desk, model, editor::retitle);
        export = new StoryExport(desk, model, files, dialog, printing);
        bar = new StoryBar(
                model,
                new StoryMenus(desk, model),
                export.button(() -> save.pictures(exportablePictures(), null, caption.get(), root)),
                new PresentButton(this::present, this::presentChosen));
        empty = new EmptyStoryPane(desk, model);
        page = new HBox(slides, middle(), side());
        page.getStyleClass().add("story");
        root.getChildren().addAll(page, beginning(empty));
        root.sceneProperty().addListener((property, before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, beginning);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, beginning);
            }
        });
        model.historyProperty().addListener((property, before, now) -> show());
        model.readProperty().addListener((property, before, now) -> show());
        model.chosenProperty().addListener((property, before, now) -> showSlide());
        model.answered().made().addListener((MapChangeListener<String, DeckSlide>) change -> {
            if (change.getKey().equals(model.chosenProperty().get())) {
                showSlide();
            }
        });
        InvalidationListener arrange = property -> arrange(root.getWidth());
        root.widthProperty().addListener(arrange);
        desk.theme().textScaleProperty().addListener(arrange);
        show();
    }

    /** From anywhere in the window, as long as this view is open. */
    private void begin(KeyEvent event) {
        if (event.getCode() == KeyCode.F5) {
            if (event.isShiftDown()) {
                presentChosen();
            } else {
                present(PresentButton.usualDisplay());
            }
            event.consume();
        }
    }

    private VBox middle() {
        SlideFrame frame = new SlideFrame(picture);
        VBox notes = editor.notes();
        notes.setMinHeight(76);
        VBox.setVgrow(notes, Priority.ALWAYS);
        VBox middle = new VBox(10, frame, notes);
        middle.getStyleClass().add("story-middle");
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        return middle;
    }

    /** In the middle, and scrolled where large letters take more room than there is. */
    private static ScrollPane beginning(EmptyStoryPane empty) {
        ScrollPane scroll = new Scroll(empty);
        scroll.setFitToHeight(true);
        scroll.visibleProperty().bind(empty.visibleProperty());
        return scroll;
    }

    private ScrollPane side() {
        VBox side = new VBox(10, editor, new StoryPage(desk, model));
        side.getStyleClass().add("story-side");
        ScrollPane scroll = new Scroll(side);
        scroll.getStyleClass().add("story-beside");
        return scroll;
    }

    private void arrange(double width) {
        double scale = desk.theme().textScaleProperty().get();
        fix((Region) page.getChildren().get(0), within(width * LIST_SHARE, LEAST_LIST * scale, MOST_LIST * scale));
        fix((Region) page.getChildren().get(2), within(width * SIDE_SHARE, LEAST_SIDE * scale, MOST_SIDE * scale));
    }

    private static double within(double width, double least, double most) {
        return Math.max(least, Math.min(most, width));
    }

    private static void fix(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    private void show() {
        boolean there = model.historyProperty().get() != null;
        boolean first = there && !page.isVisible();
        page.setVisible(there);
        // nobody is asked to begin a story while theirs is still being read
        empty.setVisible(!there && model.readProperty().get());
        showSlide();
        boolean asked = empty.isVisible() && root.isFocused();
        if (asked || first && root.getScene() != null) {
            focus();
        }
    }

    private void showSlide() {
        DeckSlide slide = chosen();
        picture.setVisible(slide != null);
        if (slide != null) {
            picture.show(new SlidePicture(slide.drafted(), Palette.LIGHT));
        }
        caption.set(new Caption("", "", slide == null ? "" : slide.credits().text()));
    }

    private @Nullable DeckSlide chosen() {
        return model.answered().made().get(model.chosenProperty().get());
    }

    /** Presents the open story from its first slide on, on a display counted from 0. */
    void present(int display) {
        present(display, story -> story.slides().get(0).id());
    }

    private void presentChosen() {
        present(PresentButton.usualDisplay(), story -> model.chosenProperty().get());
    }

    private void present(int display, Function<Story, String> first) {
        model.story().filter(story -> !story.slides().isEmpty()).ifPresent(story -> {
            // nothing else is said before a room
            desk.notices().close();
            Presentation presentation =
                    new Presentation(desk, maker, story, model.answered().made(), first.apply(story), clock);
            presentation.time().plannedProperty().addListener((property, before, now) -> model.plan(now.intValue()));
            new PresentationStages(desk, presentation, () -> {
                        model.choose(presentation.slide().id());
                        focus();
                    })
                    .open(display);
            model.presented();
        });
    }

    @Override
    public ScreenLabel label() {
        return ScreenLabel.of("story", Icon.STORY);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Node> bar() {
        return bar.nodes();
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
    public boolean print() {
        return export.printSlides(root.getScene().getWindow());
    }

    @Override
    public void focus() {
        if (page.isVisible()) {
            slides.focus();
        } else if (empty.isVisible()) {
            empty.focus();
        } else {
            root.requestFocus();
        }
    }
}
