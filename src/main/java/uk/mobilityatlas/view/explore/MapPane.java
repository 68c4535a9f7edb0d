package uk.mobilityatlas.view.explore;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.desk.control.CanvasGraphics;
import uk.mobilityatlas.desk.control.MenuTarget;
import uk.mobilityatlas.desk.control.PaintedRegion;
import uk.mobilityatlas.desk.memory.SavedPicture;
import uk.mobilityatlas.desk.picture.AreaNavigation;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.map.Viewport;

/** Shows the painted map, moves it under the pointer, and marks the area that is pointed at. */
final class MapPane extends Region implements PaintedRegion {
    private static final Duration PATIENCE = Duration.millis(200);
    private static final Duration SETTLING = Duration.millis(140);
    private static final double CLOSEST = 30;
    private static final double PALE = 0.6;

    private final PixelLayer land = new PixelLayer();
    private final PixelLayer light = new PixelLayer();
    private final PixelLayer furniture = new PixelLayer();
    private final Canvas overlay = new Canvas();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final PauseTransition settling = new PauseTransition(SETTLING);
    private final ExploreViewModel model;
    private int[] lit = new int[0];
    private double laidOut = 1;
    private @Nullable Viewport moving;
    private @Nullable AreaNavigation navigation;

    MapPane(ExploreViewModel model) {
        this.model = model;
        setId("map");
        getStyleClass().addAll("map", "graphic-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        MenuTarget.put(this, () -> Optional.ofNullable(model.pointed()).map(MenuTarget::of));
        MenuTarget.standsAt(this, () -> Optional.ofNullable(model.pointed()).flatMap(this::place));
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        overlay.setManaged(false);
        overlay.setMouseTransparent(true);
        getChildren().addAll(land, light, furniture, overlay);
        model.ownCouncilProperty().addListener((property, before, now) -> drawPointed());
        model.brush().areasProperty().addListener((property, before, now) -> drawLight());
        sceneProperty().addListener((property, before, now) -> drawLight());
        model.frameProperty().addListener((property, before, now) -> show(now));
        model.pointedProperty().addListener((property, before, now) -> {
            drawPointed();
            speak();
        });
        model.lettersProperty().addListener((property, before, now) -> requestLayout());
        model.busyProperty().addListener((property, before, now) -> busy(now));
        patience.setOnFinished(event -> pale(true));
        settling.setOnFinished(event -> settle());
    }

    /** Here and not where a side changes, since one size after the other would have the map painted twice. */
    @Override
    protected void layoutChildren() {
        double letters = model.letters();
        if (overlay.getWidth() == getWidth() && overlay.getHeight() == getHeight() && laidOut == letters) {
            return;
        }
        laidOut = letters;
        if (getWidth() > 60 && getHeight() > 60) {
            double scale = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
            Size room = new Size(Math.floor(getWidth() / letters), Math.floor(getHeight() / letters));
            model.resize(room, scale * letters);
        }
        overlay.setWidth(getWidth());
        overlay.setHeight(getHeight());
        drawPointed();
    }

    /** Shows the layers of an earlier picture until the map is painted. */
    void begin(SavedPicture picture) {
        if (model.frame() == null && picture.layers().size() == 2) {
            land.show(picture.layers().get(0), picture.width(), picture.height(), picture.scale());
            furniture.show(picture.layers().get(1), picture.width(), picture.height(), picture.scale());
        }
    }

    @Override
    public void paintAgain(Graphics2D g) {
        MapFrame frame = model.frame();
        if (frame != null) {
            double letters = frame.request().letters();
            g.scale(letters, letters);
            frame.graphic().paint(g, frame.request().size());
            g.scale(1 / letters, 1 / letters);
        }
    }

    private void show(@Nullable MapFrame frame) {
        if (frame == null) {
            return;
        }
        navigation = null;
        double scale = frame.scale();
        Viewport further = moving;
        land.show(frame.land(), frame.width(), frame.height(), scale);
        furniture.show(frame.furniture(), frame.width(), frame.height(), scale);
        drawLight();
        // a new picture does not take the words away from the place that is pointed at
        setAccessibleText(model.facts().map(facts -> facts.spoken()).orElseGet(() -> frame.graphic()
                .summary()));
        if (further != null
                && frame.viewport() != null
                && !further.equals(frame.request().viewport())) {
            // the map has been moved on while this picture was painted
            move(further);
            return;
        }
        moving = null;
        furniture.setVisible(true);
        drawPointed();
    }

    private void busy(boolean busy) {
        if (busy) {
            patience.playFromStart();
        } else {
            patience.stop();
            pale(false);
        }
    }

    private void pale(boolean pale) {
        land.setOpacity(pale ? PALE : 1);
        furniture.setOpacity(pale ? PALE : 1);
    }

    Optional<AreaCode> areaAt(double x, double y) {
        MapFrame frame = model.frame();
        return frame == null || moving != null ? Optional.empty() : frame.areaAt(x, y);
    }

    ExploreViewModel model() {
        return model;
    }

    /** The order of the keyboard's steps, found when the first is made. */
    AreaNavigation navigation() {
        AreaNavigation ready = navigation;
        if (ready == null) {
            MapFrame frame = model.frame();
            ready = frame == null
                    ? new AreaNavigation(List.of(), AreaCode::value)
                    : frame.pointing().navigation();
            navigation = ready;
        }
        return ready;
    }

    /** Where an area is drawn; empty while the map moves or where it is not on it. */
    Optional<Rectangle2D> place(AreaCode area) {
        return outline(area).map(Shape::getBounds2D);
    }

    /** The outline of an area where it is drawn; empty while the map moves. */
    Optional<Shape> outline(AreaCode area) {
        MapFrame frame = model.frame();
        return frame == null || moving != null ? Optional.empty() : frame.outline(area);
    }

    void pan(double dx, double dy) {
        viewport().ifPresent(v -> move(v.panned(dx / laidOut, dy / laidOut)));
    }

    void zoom(double times, double x, double y) {
        viewport().ifPresent(v -> {
            Viewport home = model.home().orElse(v);
            double most = v.metresPerPixel() / CLOSEST;
            double least = v.metresPerPixel() / (home.metresPerPixel() * 1.6);
            move(v.zoomed(Math.max(least, Math.min(most, times)), x / laidOut, y / laidOut));
        });
    }

    void zoomStep(double times) {
        // the place in question stays where it is, clear of the legend, as long as it is in sight
        Point2D at = Optional.ofNullable(model.pointed())
                .or(model::firstCompared)
                .flatMap(this::place)
                .filter(box -> getLayoutBounds().contains(box.getCenterX(), box.getCenterY()))
                .map(box -> new Point2D(box.getCenterX(), box.getCenterY()))
                .orElse(new Point2D(getWidth() / 2, getHeight() / 2));
        zoom(times, at.getX(), at.getY());
        settleSoon();
    }

    void zoomTo(AreaCode area) {
        zoomTo(List.of(area));
    }

    void zoomTo(List<AreaCode> areas) {
        model.around(areas).ifPresent(viewport -> {
            move(viewport);
            settleSoon();
        });
    }

    void fit() {
        settling.stop();
        moving = null;
        model.lookAtAll();
    }

    /** Shows where the map opens. */
    void open() {
        settling.stop();
        moving = null;
        model.open();
    }

    void settleSoon() {
        settling.playFromStart();
    }

    /** Has the map painted anew where it has been moved to. */
    void settle() {
        settling.stop();
        if (moving != null) {
            model.look(moving);
        }
    }

    private Optional<Viewport> viewport() {
        MapFrame frame = model.frame();
        return moving != null ? Optional.of(moving) : Optional.ofNullable(frame).map(MapFrame::viewport);
    }

    private void move(Viewport to) {
        MapFrame frame = model.frame();
        if (frame == null || frame.viewport() == null) {
            return;
        }
        moving = to;
        var transform = to.from(frame.viewport());
        double x = transform.getTranslateX() * laidOut;
        double y = transform.getTranslateY() * laidOut;
        land.transform(transform.getScaleX(), x, y);
        light.transform(transform.getScaleX(), x, y);
        furniture.setVisible(false);
        overlay.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
    }

    /** Lights the brushed areas up over the land, which is not painted anew. */
    private void drawLight() {
        MapFrame frame = model.frame();
        boolean any = frame != null && getScene() != null && !model.brush().isEmpty();
        light.setVisible(any);
        if (any && frame != null) {
            int[] pixels = lit;
            if (pixels.length != frame.width() * frame.height()) {
                pixels = new int[frame.width() * frame.height()];
                lit = pixels;
            }
            frame.pointing().light(model.brush().get(), frame.request().palette(), pixels);
            light.show(pixels, frame.width(), frame.height(), frame.scale());
        }
    }

    /** The areas of the legend's class at a place. */
    Set<AreaCode> legendAreas(double x, double y) {
        MapFrame frame = model.frame();
        return frame == null || moving != null ? Set.of() : frame.legendAreas(x, y);
    }

    /** The areas of a class of the map, the lowest being 0; none where there is no such class, or areas have verdicts. */
    Set<AreaCode> classAreas(int at) {
        MapFrame frame = model.frame();
        if (frame == null || !frame.request().verdicts().isEmpty()) {
            return Set.of();
        }
        AreaFigures figures = frame.request().figures();
        return figures.visible().stream()
                .map(Area::code)
                .filter(code -> figures.classOf(code).orElse(-1) == at)
                .collect(Collectors.toSet());
    }

    private void drawPointed() {
        overlay.getGraphicsContext2D().clearRect(0, 0, overlay.getWidth(), overlay.getHeight());
        AreaCode area = model.pointed();
        MapFrame frame = model.frame();
        if (frame != null) {
            drawHome(frame);
        }
        if (area == null || frame == null) {
            return;
        }
        outline(area).ifPresent(shape -> {
            Palette palette = frame.request().palette();
            CanvasGraphics g = new CanvasGraphics(overlay.getGraphicsContext2D());
            Lettering.hints(g);
            g.setColor(palette.paper());
            g.setStroke(new BasicStroke(4.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(shape);
            g.setColor(palette.focus());
            g.setStroke(new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(shape);
        });
    }

    private void drawHome(MapFrame frame) {
        Area home = model.ownCouncil().orElse(null);
        java.awt.geom.Point2D place = home == null || moving != null
                ? null
                : frame.anchor(home.code()).orElse(null);
        if (home != null && place != null) {
            CanvasGraphics g = new CanvasGraphics(overlay.getGraphicsContext2D());
            Lettering.hints(g);
            Rectangle2D hexagon = frame.viewport() == null ? place(home.code()).orElse(null) : null;
            if (hexagon != null) {
                HomeMark.within(g, hexagon, frame.request().palette());
                return;
            }
            boolean compared = frame.request().figures().compared().contains(home.code());
            HomeMark.paint(g, place, compared, model.letters(), frame.request().palette());
        }
    }

    private void speak() {
        model.facts().ifPresent(facts -> {
            setAccessibleText(facts.spoken());
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
    }
}
