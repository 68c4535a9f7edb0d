package uk.mobilityatlas.view.profile;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.FinderRequest;
import uk.mobilityatlas.desk.PlaceUse;
import uk.mobilityatlas.desk.control.ChoiceButton;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.KeptFocus;
import uk.mobilityatlas.desk.control.MenuTarget;
import uk.mobilityatlas.desk.control.ReadingLine;
import uk.mobilityatlas.desk.control.SearchBox;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.picture.ExportablePicture;
import uk.mobilityatlas.desk.screen.EmptyState;
import uk.mobilityatlas.desk.screen.Lack;
import uk.mobilityatlas.desk.screen.Screen;
import uk.mobilityatlas.desk.screen.ScreenLabel;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Sheet;
import uk.mobilityatlas.graphic.profile.Spine;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;

/** One place on every indicator: who it is, what can be said safely, and its spine chart. */
public final class ProfileView implements Screen {
    private static final Texts TEXTS = Texts.beside(ProfileView.class);

    private static final double LOADING = 0.6;
    /** In pixels of the design: below it rows need what the lead would take. */
    private static final double LOW = 500;

    private final Desk desk;
    private final ProfileViewModel model;
    private final SearchBox place;
    private final ChoiceButton<ProfileChoice.Order> order;
    private final ChoiceButton<ProfileChoice.Rows> rows;
    private final Button compare = new Button(TEXTS.of("compare"), Icon.COMPARE.at(18));
    private final ProfileHeader header;
    private final SpinePane spine;
    private final ReadingLine reading = new ReadingLine("reading-line");
    private final EmptyState empty = new EmptyState("profile");
    private final Label awaiting = new Label();
    private final VBox root = new VBox();
    private boolean awaited;

    /**
     * @param explore opens the map, which then shows the row's indicator
     * @param comparison opens the comparison
     */
    public ProfileView(Desk desk, Runnable explore, Runnable comparison) {
        this.desk = desk;
        model = new ProfileViewModel(desk);
        place = new SearchBox("profile-place", TEXTS.of("finder.prompt"), this::find);
        order = new ChoiceButton<>("profile-sort", TEXTS.of("sort"), o -> TEXTS.of("sort." + o), model::sort);
        rows = new ChoiceButton<>("profile-rows", TEXTS.of("rows"), r -> TEXTS.of("rows." + r), model::keep);
        compare.setId("profile-compare");
        compare.getStyleClass().add("shrinks");
        compare.setTooltip(new Tooltip(TEXTS.of("compare")));
        compare.setOnAction(event -> {
            if (model.compare()) {
                comparison.run();
            }
        });
        header = new ProfileHeader(desk);
        spine = new SpinePane(desk.theme(), desk.methods(), row -> {
            model.choose(row);
            explore.run();
        });
        VBox.setVgrow(spine, Priority.ALWAYS);
        MenuTarget.put(root, this::target);
        awaiting.setId("profile-awaiting");
        awaiting.getStyleClass().addAll("muted", "profile-header");
        empty.show(Lack.PLACE, () -> find(""));
        VBox.setVgrow(empty, Priority.ALWAYS);
        root.getStyleClass().add("profile");
        root.sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.look();
            }
        });
        InvalidationListener low = property ->
                header.low(root.getHeight() / desk.theme().textScaleProperty().get() < LOW);
        root.heightProperty().addListener(low);
        desk.theme().textScaleProperty().addListener(low);
        reading.getStyleClass().add("reading-line");
        spine.markedProperty().addListener((property, before, now) -> read());
        model.pageProperty().addListener((property, before, now) -> show());
        model.choiceProperty().addListener((property, before, now) -> offer(now));
        model.loadingProperty().addListener((property, before, now) -> spine.setOpacity(now ? LOADING : 1));
        offer(model.choiceProperty().get());
        show();
    }

    private void find(String beginning) {
        desk.finder()
                .ask(FinderRequest.place(TEXTS.of("finder.prompt"), profileOf()).beginningWith(beginning));
    }

    private PlaceUse profileOf() {
        return PlaceUse.of(TEXTS.of("place.show"), area -> true, this::choose);
    }

    @Override
    public Optional<PlaceUse> placeUse() {
        return Optional.of(profileOf());
    }

    /** The place, with the row that is pointed at. */
    private Optional<MenuTarget> target() {
        return Optional.ofNullable(model.pageProperty().get()).map(page -> {
            int row = spine.markedProperty().get();
            return row == SpinePane.NONE
                    ? MenuTarget.of(page.area().code())
                    : new MenuTarget(
                            page.area().code(),
                            page.area().name() + ". " + spine.words(),
                            page.spine().profile().rows().get(row).indicator().id());
        });
    }

    private void choose(Area area) {
        model.show(area);
        focus();
    }

    private void offer(ProfileChoice choice) {
        Area shown = choice.area();
        place.show(
                shown == null ? TEXTS.of("finder.prompt") : shown.name(),
                shown == null ? "" : shown.code().value());
        order.offer(List.of(ProfileChoice.Order.values()), choice.order(), "");
        rows.offer(List.of(ProfileChoice.Rows.values()), choice.rows(), "");
        compare.setDisable(choice.area() == null);
        awaiting.setText(
                choice.area() == null ? "" : TEXTS.of("reading", choice.area().name()));
        if (model.pageProperty().get() == null) {
            show();
        }
    }

    private void show() {
        ProfilePage page = model.pageProperty().get();
        if (page == null) {
            root.getChildren().setAll(model.choiceProperty().get().area() == null ? empty : awaiting);
            return;
        }
        header.show(page);
        spine.show(page.spine());
        KeptFocus.through(root, () -> root.getChildren().setAll(header, spine, reading));
        if (awaited) {
            focus();
        }
        read();
    }

    private void read() {
        String words = spine.words();
        ProfilePage page = model.pageProperty().get();
        if (!words.isEmpty()) {
            reading.show(words, false);
        } else if (page != null) {
            String hint = TEXTS.of("hint");
            reading.show(page.hidden() == 0 ? hint : TEXTS.of("hidden", page.hidden()) + " " + hint, true);
        }
    }

    ProfileViewModel model() {
        return model;
    }

    @Override
    public ScreenLabel label() {
        return ScreenLabel.of("profile", Icon.PROFILE);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Node> controls() {
        return List.of(place, order, rows, compare);
    }

    @Override
    public ObservableValue<Caption> caption() {
        return model.captionProperty();
    }

    @Override
    public Optional<Graphic> graphic() {
        return model.paper();
    }

    /** All rows on pages, and as one picture those that are seen. */
    @Override
    public List<ExportablePicture> exportablePictures() {
        return Optional.ofNullable(model.pageProperty().get())
                .map(page -> new ExportablePicture(label().id(), label().title(), page.paper(), seen(page)))
                .stream()
                .toList();
    }

    private Graphic seen(ProfilePage page) {
        Sheet paper = page.paper();
        return paper.picture() instanceof Spine whole
                ? new Sheet(spine.seen(whole), paper.subtitle(), paper.credits(), paper.palette())
                : paper;
    }

    @Override
    public Optional<Slide> slide() {
        return slide(false);
    }

    @Override
    public Optional<Slide> tableSlide() {
        return slide(true);
    }

    private Optional<Slide> slide(boolean asTable) {
        return Optional.ofNullable(model.pageProperty().get())
                .map(shown -> desk.state()
                        .get()
                        .withAreas(List.of(shown.area().code()))
                        .withPlace(null)
                        .withPeriod(null))
                .map(query -> Slide.of(PictureKind.PROFILE, query, PictureOptions.NONE, asTable));
    }

    @Override
    public Optional<Method> method() {
        return Optional.of(Method.BENCHMARK);
    }

    @Override
    public void focus() {
        // before the first profile has been read there is nothing that could take the keyboard
        awaited = model.pageProperty().get() == null;
        if (!awaited) {
            spine.requestFocus();
        } else if (model.choiceProperty().get().area() == null) {
            empty.requestFocus();
        }
    }
}
