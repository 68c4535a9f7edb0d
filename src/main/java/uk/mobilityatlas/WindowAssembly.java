package uk.mobilityatlas;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Library;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.deck.DeckMaker;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.CurrentReading;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.History;
import uk.mobilityatlas.desk.LibraryState;
import uk.mobilityatlas.desk.Notices;
import uk.mobilityatlas.desk.SelectionState;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.control.DesktopFileDialog;
import uk.mobilityatlas.desk.control.FileDialog;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.finder.FinderEntry;
import uk.mobilityatlas.desk.finder.FinderKind;
import uk.mobilityatlas.desk.finder.FinderModel;
import uk.mobilityatlas.desk.finder.FinderPane;
import uk.mobilityatlas.desk.memory.SavedPicture;
import uk.mobilityatlas.desk.memory.WindowState;
import uk.mobilityatlas.desk.memory.WorkspaceFiles;
import uk.mobilityatlas.desk.picture.PagePrinter;
import uk.mobilityatlas.desk.picture.PrintDialog;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.desk.screen.LazyScreen;
import uk.mobilityatlas.desk.screen.Screen;
import uk.mobilityatlas.desk.screen.ScreenLabel;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.view.authority.AuthorityView;
import uk.mobilityatlas.view.compare.CompareView;
import uk.mobilityatlas.view.distribution.DistributionView;
import uk.mobilityatlas.view.explore.ExploreView;
import uk.mobilityatlas.view.freshness.FreshnessView;
import uk.mobilityatlas.view.gaps.GapsView;
import uk.mobilityatlas.view.neighbours.NeighboursView;
import uk.mobilityatlas.view.profile.ProfileView;
import uk.mobilityatlas.view.relationship.RelationshipView;
import uk.mobilityatlas.view.rug.RugView;
import uk.mobilityatlas.view.shell.AtlasMark;
import uk.mobilityatlas.view.shell.Shell;
import uk.mobilityatlas.view.shell.TabbedScreen;
import uk.mobilityatlas.view.shell.Tour;
import uk.mobilityatlas.view.shell.Tray;
import uk.mobilityatlas.view.sources.SourcesView;
import uk.mobilityatlas.view.story.StoryView;
import uk.mobilityatlas.view.story.StoryViewModel;
import uk.mobilityatlas.view.story.WorkspaceMenu;
import uk.mobilityatlas.view.types.TypesView;
import uk.mobilityatlas.view.welcome.WelcomeView;

/** What stands in the window once the atlas is open: every object, built by its constructor. */
final class WindowAssembly {
    private static final Texts TEXTS = Texts.beside(WindowAssembly.class);

    /** How wide the rail is, in pixels of the design. */
    private static final double RAIL = 72;

    private final Desk desk;
    private final ObjectProperty<Screen> open;
    private final ExploreView explore;
    private final Shell shell;
    private final StackPane root;
    private final Tour tour;
    private @Nullable WelcomeView welcome;
    private boolean asked;
    private Runnable afterWelcome = () -> {};
    private final StoryViewModel stories;

    /**
     * @param workspaces where stories are kept
     * @param view the id of the view to begin with; another id means the map
     * @param looks how the views are arranged at first
     * @param map how large the map will be, if that is known: it is then painted while the window is built
     * @param folders shows a folder to the user, as the desktop does
     * @param printer prints pages through the system's dialog
     */
    WindowAssembly(
            StartupState startup,
            WorkspaceFiles workspaces,
            String view,
            Map<String, String> viewSettings,
            @Nullable Size map,
            Background background,
            Notices notices,
            Theme theme,
            Consumer<Path> folders,
            PagePrinter printer) {
        AtlasServices opened = startup.opened();
        Library library = startup.library();
        LibraryState present = new LibraryState(library, Platform::runLater);
        SelectionState state = new SelectionState(startup.selection());
        state.viewSettings().publish(viewSettings);
        desk = new Desk(
                present,
                opened.geometries(),
                state,
                new History(state),
                new CurrentReading(state, present, background, notices),
                background,
                notices,
                theme);
        desk.home().recall(startup.home().code());
        desk.shelf().recall(startup.shelf().starred(), startup.shelf().recent());
        desk.reading().begin(startup.reading());
        FileDialog files = new DesktopFileDialog();
        PrintDialog printing = new PrintDialog(printer, background, notices);
        SaveDialog save = new SaveDialog(new FileSaving(opened.version()), files, printing, background, notices);
        explore = new ExploreView(desk, map);
        open = new SimpleObjectProperty<>(explore);
        LazyScreen<TabbedScreen> comparison = lazily(
                ScreenLabel.of("compare", Icon.COMPARE),
                () -> List.of(
                        new CompareView(desk, save, opened.opportunityAreas()),
                        new RugView(desk),
                        new DistributionView(desk),
                        new RelationshipView(desk)));
        Runnable toComparison = () -> {
            comparison.screen().openFirst();
            show(comparison);
        };
        LazyScreen<TabbedScreen> types = lazily(
                ScreenLabel.of("types", Icon.TYPES),
                () -> List.of(
                        new TypesView(desk, save),
                        new NeighboursView(desk, save, toComparison),
                        new AuthorityView(desk, save),
                        new GapsView(desk, save)));
        LazyScreen<ProfileView> profile = new LazyScreen<>(
                ScreenLabel.of("profile", Icon.PROFILE),
                () -> new ProfileView(desk, () -> show(explore), toComparison));
        Supplier<DeckMaker> decks = library.made(answers -> new DeckMaker(answers, opened.geometries()));
        stories = new StoryViewModel(desk, workspaces, decks, Clock.systemUTC());
        Screen story = new LazyScreen<>(
                ScreenLabel.of("story", Icon.STORY),
                () -> new StoryView(
                        desk,
                        stories,
                        decks,
                        new StoryWriting(decks, folders),
                        save,
                        files,
                        printing,
                        Clock.systemUTC()));
        List<Screen> views = List.of(explore, comparison, profile, types, story);
        views.stream().filter(screen -> view.equals(screen.label().id())).forEach(open::set);
        Tray tray = new Tray(desk, () -> show(comparison));
        shell = new Shell(
                desk,
                views,
                open,
                new AtlasMark(36),
                tray,
                save,
                new WorkspaceMenu(desk, stories, files),
                stories::take,
                area -> profile(profile, area));
        ScreenLabel sources = new ScreenLabel("sources", Icon.HELP, TEXTS.of("sources.title"));
        shell.offerHelp(new LazyScreen<>(sources, () -> new SourcesView(sources, desk, save, shell::back)));
        ScreenLabel freshness = new ScreenLabel("freshness", Icon.HELP, TEXTS.of("fresh.title"));
        shell.offerHelp(new LazyScreen<>(freshness, () -> new FreshnessView(freshness, desk, save, shell::back)));
        FinderModel finder = new FinderModel(
                desk,
                () -> Stream.of(
                                shell.entries().stream(),
                                tabs(
                                        comparison,
                                        CompareView.sign(),
                                        RugView.sign(),
                                        DistributionView.sign(),
                                        RelationshipView.sign()),
                                tabs(
                                        types,
                                        TypesView.sign(),
                                        NeighboursView.sign(),
                                        AuthorityView.sign(),
                                        GapsView.sign()))
                        .flatMap(entries -> entries)
                        .toList(),
                area -> profile(profile, area));
        tour = new Tour(shell);
        shell.offerTour(() -> tour.start(() -> {}));
        root = new StackPane(shell, new FinderPane(desk.finder(), finder, theme, RAIL, () -> show(open.get())), tour);
        asked = startup.home().asked();
        if (!asked) {
            WelcomeView asking = new WelcomeView(desk, new AtlasMark(36), explore::outline, this::welcomed);
            welcome = asking;
            shell.bare(true);
            // nothing behind the question can be reached, and it keeps its looks under the veil
            shell.setMouseTransparent(true);
            root.getChildren().add(asking);
        }
    }

    /** The user has said which council is theirs, or has gone on without. */
    private void welcomed() {
        asked = true;
        welcome = null;
        shell.bare(false);
        shell.setMouseTransparent(false);
        focus();
        afterWelcome.run();
    }

    private void profile(Screen profile, Area area) {
        desk.state().change(s -> s.withPlace(area.code()));
        show(profile);
    }

    private void show(Screen screen) {
        shell.open(screen);
    }

    /** The tabs of a room as the finder knows them, without building them. */
    private Stream<FinderEntry> tabs(LazyScreen<TabbedScreen> room, ScreenLabel... tabs) {
        return Stream.of(tabs)
                .map(tab -> new FinderEntry(
                        FinderKind.VIEWS,
                        tab.id(),
                        tab.title(),
                        room.label().title(),
                        TEXTS.of("finder.open", tab.title()),
                        open.get().equals(room) && room.screen().isOpen(tab.id()),
                        () -> {
                            room.screen().open(tab.id());
                            show(room);
                        }));
    }

    private static LazyScreen<TabbedScreen> lazily(ScreenLabel label, Supplier<List<Screen>> tabs) {
        return new LazyScreen<>(label, () -> new TabbedScreen(label, tabs.get()));
    }

    Desk desk() {
        return desk;
    }

    Shell shell() {
        return shell;
    }

    /** All that stands in the window. */
    Parent root() {
        return root;
    }

    ReadOnlyObjectProperty<@Nullable Size> mapRoomProperty() {
        return explore.roomProperty();
    }

    /** How much room the window and in it the map have; null until they have been seen. */
    WindowState.@Nullable Rooms rooms() {
        Size map = explore.roomProperty().get();
        Scene scene = shell.getScene();
        Point2D corner = explore.corner();
        return map == null
                ? null
                : new WindowState.Rooms(
                        new Size(scene.getWidth(), scene.getHeight()), map, corner.getX(), corner.getY());
    }

    /** The user's own council, and whether they have been asked for it. */
    WindowState.Home home() {
        return new WindowState.Home(asked, desk.home().codeProperty().get());
    }

    /** The indicators that the user keeps at hand. */
    WindowState.Shelf shelf() {
        return new WindowState.Shelf(
                desk.shelf().favouritesProperty().get(),
                desk.shelf().recentProperty().get());
    }

    /** Hands over the map's picture each time that it is painted. */
    void keep(Consumer<SavedPicture> keeper) {
        explore.keep(keeper);
    }

    /** Begins with the map that is seen already, until it is painted. */
    void begin(SavedPicture picture) {
        explore.begin(picture);
    }

    /** What follows once the question of the first start is answered or skipped. */
    void afterWelcome(Runnable then) {
        afterWelcome = then;
    }

    /**
     * Leads around the window, after the question which council is the user's own and unless something else is shown over it
     * already; told when the tour is over.
     */
    void leadAround(Runnable whenLeft) {
        if (welcome != null) {
            afterWelcome(() -> Platform.runLater(() -> leadAround(whenLeft)));
            return;
        }
        if (desk.finder().requestProperty().get() == null
                && desk.methods().openProperty().get() == null) {
            tour.start(whenLeft);
        }
    }

    /** Puts the keyboard into the open view, or where the first question is asked. */
    void focus() {
        WelcomeView asking = welcome;
        if (asking == null) {
            open.get().focus();
        } else {
            asking.focus();
        }
    }

    /** What need not be there for the first picture. */
    void goOn() {
        desk.reading().readDetails();
        stories.open();
    }

    /** Writes what is still unwritten. */
    void end() {
        stories.close();
    }
}
