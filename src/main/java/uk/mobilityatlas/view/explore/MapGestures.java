package uk.mobilityatlas.view.explore;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.desk.picture.AreaNavigation;

/** What mouse, wheel and keys do on the map. */
final class MapGestures {
    private static final double STEP = 1.5;
    private static final double NOTCH = 1.2;
    private static final double BARE = 1;
    private static final double SLIP = 4;

    private final MapPane pane;
    private final ExploreViewModel model;
    private final Consumer<String> findFrom;
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private double hoverX = Double.NaN;
    private double hoverY = Double.NaN;
    private boolean dragged;
    private boolean walking;

    MapGestures(MapPane pane, ExploreViewModel model, Consumer<String> findFrom) {
        this.pane = pane;
        this.model = model;
        this.findFrom = findFrom;
    }

    void install() {
        pane.setOnMouseMoved(this::hovered);
        pane.setOnMouseExited(event -> {
            if (!pane.isFocused() || event.getPickResult().getIntersectedNode() != pane) {
                model.point(null);
            }
        });
        pane.setOnMousePressed(this::pressed);
        pane.setOnMouseDragged(this::dragged);
        pane.setOnMouseReleased(event -> {
            pane.setCursor(Cursor.DEFAULT);
            if (dragged) {
                pane.settle();
            }
        });
        pane.setOnMouseClicked(this::clicked);
        pane.setOnScroll(this::scrolled);
        pane.setOnKeyPressed(this::key);
        pane.setOnKeyTyped(this::typed);
    }

    /**
     * A pulse repeats the last move without one having been made: under a new map that shows what lies there now, but it must
     * not take the keyboard's place away.
     */
    private void hovered(MouseEvent event) {
        if (walking && event.getX() == hoverX && event.getY() == hoverY) {
            return;
        }
        walking = false;
        hoverX = event.getX();
        hoverY = event.getY();
        model.point(pane.areaAt(event.getX(), event.getY()).orElse(null));
    }

    private void pressed(MouseEvent event) {
        pane.requestFocus();
        pressedX = lastX = event.getX();
        pressedY = lastY = event.getY();
        dragged = false;
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (!dragged && Math.hypot(event.getX() - pressedX, event.getY() - pressedY) < SLIP) {
            return;
        }
        dragged = true;
        pane.setCursor(Cursor.CLOSED_HAND);
        pane.pan(event.getX() - lastX, event.getY() - lastY);
        lastX = event.getX();
        lastY = event.getY();
    }

    private void clicked(MouseEvent event) {
        if (dragged || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Set<AreaCode> group = pane.legendAreas(event.getX(), event.getY());
        if (!group.isEmpty()) {
            highlight(group);
            return;
        }
        Optional<AreaCode> area = pane.areaAt(event.getX(), event.getY());
        if (event.isShiftDown()) {
            area.ifPresent(model.brush()::toggle);
        } else if (event.getClickCount() == 1) {
            area.ifPresent(model::toggle);
        } else if (event.getClickCount() == 2) {
            // the first click of the two has changed the comparison, the second takes that back
            area.ifPresent(code -> {
                model.toggle(code);
                pane.zoomTo(code);
            });
        }
    }

    private void highlight(Set<AreaCode> group) {
        model.brush().put(group.equals(model.brush().get()) ? Set.of() : group);
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            pane.zoom(Math.pow(NOTCH, notches(event)), event.getX(), event.getY());
            pane.settleSoon();
            event.consume();
        }
    }

    /** A wheel tells pixels on most systems and bare notches on some; a touchpad tells parts of a notch. */
    private static double notches(ScrollEvent event) {
        double delta = event.getDeltaY();
        boolean bare = Math.abs(delta) <= BARE && !event.isInertia() && event.getTouchCount() == 0;
        return bare ? Math.signum(delta) : delta / event.getMultiplierY();
    }

    private void key(KeyEvent event) {
        if (!event.isShortcutDown() && !event.isAltDown() && plain(event.getCode())) {
            walking = true;
            event.consume();
        }
    }

    private boolean plain(KeyCode code) {
        switch (code) {
            case LEFT, KP_LEFT -> step(AreaNavigation.Direction.LEFT);
            case RIGHT, KP_RIGHT -> step(AreaNavigation.Direction.RIGHT);
            case UP, KP_UP -> step(AreaNavigation.Direction.UP);
            case DOWN, KP_DOWN -> step(AreaNavigation.Direction.DOWN);
            case PAGE_DOWN -> model.point(
                    pane.navigation().along(model.pointed(), 1).orElse(null));
            case PAGE_UP -> model.point(
                    pane.navigation().along(model.pointed(), -1).orElse(null));
            case HOME -> model.point(pane.navigation().first().orElse(null));
            case END -> model.point(pane.navigation().last().orElse(null));
            case ENTER, SPACE -> Optional.ofNullable(model.pointed()).ifPresent(model::toggle);
            case ESCAPE -> model.point(null);
            case PLUS, ADD, EQUALS -> pane.zoomStep(STEP);
            case MINUS, SUBTRACT -> pane.zoomStep(1 / STEP);
            case DIGIT0, NUMPAD0 -> pane.fit();
            case DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5, DIGIT6, DIGIT7, DIGIT8, DIGIT9 -> {
                // the classes as the legend has them, the lowest first
                Set<AreaCode> group = pane.classAreas(code.getCode() - KeyCode.DIGIT1.getCode());
                if (!group.isEmpty()) {
                    highlight(group);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(AreaNavigation.Direction direction) {
        AreaCode from = model.pointed();
        model.point(
                from == null
                        ? model.firstCompared()
                                .or(() -> pane.navigation().first())
                                .orElse(null)
                        : pane.navigation().towards(from, direction));
    }

    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && letter.length() == 1 && Character.isLetter(letter.charAt(0))) {
            AreaCode area = model.pointed();
            if (area != null && letter.equalsIgnoreCase("z")) {
                pane.zoomTo(area);
            } else if (area != null && letter.equalsIgnoreCase("b")) {
                model.brush().toggle(area);
            } else {
                findFrom.accept(letter);
            }
            event.consume();
        }
    }
}
