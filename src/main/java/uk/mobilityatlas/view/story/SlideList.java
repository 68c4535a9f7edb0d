package uk.mobilityatlas.view.story;

import javafx.collections.MapChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.story.Slide;

/** The open story's slides in their order: chosen, moved, doubled and taken away by mouse or keyboard. */
final class SlideList extends ListView<Slide> {
    private static final Texts TEXTS = Texts.beside(SlideList.class);

    /** How far one movement of the pointer scrolls at an edge. */
    private static final double DRAGGED = 12;

    private final StoryViewModel model;
    private boolean showing;

    /** @param retitle puts the keyboard on the chosen slide's headline */
    SlideList(Desk desk, StoryViewModel model, Runnable retitle) {
        this.model = model;
        setId("slides");
        getStyleClass().add("slides");
        setAccessibleText(TEXTS.of("slides"));
        Thumbnails thumbnails = new Thumbnails(desk, this::refresh);
        setCellFactory(list -> new SlideCell(model, thumbnails));
        getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                model.choose(now.id());
            }
        });
        addEventFilter(DragEvent.DRAG_OVER, event -> dragged(event.getY()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, retitle));
        model.answered().made().addListener((MapChangeListener<String, DeckSlide>) change -> refresh());
        model.historyProperty().addListener((property, before, now) -> show());
        model.chosenProperty().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        showing = true;
        model.story().ifPresentOrElse(story -> getItems().setAll(story.slides()), getItems()::clear);
        int at = model.story().map(s -> s.indexOf(model.chosenProperty().get())).orElse(-1);
        if (at >= 0) {
            getSelectionModel().clearAndSelect(at);
            getFocusModel().focus(at);
            reveal(at);
        }
        showing = false;
    }

    /** Scrolls only to what is not seen: a list that jumps under the pointer loses its reader. */
    private void reveal(int at) {
        if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
                || flow.getFirstVisibleCell() == null
                || flow.getLastVisibleCell() == null) {
            scrollTo(Math.max(0, at - 2));
        } else if (at <= flow.getFirstVisibleCell().getIndex()) {
            scrollTo(at);
        } else if (at >= flow.getLastVisibleCell().getIndex()) {
            int seen = flow.getLastVisibleCell().getIndex()
                    - flow.getFirstVisibleCell().getIndex();
            scrollTo(Math.max(0, at - seen + 1));
        }
    }

    /** Scrolls on while a slide is dragged to the first or the last that is seen. */
    void dragged(double y) {
        double edge = Thumbnails.SIZE.height() / 2;
        double step = y < edge ? -1 : y > getHeight() - edge ? 1 : 0;
        if (step != 0 && lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollPixels(step * DRAGGED);
        }
    }

    private void key(KeyEvent event, Runnable retitle) {
        KeyCode code = event.getCode();
        if (event.isAltDown() && code == KeyCode.UP) {
            move(-1);
        } else if (event.isAltDown() && code == KeyCode.DOWN) {
            move(1);
        } else if (code == KeyCode.DELETE) {
            remove();
        } else if (event.isShortcutDown() && code == KeyCode.D) {
            duplicate();
        } else if (code == KeyCode.F2 || code == KeyCode.ENTER) {
            retitle.run();
        } else {
            return;
        }
        event.consume();
    }

    /** Moves the chosen slide so many places on. */
    void move(int step) {
        String id = model.chosenProperty().get();
        model.edit(story -> {
            int to = story.indexOf(id) + step;
            return to < 0 || to >= story.slides().size() ? story : story.moving(id, to);
        });
    }

    void duplicate() {
        String id = model.chosenProperty().get();
        if (model.edit(story -> story.duplicating(id))) {
            model.story()
                    .ifPresent(story -> model.choose(
                            story.slides().get(story.indexOf(id) + 1).id()));
        }
    }

    void remove() {
        String id = model.chosenProperty().get();
        model.edit(story -> story.removing(id));
    }
}
