package uk.mobilityatlas.view.explore;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.FinderRequest;
import uk.mobilityatlas.desk.Notice;
import uk.mobilityatlas.desk.PlaceUse;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.MenuEntry;
import uk.mobilityatlas.desk.memory.SavedPicture;
import uk.mobilityatlas.desk.memory.WindowState;
import uk.mobilityatlas.desk.picture.AreaFacts;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.picture.EvidenceCard;
import uk.mobilityatlas.desk.screen.EmptyState;
import uk.mobilityatlas.desk.screen.Lack;
import uk.mobilityatlas.desk.screen.Screen;
import uk.mobilityatlas.desk.screen.ScreenLabel;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.map.Shading;
import uk.mobilityatlas.story.Layout;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.SlidePart;

/** The map, its tools, and the card of the area that is pointed at. */
public final class ExploreView implements Screen {
    private static final Texts TEXTS = Texts.beside(ExploreView.class);

    private static final String ID = "explore";
    private static final double MARGIN = 20;
    private static final double TOOLS_AND_GAP = 84;

    private final Desk desk;
    private final ExploreViewModel model;
    private final MapPane map;
    private final HoverCard card = new HoverCard();
    private final Line leader = new Line();
    private final Circle end = new Circle(3);
    private @Nullable Area awaited;
    private @Nullable Notice place;
    private final EmptyState empty = new EmptyState(ID);
    private final OutsideNote outside;
    private final Pane root;

    public ExploreView(Desk desk) {
        this(desk, null);
    }

    /** @param room how large the map will be, if that is known: it is then painted before it is laid out */
    public ExploreView(Desk desk, @Nullable Size room) {
        this.desk = desk;
        this.model = new ExploreViewModel(desk, TOOLS_AND_GAP);
        if (room != null) {
            model.resize(room, javafx.stage.Screen.getPrimary().getOutputScaleX() * model.letters());
        }
        this.map = new MapPane(model);
        new MapGestures(map, model, this::find).install();
        leader.getStyleClass().add("leader");
        end.getStyleClass().add("leader-end");
        for (Node node : new Node[] {leader, end}) {
            node.setMouseTransparent(true);
            node.setManaged(false);
            node.setVisible(false);
        }
        outside = new OutsideNote(() -> map.zoomTo(model.onMap()));
        MapTools tools = new MapTools(desk, map);
        empty.show(Lack.FIGURES, desk::showFirst);
        root = new StackPane(map, leader, end, tools, outside, card, empty) {
            @Override
            protected void layoutChildren() {
                map.resizeRelocate(MARGIN, 0, getWidth() - 2 * MARGIN, getHeight());
                empty.resizeRelocate(0, 0, getWidth(), getHeight());
                tools.autosize();
                tools.relocate(MARGIN, 2);
                outside.autosize();
                outside.relocate(MARGIN, belowTools());
                placeCard();
            }
        };
        root.getStyleClass().add("explore");
        BooleanBinding lacking =
                Bindings.createBooleanBinding(this::lacking, desk.reading().readingProperty());
        for (Node drawn : new Node[] {map, tools, outside}) {
            drawn.visibleProperty().bind(lacking.not());
        }
        empty.visibleProperty().bind(lacking);
        model.pointedProperty().addListener((property, before, now) -> showCard());
        model.frameProperty().addListener((property, before, now) -> {
            showCard();
            outside.show(model.outside().size(), model.onMap().size());
            arrive();
        });
    }

    /** Whether the indicator has no figure that a map could show. */
    private boolean lacking() {
        Reading reading = desk.reading().readingProperty().get();
        return reading != null && reading.found() == null;
    }

    private void showCard() {
        Optional<AreaFacts> facts = model.facts();
        MapFrame frame = model.frame();
        if (facts.isEmpty() || frame == null) {
            card.setVisible(false);
            leader.setVisible(false);
            end.setVisible(false);
            return;
        }
        Shading shading = new Shading(
                frame.request().figures(),
                frame.request().palette(),
                frame.request().verdicts());
        card.show(
                facts.get(),
                model.sketch(facts.get(), frame.request().figures().indicator().unit()),
                colour(shading, facts.get().code()),
                frame.request().palette(),
                root.getWidth() < 1000 * model.letters() ? "" : hint(facts.get().code()));
        root.requestLayout();
    }

    private static Color colour(Shading shading, AreaCode area) {
        OptionalInt at = shading.figures().classOf(area);
        return at.isPresent()
                ? shading.classColours().get(at.getAsInt())
                : shading.palette().benchmark();
    }

    private String hint(AreaCode area) {
        return TEXTS.of(desk.state().get().areas().contains(area) ? "card.hint.out" : "card.hint.in");
    }

    /** The card stands at the upper right; where the area lies there, at the left beyond the tools. */
    private void placeCard() {
        AreaCode area = model.pointed();
        if (!card.isVisible() || area == null) {
            return;
        }
        double width = card.prefWidth(-1);
        double height = card.prefHeight(width);
        double right = root.getWidth() - MARGIN - width;
        Rectangle2D place = map.place(area)
                .map(box -> (Rectangle2D)
                        new Rectangle2D.Double(box.getX() + MARGIN, box.getY(), box.getWidth(), box.getHeight()))
                .orElse(null);
        boolean beneath = place != null && place.intersects(right - 16, 8, width + 24, height + 16);
        double x = beneath ? MARGIN : right;
        double y = beneath ? belowTools() + 4 : 8;
        // on a low map the card may stand on the tools, but it is never cut
        y = Math.max(8, Math.min(y, root.getHeight() - height - 8));
        card.resizeRelocate(x, y, width, height);
        boolean line = place != null;
        leader.setVisible(line);
        end.setVisible(line);
        if (place != null) {
            leader.setStartX(beneath ? x + width : x);
            leader.setStartY(place.getCenterY() > y + height ? y + height : y + 28);
            leader.setEndX(place.getCenterX());
            leader.setEndY(place.getCenterY());
            end.setCenterX(place.getCenterX());
            end.setCenterY(place.getCenterY());
        }
    }

    /** What the map's picture shows that a window will begin with; empty where it begins with another view. */
    public static Optional<String> firstPicture(WindowState before, String data) {
        WindowState.Rooms rooms = before.rooms();
        return rooms == null || !before.view().equals(ID)
                ? Optional.empty()
                : Optional.of(new OpeningPicture(
                                data,
                                before.selection(),
                                before.theme(),
                                before.textScale(),
                                rooms.map(),
                                before.home().code())
                        .words());
    }

    /** Hands over the map's picture each time that it is painted, for the next start to begin with. */
    public void keep(Consumer<SavedPicture> keeper) {
        model.keep(keeper);
    }

    /** Begins with the map as it was last seen, until it is painted. */
    public void begin(SavedPicture picture) {
        map.begin(picture);
    }

    /** Where the map's upper left corner is in the window. */
    public Point2D corner() {
        return map.localToScene(0, 0);
    }

    /** Where a place, what it lies in or what it is made of is drawn in the window; empty where nothing of it is in sight. */
    public Optional<Shape> outline(Area area) {
        MapFrame frame = model.frame();
        Geography level = frame == null ? null : frame.request().figures().geography();
        if (level == null) {
            return Optional.empty();
        }
        List<AreaCode> codes = area.isIn(level)
                ? List.of(area.code())
                : area.upperTier() != null && level == Geography.UPPER_TIER
                        ? List.of(area.upperTier())
                        : desk.areas().members(area.code(), level).stream()
                                .map(Area::code)
                                .toList();
        Path2D together = new Path2D.Double();
        codes.forEach(code -> map.outline(code).ifPresent(shape -> together.append(shape, false)));
        Point2D corner = corner();
        boolean seen = together.intersects(0, 0, map.getWidth(), map.getHeight());
        return seen
                ? Optional.of(together.createTransformedShape(
                        AffineTransform.getTranslateInstance(corner.getX(), corner.getY())))
                : Optional.empty();
    }

    /** How large the map is; null until it is seen. */
    public ReadOnlyObjectProperty<@Nullable Size> roomProperty() {
        return model.roomProperty();
    }

    private double belowTools() {
        return TOOLS_AND_GAP * model.letters();
    }

    /** Asks for a place, of whose name something has been typed. */
    private void find(String beginning) {
        desk.finder()
                .ask(FinderRequest.place(TEXTS.of("finder.prompt"), onMap()).beginningWith(beginning));
    }

    private PlaceUse onMap() {
        return new ShowingOnMap(desk::areas, area -> model.whereabouts(area).orElse(null), this::show);
    }

    @Override
    public Optional<PlaceUse> placeUse() {
        return Optional.of(onMap());
    }

    /** Points at a place and moves the map to it; where it is on no map such as this, says so. */
    private void show(Area area) {
        map.requestFocus();
        desk.notices().withdraw(place);
        place = null;
        awaited = null;
        model.whereabouts(area).ifPresent(found -> {
            Geography level = found.level();
            if (level != null) {
                awaited = area;
                desk.state().change(s -> s.withGeography(level));
                return;
            }
            if (!found.said().isEmpty()) {
                Notice said = Notice.of(found.said());
                place = found.filtered() ? said.with(TEXTS.of("filter.clear"), model::showAll) : said;
                desk.notices().show(place);
            }
            if (!found.on().isEmpty()) {
                model.point(found.on().size() == 1 ? found.on().get(0) : null);
                model.brush().put(found.on().size() == 1 ? Set.of() : Set.copyOf(found.on()));
                map.zoomTo(found.on());
            }
        });
    }

    /** A place that is on the map of another level is shown once that is there. */
    private void arrive() {
        Area waiting = awaited;
        MapFrame frame = model.frame();
        if (waiting != null
                && frame != null
                && waiting.isIn(frame.request().figures().geography())) {
            show(waiting);
        }
    }

    @Override
    public ScreenLabel label() {
        return ScreenLabel.of(ID, Icon.EXPLORE);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<Caption> caption() {
        return model.captionProperty();
    }

    @Override
    public boolean tray() {
        return true;
    }

    /** What can be done with the area that is pointed at. */
    @Override
    public List<MenuItem> menu() {
        AreaCode area = model.pointed();
        if (area == null) {
            return List.of();
        }
        String name = desk.areas().get(area).name();
        List<MenuItem> items = new ArrayList<>();
        if (model.home().isPresent()) {
            items.add(item("zoom", "explore.menu.zoom", name, () -> map.zoomTo(area)));
        }
        items.add(item("kinds", "explore.menu.kinds", name, () -> kinds(area)));
        return items;
    }

    private static MenuItem item(String id, String words, String name, Runnable doing) {
        return MenuEntry.of("menu-" + id, TEXTS.of(words, name), doing);
    }

    /** The kinds of a place with the measure and the source behind each. */
    private void kinds(AreaCode area) {
        PopOver over = EvidenceCard.over(desk, desk.areas().evidence(area), PopOver.ArrowLocation.LEFT_TOP);
        Rectangle2D place = map.place(area).orElseGet(() -> new Rectangle2D.Double(0, 0, 40, 40));
        Point2D at = map.localToScreen(place.getMaxX(), place.getCenterY());
        over.show(map, at.getX(), at.getY());
    }

    @Override
    public Optional<Graphic> graphic() {
        return model.paper();
    }

    @Override
    public Optional<Slide> slide() {
        Selection query = desk.state().get();
        SlidePart map = new SlidePart.Picture(PictureKind.MAP, query);
        return Optional.of(
                query.areas().isEmpty()
                        ? Slide.of(Layout.PICTURES, map)
                        : Slide.of(Layout.PICTURES, map, new SlidePart.Picture(PictureKind.INTERVALS, query)));
    }

    @Override
    public Optional<Slide> tableSlide() {
        return Optional.of(Slide.of(PictureKind.MAP, desk.state().get(), PictureOptions.NONE, true));
    }

    @Override
    public void focus() {
        (lacking() ? empty : map).requestFocus();
    }
}
