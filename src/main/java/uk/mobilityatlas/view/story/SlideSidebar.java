package uk.mobilityatlas.view.story;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.Icon;

/** The slides in their order, and below them what is done with the chosen one. */
final class SlideSidebar extends VBox {
    private static final Texts TEXTS = Texts.beside(SlideSidebar.class);

    private final SlideList slides;

    /** @param retitle puts the keyboard on the chosen slide's headline */
    SlideSidebar(Desk desk, StoryViewModel model, Runnable retitle) {
        super(8);
        getStyleClass().add("story-list");
        slides = new SlideList(desk, model, retitle);
        VBox.setVgrow(slides, Priority.ALWAYS);
        Label count = new Label();
        count.getStyleClass().add("small");
        count.setMinWidth(0);
        model.historyProperty()
                .addListener((property, before, now) -> count.setText(
                        now == null
                                ? ""
                                : TEXTS.of("count", now.present().slides().size())));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(
                2,
                count,
                gap,
                tool("slide-up", Icon.UP, () -> slides.move(-1)),
                tool("slide-down", Icon.DOWN, () -> slides.move(1)),
                tool("slide-duplicate", Icon.COPY, slides::duplicate),
                tool("slide-remove", Icon.CLOSE, slides::remove));
        tools.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(slides, tools);
    }

    private static Button tool(String id, Icon icon, Runnable doing) {
        Button button = StoryMenus.bare(id, icon, id);
        button.setOnAction(event -> doing.run());
        return button;
    }

    void focus() {
        slides.requestFocus();
    }
}
