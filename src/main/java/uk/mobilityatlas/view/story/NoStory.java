package uk.mobilityatlas.view.story;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.desk.PicturePane;
import uk.mobilityatlas.desk.Strings;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Story;

/** Before there is a story: the ready-made ones, each a click away, and an empty one. */
final class NoStory extends VBox {
    NoStory(StoryViewModel model) {
        super(12);
        getStyleClass().add("story-empty");
        getChildren().add(PicturePane.words(Strings.text("story.none"), "section"));
        getChildren().add(PicturePane.words(Strings.text("story.none.words"), "muted"));
        for (ReadyStory ready : ReadyStory.values()) {
            Button button = new Button(ready.title());
            button.setId("make-" + ready.id());
            button.setOnAction(event -> model.make(ready));
            getChildren().add(button);
        }
        Button blank = new Button(Strings.text("story.new"));
        blank.setId("make-new");
        blank.setOnAction(event -> model.add(Story.named(Strings.text("story.new-name"))));
        getChildren().add(blank);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    void focus() {
        lookup("#make-" + ReadyStory.BRIEFING.id()).requestFocus();
    }
}
