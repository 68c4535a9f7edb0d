package uk.mobilityatlas.view.story;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.CardGrid;
import uk.mobilityatlas.desk.control.KeptFocus;
import uk.mobilityatlas.desk.picture.PicturePane;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Story;

/** Before there is a story: one's own council, the ready-made stories with what each holds and of whom, and an empty one. */
final class EmptyStoryPane extends VBox {
    private static final Texts TEXTS = Texts.beside(EmptyStoryPane.class);

    private static final double WIDTH = 290;

    private final Desk desk;
    private final StoryViewModel model;
    private final CardGrid offers = new CardGrid(3, 19, 24);
    private final List<Button> cards = new ArrayList<>();
    private final VBox own = new VBox(6);

    EmptyStoryPane(Desk desk, StoryViewModel model) {
        super(14);
        this.desk = desk;
        this.model = model;
        getStyleClass().add("story-empty");
        own.setAlignment(Pos.CENTER);
        getChildren()
                .addAll(
                        PicturePane.words(TEXTS.of("none"), "section"),
                        PicturePane.words(TEXTS.of("none.words"), "muted"),
                        own,
                        offers);
        setMinHeight(Region.USE_PREF_SIZE);
        ChangeListener<Object> again = (property, before, now) -> show();
        desk.state().selectionProperty().addListener(again);
        desk.home().codeProperty().addListener(again);
        model.historyProperty().addListener(again);
        visibleProperty().addListener(again);
        show();
    }

    private void show() {
        if (isVisible()) {
            KeptFocus.through(this, this::fill);
        }
    }

    private void fill() {
        showOwn(desk.home().area().orElse(null));
        cards.clear();
        ReadyStories ready = model.ready();
        for (ReadyStory story : ready.offered()) {
            offer(story.id(), story.title(), TEXTS.of("none." + story.id()), ready.of(story), () -> ready.make(story));
        }
        for (PlaceType type : PlaceType.values()) {
            offer(
                    type.id(),
                    TEXTS.of("story.type." + type.id()),
                    TEXTS.of("none." + type.id()),
                    ready.of(type),
                    () -> ready.make(type));
        }
        offer("new", TEXTS.of("new"), TEXTS.of("none.new"), "", () -> model.add(Story.named(TEXTS.of("new-name"))));
        offers.show(cards);
    }

    /** Asks for one's own council once; from then on it is said, and can be changed. */
    private void showOwn(@Nullable Area home) {
        Label said = new Label(home == null ? TEXTS.of("home.ask") : TEXTS.of("story.home.is", home.name()));
        Hyperlink choose = new Hyperlink(TEXTS.of(home == null ? "home.choose" : "home.change"));
        choose.setId("story-home");
        choose.setOnAction(event -> desk.home().ask(desk.finder()));
        HBox line = new HBox(8, said, choose);
        line.setAlignment(Pos.BASELINE_CENTER);
        own.getChildren().setAll(line);
    }

    private void offer(String id, String title, String holds, String places, Runnable make) {
        Label name = PicturePane.words(title, "strong");
        VBox words = new VBox(4, name, small(holds));
        if (!places.isEmpty()) {
            words.getChildren().add(small(TEXTS.of("none.of", places)));
        }
        Button button = new Button(title, words);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId("make-" + id);
        button.getStyleClass().add("story-offer");
        button.setAccessibleText(title + ". " + holds + (places.isEmpty() ? "" : " " + TEXTS.of("none.of", places)));
        button.setMaxHeight(Double.MAX_VALUE);
        button.setOnAction(event -> make.run());
        cards.add(button);
    }

    private static Label small(String text) {
        return PicturePane.words(text, "small");
    }

    void focus() {
        lookup("#make-" + ReadyStory.BRIEFING.id()).requestFocus();
    }
}
