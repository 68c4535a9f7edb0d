package uk.mobilityatlas.view.story;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.story.Slide;

/** One slide in the list: its number, a small image, its headline; dragged to another place. */
final class SlideCell extends ListCell<Slide> {
    private static final Texts TEXTS = Texts.beside(SlideCell.class);

    private static final String ABOVE = "drop";
    private static final String BELOW = "drop-below";

    private final StoryViewModel model;
    private final Thumbnails thumbnails;
    private final Label number = new Label();
    private final Label headline = new Label();
    private final ImageView image = new ImageView();
    private final HBox line;

    SlideCell(StoryViewModel model, Thumbnails thumbnails) {
        this.model = model;
        this.thumbnails = thumbnails;
        number.getStyleClass().add("small");
        number.setMinWidth(USE_PREF_SIZE);
        headline.getStyleClass().add("slide-title");
        headline.setWrapText(true);
        headline.setMinHeight(USE_PREF_SIZE);
        image.setFitWidth(Thumbnails.SIZE.width());
        image.setFitHeight(Thumbnails.SIZE.height());
        StackPane paper = new StackPane(image);
        paper.getStyleClass().add("thumbnail");
        paper.setMinSize(Thumbnails.SIZE.width() + 2, Thumbnails.SIZE.height() + 2);
        paper.setMaxSize(Thumbnails.SIZE.width() + 2, Thumbnails.SIZE.height() + 2);
        line = new HBox(6, number, paper, headline);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        installDragging();
    }

    /** As high as its headline needs: none is cut. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double inside = width - snappedLeftInset() - snappedRightInset();
        return Math.ceil(line.prefHeight(inside)) + snappedTopInset() + snappedBottomInset();
    }

    private void installDragging() {
        setOnDragDetected(event -> {
            Slide slide = getItem();
            if (slide != null) {
                ClipboardContent content = new ClipboardContent();
                content.putString(slide.id());
                Dragboard board = startDragAndDrop(TransferMode.MOVE);
                board.setContent(content);
                if (image.getImage() != null) {
                    board.setDragView(image.snapshot(null, null));
                }
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (dragged(event).isPresent()) {
                event.acceptTransferModes(TransferMode.MOVE);
                showGap(event.getY());
            }
        });
        setOnDragExited(event -> getStyleClass().removeAll(ABOVE, BELOW));
        setOnDragDropped(event -> {
            Optional<String> slide = dragged(event);
            slide.ifPresent(id -> drop(id, gap(event.getY())));
            event.setDropCompleted(slide.isPresent());
            event.consume();
        });
    }

    /** Before which slide, from 0, the pointer is: the nearer edge of this one counts. */
    private int gap(double y) {
        int slides = getListView().getItems().size();
        return isEmpty() ? slides : getIndex() + (y > getHeight() / 2 ? 1 : 0);
    }

    private void showGap(double y) {
        getStyleClass().removeAll(ABOVE, BELOW);
        if (!isEmpty()) {
            getStyleClass().add(gap(y) == getIndex() ? ABOVE : BELOW);
        }
    }

    /** Puts a slide into the gap that the line has shown; those behind its old place have moved up by then. */
    private void drop(String id, int gap) {
        model.edit(story -> {
            int from = story.indexOf(id);
            return story.moving(id, gap > from ? gap - 1 : gap);
        });
    }

    private Optional<String> dragged(DragEvent event) {
        return event.getGestureSource() instanceof SlideCell
                ? Optional.ofNullable(event.getDragboard().getString())
                : Optional.empty();
    }

    @Override
    protected void updateItem(@Nullable Slide slide, boolean empty) {
        super.updateItem(slide, empty);
        if (empty || slide == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        DeckSlide made = model.answered().made().get(slide.id());
        String title = made == null
                ? Optional.ofNullable(slide.headline()).orElse(TEXTS.of("answering"))
                : made.wording().headline();
        Image small = thumbnails.of(slide.id(), made);
        number.setText(String.valueOf(getIndex() + 1));
        headline.setText(title);
        image.setImage(small);
        setGraphic(line);
        setAccessibleText(TEXTS.of("slide-of", getIndex() + 1, title));
    }
}
