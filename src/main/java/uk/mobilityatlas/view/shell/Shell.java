package uk.mobilityatlas.view.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Adding;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.FinderRequest;
import uk.mobilityatlas.desk.MethodPages;
import uk.mobilityatlas.desk.PlaceUse;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.control.FloatingCard;
import uk.mobilityatlas.desk.finder.FinderEntry;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.desk.screen.Screen;
import uk.mobilityatlas.story.Slide;

/** The window's frame around whichever view is open. */
public final class Shell extends BorderPane {
    private static final Texts TEXTS = Texts.beside(Shell.class);

    private static final double NARROW = 1400;
    private static final double SLIM = 1060;
    private static final double LOW = 620;
    private static final PseudoClass LOW_CLASS = PseudoClass.getPseudoClass("low");
    private static final PseudoClass NARROW_CLASS = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass SLIM_CLASS = PseudoClass.getPseudoClass("slim");

    private final ObjectProperty<Screen> open;
    private final CaptionPane caption = new CaptionPane();
    private final Footer footer;
    private final Desk desk;
    private final Consumer<Slide> story;
    private final StackPane stage = new StackPane();
    private final ObjectProperty<Caption> words = new SimpleObjectProperty<>(Caption.NONE);
    private final Node tray;
    private final SaveDialog save;
    private final TopBar topBar;
    private final List<Screen> helpPages = new ArrayList<>();
    private final Button help = new Button(TEXTS.of("help"));
    private final ArrivingFocus arriving;
    private Runnable tour = () -> {};
    private final Trail trail;
    private final List<Screen> screens;
    private final ViewMenu menu;

    /**
     * @param screens the views, in the rail's order
     * @param open the one that is open
     * @param mark the application's mark over the rail
     * @param tray the compared areas, beside the views that want them
     * @param save writes the open view's picture
     * @param workspace the menu of what the user keeps
     * @param story takes what a view shows into the story
     * @param profile opens the profile of a place
     */
    public Shell(
            Desk desk,
            List<Screen> screens,
            ObjectProperty<Screen> open,
            Region mark,
            Node tray,
            SaveDialog save,
            Labeled workspace,
            Consumer<Slide> story,
            Consumer<Area> profile) {
        this.open = open;
        this.menu = new ViewMenu(open, new AreaMenu(desk, profile, story, words::get), save, words, stage, this::print);
        this.screens = List.copyOf(screens);
        this.desk = desk;
        this.story = story;
        this.tray = tray;
        this.save = save;
        // before all else that follows the open view
        this.trail =
                new Trail(open, () -> getScene() == null ? null : getScene().getFocusOwner());
        getStyleClass().add("shell");
        help.setId("help");
        help.setOnAction(event -> help());
        Hyperlink method = new Hyperlink(TEXTS.of("method"));
        method.setId("method");
        method.setOnAction(event -> desk.methods().show(open.get().method().orElseGet(() -> present(desk))));
        Hyperlink data = new Hyperlink(TEXTS.of("footer.data", desk.version().label()));
        data.setId("data-version");
        data.setTooltip(new Tooltip(TEXTS.of("sources.title")));
        data.setOnAction(event -> helpPages.stream().findFirst().ifPresent(this::open));
        this.footer = new Footer(method, data);
        this.topBar = new TopBar(desk, this::find, this::addToStory, this::addTableToStory, this::export);
        Rail rail = new Rail(screens, open, mark, workspace, new SettingsMenu(desk), help);
        setLeft(rail);
        arriving = new ArrivingFocus(stage, screen -> rail.button(screen).orElse(help));
        stage.getStyleClass().add("stage");
        stage.setMinHeight(0);
        // a notice lies on the foot of the view and moves nothing; the line of sources below it stays free
        StackPane view = new StackPane(stage, new NoticeBar(desk.notices()));
        view.setId("view-stack");
        view.setMinHeight(0);
        VBox.setVgrow(view, Priority.ALWAYS);
        VBox page = new VBox(caption, view, footer);
        page.getStyleClass().add("page");
        page.setMinWidth(0);
        HBox.setHgrow(page, Priority.ALWAYS);
        StackPane below = new StackPane(new HBox(page, tray), new MethodPane(desk.methods(), desk.theme()));
        below.setId("below-bar");
        below.setMinHeight(0);
        // the bar has the height of its rows whatever the view below it wants, which a box would share out among both
        BorderPane beside = new BorderPane();
        // in the order in which the keyboard goes through them
        beside.setTop(topBar);
        beside.setCenter(below);
        setCenter(beside);
        Announcer announcer = new Announcer();
        desk.notices().currentProperty().addListener((property, before, now) -> {
            if (now != null || !desk.notices().runningOut()) {
                announcer.tell(getScene(), now == null ? "" : now.text());
            }
        });
        words.addListener((property, before, now) -> {
            if (!now.headline().equals(before.headline())) {
                announcer.tell(getScene(), now.headline());
            }
            caption.show(now);
            footer.show(now.sources());
        });
        open.addListener((property, before, now) -> {
            leave();
            Node focused = getScene() == null ? null : getScene().getFocusOwner();
            show(now);
            // the keyboard does not stay on what is gone
            if (focused != null && (focused.getScene() == null || !focused.isVisible() || inTray(focused))) {
                arriving.lead(now);
            }
        });
        show(open.get());
        desk.state().selectionProperty().addListener((property, before, now) -> desk.notices()
                .goneOn());
        widthProperty().addListener((property, before, now) -> narrow());
        heightProperty().addListener((property, before, now) -> narrow());
        desk.theme().textScaleProperty().addListener((property, before, now) -> narrow());
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu::asked);
        new Shortcuts(desk, this).install(screens, open);
    }

    /** Larger text leaves as little room as a smaller window does. */
    private void narrow() {
        double room = getWidth() / desk.theme().textScaleProperty().get();
        pseudoClassStateChanged(NARROW_CLASS, room < NARROW);
        pseudoClassStateChanged(SLIM_CLASS, room < SLIM);
        boolean low = getHeight() / desk.theme().textScaleProperty().get() < LOW;
        pseudoClassStateChanged(LOW_CLASS, low);
        footer.low(low);
    }

    /** Opens a view, and puts the keyboard into it. */
    public void open(Screen page) {
        open.set(page);
        arriving.lead(page);
    }

    private boolean inTray(Node focused) {
        Node at = focused;
        while (at != null && at != tray) {
            at = at.getParent();
        }
        return at == tray && !tray.isVisible();
    }

    /** Hides all but the rail and the view, without moving either, or shows it again. */
    public void bare(boolean alone) {
        for (Node around : new Node[] {topBar, caption, footer, tray}) {
            around.setOpacity(alone ? 0 : 1);
        }
    }

    /** Goes back: to the method page read before where one is open, else to the view before. */
    public void back() {
        if (desk.methods().openProperty().get() != null) {
            desk.methods().back();
        } else {
            trail.back();
        }
    }

    /** Whether a page is open that the rail does not name. */
    boolean away() {
        return helpPages.contains(open.get());
    }

    /** Offers a page under Help that the rail does not name; the data version in the footer leads to the first. */
    public void offerHelp(Screen page) {
        helpPages.add(page);
    }

    /** Offers the tour under Help. */
    public void offerTour(Runnable start) {
        tour = start;
    }

    /** Shows the tour over the view. */
    void tour() {
        FloatingCard.closeAll(getScene().getWindow());
        desk.methods().close();
        tour.run();
    }

    /** Shows what Help offers, or closes it again. */
    void help() {
        List<HelpCard.Link> howTo = new ArrayList<>();
        MethodPages.help()
                .forEach(page -> howTo.add(new HelpCard.Link(page.page(), page.title(), () -> read(page.page()))));
        howTo.add(new HelpCard.Link("tour", TEXTS.of("help.tour"), this::tour));
        List<HelpCard.Link> links = new ArrayList<>();
        for (Screen page : helpPages) {
            links.add(new HelpCard.Link(page.label().id(), page.label().title(), () -> open(page)));
        }
        links.add(new HelpCard.Link("methods", TEXTS.of("help.methods"), () -> read(MethodPages.CONTENTS)));
        HelpCard card = new HelpCard(desk.version().label(), howTo, links);
        new FloatingCard(card, PopOver.ArrowLocation.LEFT_BOTTOM).toggle(help);
    }

    /** Opens a page to read over the view. */
    void read(String page) {
        FloatingCard.closeAll(getScene().getWindow());
        desk.methods().show(page);
    }

    /** Asks how a picture of the open view is to be exported. */
    void export() {
        save.pictures(open.get().exportablePictures(), null, words.get(), topBar.exporting(stage));
    }

    /** Puts the picture of the open view on the clipboard: the one that has the keyboard, where there are several. */
    void copyPicture() {
        Node focused = getScene().getFocusOwner();
        save.copy(open.get().exportablePictures(), focused == null ? null : focused.getId());
    }

    /** The same where a picture has the keyboard; false where something else has it. */
    boolean copyFocused() {
        boolean picture = ViewMenu.picture(getScene().getFocusOwner()) != null;
        if (picture) {
            copyPicture();
        }
        return picture;
    }

    /** Opens the menu of what has the keyboard; false where that has none. */
    boolean menuHere() {
        return menu.here(getScene() == null ? null : getScene().getFocusOwner());
    }

    /** Prints the pictures of the open view, or what it prints in its own way. */
    void print() {
        if (!open.get().print()) {
            save.print(open.get().exportablePictures(), stage);
        }
    }

    private static Method present(Desk desk) {
        Reading reading = desk.reading().readingProperty().get();
        return Optional.ofNullable(reading)
                .flatMap(Reading::figures)
                .map(found -> Method.behind(found.comparison()).get(0))
                .orElse(Method.BENCHMARK);
    }

    /** What floats over a view, or lies on it, goes with it. */
    private void leave() {
        desk.notices().leftView();
        desk.methods().close();
        desk.finder().close();
        if (getScene() != null) {
            FloatingCard.closeAll(getScene().getWindow());
        }
    }

    private void show(Screen screen) {
        stage.getChildren().setAll(screen.node());
        topBar.show(screen);
        tray.setVisible(screen.tray());
        tray.setManaged(screen.tray());
        words.unbind();
        words.bind(screen.caption());
    }

    public ObjectProperty<Screen> openProperty() {
        return open;
    }

    /** Puts what the open view shows into the story. */
    void addToStory() {
        add(open.get().slide());
    }

    /** Puts the table of what the open view shows into the story. */
    void addTableToStory() {
        add(open.get().tableSlide());
    }

    private void add(Optional<Slide> slide) {
        slide.ifPresentOrElse(story, () -> desk.notices().remark(TEXTS.of("story.nothing-to-add")));
    }

    /** The views and commands that can be found now. */
    public List<FinderEntry> entries() {
        return new ShellEntries(desk, this).of(screens, helpPages);
    }

    /** Opens the finder of everything, with what has been typed already. */
    void find(String beginning) {
        desk.finder()
                .ask(new FinderRequest(
                        TEXTS.of("finder.everything"),
                        placeUse(),
                        new ShownIndicator(desk, open, screens),
                        true,
                        false,
                        beginning));
    }

    /** Opens the finder of places. */
    void findPlace() {
        desk.finder().ask(FinderRequest.place(TEXTS.of("finder.prompt"), placeUse()));
    }

    private PlaceUse placeUse() {
        return open.get().placeUse().orElseGet(() -> new Adding(desk));
    }
}
