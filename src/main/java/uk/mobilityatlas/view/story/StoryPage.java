package uk.mobilityatlas.view.story;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.picture.PicturePane;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.story.FigureChange;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.Story;

/** What concerns the whole story: the place that it is made for, and what changed since it was last presented. */
final class StoryPage extends VBox {
    private static final Texts TEXTS = Texts.beside(StoryPage.class);

    private static final int STEP = 5;

    private final StoryViewModel model;
    private final SwapPlaceBox swap;
    private final VBox changes = new VBox(6);
    private final Spinner<Integer> minutes =
            new Spinner<>(Story.LEAST_MINUTES, Story.MOST_MINUTES, Story.USUAL_MINUTES, STEP);
    private boolean showing;

    StoryPage(Desk desk, StoryViewModel model) {
        super(6);
        this.model = model;
        swap = new SwapPlaceBox(
                "story-swap",
                desk::areas,
                desk.finder()::ask,
                change -> model.edit(story -> ReadyStory.replacing(story, change, desk.areas(), desk.catalogue())));
        changes.setId("story-changes");
        minutes.setId("story-minutes");
        minutes.getStyleClass().add("minutes");
        minutes.setAccessibleText(TEXTS.of("minutes"));
        minutes.valueProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                model.plan(now);
            }
        });
        Label named = new Label(TEXTS.of("minutes"));
        named.setLabelFor(minutes);
        named.setMinWidth(USE_PREF_SIZE);
        HBox planned = new HBox(8, named, minutes);
        planned.setAlignment(Pos.CENTER_LEFT);
        planned.setPadding(new Insets(8, 0, 0, 0));
        getChildren().addAll(PicturePane.words(TEXTS.of("make-for"), "section"), swap, planned, changes);
        model.historyProperty().addListener((property, before, now) -> show());
        model.since().changesProperty().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        changes.getChildren().clear();
        model.story().ifPresent(story -> {
            showing = true;
            minutes.getValueFactory().setValue(story.minutes());
            showing = false;
            swap.offer(story.slides().stream()
                    .map(Slide::queries)
                    .flatMap(List::stream)
                    .toList());
            story.lastPresented().ifPresent(presented -> {
                String day = Dates.of(Period.day(LocalDate.ofInstant(presented.at(), ZoneId.systemDefault())));
                changes.getChildren().add(PicturePane.words(TEXTS.of("since", day), "section"));
                List<FigureChange> changed = model.since().changesProperty().get();
                if (changed == null) {
                    changes.getChildren().add(PicturePane.words(TEXTS.of("since.waiting"), "muted"));
                    return;
                }
                changes.getChildren()
                        .add(PicturePane.words(
                                changed.isEmpty() ? TEXTS.of("unchanged") : TEXTS.of("changed", changed.size()),
                                "muted"));
                changed.forEach(change -> changes.getChildren().add(PicturePane.words(change.sentence(), "saying")));
            });
        });
    }
}
