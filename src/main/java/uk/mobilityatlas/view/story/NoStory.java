package uk.mobilityatlas.view.story;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.desk.PicturePane;
import uk.mobilityatlas.desk.Strings;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Story;

/** Before there is a story: the ready-made ones with what each holds, a click away, and an empty one. */
final class NoStory extends VBox {
    private static final int COLUMNS = 3;
    private static final double WIDTH = 290;

    NoStory(StoryViewModel model) {
        super(14);
        getStyleClass().add("story-empty");
        TilePane offers = new TilePane(16, 16);
        offers.setPrefColumns(COLUMNS);
        offers.setAlignment(Pos.CENTER);
        for (ReadyStory ready : ReadyStory.values()) {
            offers.getChildren()
                    .add(offer(
                            ready.id(),
                            ready.title(),
                            Strings.text("story.none." + ready.id()),
                            () -> model.make(ready)));
        }
        offers.getChildren()
                .add(offer(
                        "new",
                        Strings.text("story.new"),
                        Strings.text("story.none.new"),
                        () -> model.add(Story.named(Strings.text("story.new-name")))));
        getChildren()
                .addAll(
                        PicturePane.words(Strings.text("story.none"), "section"),
                        PicturePane.words(Strings.text("story.none.words"), "muted"),
                        offers);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    private static Button offer(String id, String title, String holds, Runnable make) {
        Label name = new Label(title);
        name.getStyleClass().add("strong");
        Label words = new Label(holds);
        words.getStyleClass().add("small");
        words.setWrapText(true);
        Button button = new Button(title, new VBox(4, name, words));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId("make-" + id);
        button.getStyleClass().add("story-offer");
        button.setAccessibleText(title + ". " + holds);
        button.setPrefWidth(WIDTH);
        button.setMaxHeight(Double.MAX_VALUE);
        button.setOnAction(event -> make.run());
        return button;
    }

    void focus() {
        lookup("#make-" + ReadyStory.BRIEFING.id()).requestFocus();
    }
}
