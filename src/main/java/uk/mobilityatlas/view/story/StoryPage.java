package uk.mobilityatlas.view.story;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.comparison.Dates;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.PicturePane;
import uk.mobilityatlas.desk.Strings;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.story.FigureChange;
import uk.mobilityatlas.story.Slide;

/** What concerns the whole story: the place that it is made for, and what changed since it was last presented. */
final class StoryPage extends VBox {
    private final StoryViewModel model;
    private final SwapBox swap;
    private final VBox changes = new VBox(6);

    StoryPage(Desk desk, StoryViewModel model) {
        super(6);
        this.model = model;
        swap = new SwapBox("story-swap", desk.areas(), change -> model.edit(story -> story.replacing(change)));
        changes.setId("story-changes");
        getChildren().addAll(PicturePane.words(Strings.text("story.make-for"), "section"), swap, changes);
        model.historyProperty().addListener((property, before, now) -> show());
        model.since().changesProperty().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        changes.getChildren().clear();
        model.story().ifPresent(story -> {
            swap.offer(story.slides().stream()
                    .map(Slide::queries)
                    .flatMap(List::stream)
                    .toList());
            story.lastPresented().ifPresent(presented -> {
                String day = Dates.of(Period.day(LocalDate.ofInstant(presented.at(), ZoneId.systemDefault())));
                List<FigureChange> changed = model.since().changesProperty().get();
                changes.getChildren().add(PicturePane.words(Strings.text("story.since", day), "section"));
                changes.getChildren()
                        .add(PicturePane.words(
                                changed.isEmpty()
                                        ? Strings.text("story.unchanged")
                                        : Strings.text("story.changed", changed.size()),
                                "muted"));
                changed.forEach(change -> changes.getChildren().add(PicturePane.words(change.sentence(), "saying")));
            });
        });
    }
}
