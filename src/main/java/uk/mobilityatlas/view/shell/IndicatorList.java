package uk.mobilityatlas.view.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Topic;

/** The indicators on offer, by topic, and beside them what the marked one means. */
final class IndicatorList extends Popup {
    private static final Texts TEXTS = Texts.beside(IndicatorList.class);

    private static final double WIDTH = 380;
    private static final double HEIGHT = 440;

    /** A line of the list: a topic's name, an indicator below it, or one that was found, with the topic it stands in. */
    private record Line(@Nullable Topic topic, @Nullable Indicator indicator) {}

    private final ListView<Line> lines = new ListView<>();
    private final Label none = new Label();
    private final IndicatorCard card;
    private final ScrollPane about;
    private final Consumer<Indicator> chosen;

    IndicatorList(Supplier<Catalogue> catalogue, Consumer<Indicator> chosen) {
        this.chosen = chosen;
        this.card = new IndicatorCard(catalogue);
        about = new ScrollPane(card);
        about.getStyleClass().add("edge-to-edge");
        about.setFocusTraversable(false);
        about.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        lines.setId("indicator-list");
        lines.setPrefSize(WIDTH, HEIGHT);
        lines.setFocusTraversable(false);
        none.setId("indicator-none");
        none.setWrapText(true);
        lines.setPlaceholder(none);
        lines.setCellFactory(view -> new LineCell());
        lines.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null && now.indicator() != null) {
                card.show(now.indicator());
                about.setVvalue(0);
            }
        });
        HBox box = new HBox(lines, about);
        box.getStyleClass().add("indicator-popup");
        box.setMaxHeight(HEIGHT);
        getContent().add(box);
        setAutoHide(true);
        setHideOnEscape(false);
    }

    /** Fills the list and marks one of its indicators, the first if none is given. */
    void offer(List<Indicator> indicators, @Nullable Indicator marked) {
        List<Line> filled = new ArrayList<>();
        Topic topic = null;
        Line mark = null;
        for (Indicator indicator : indicators) {
            if (indicator.topic() != topic) {
                topic = indicator.topic();
                filled.add(new Line(topic, null));
            }
            Line line = new Line(null, indicator);
            filled.add(line);
            if (mark == null || indicator.equals(marked)) {
                mark = line;
            }
        }
        lines.getItems().setAll(filled);
        if (mark != null) {
            select(filled.indexOf(mark));
        }
    }

    /**
     * Fills the list with what was found, best first, and marks the best.
     *
     * @param place the place that was typed instead, where it is one
     */
    void found(List<Indicator> indicators, Optional<Area> place) {
        none.setText(place.map(area -> TEXTS.of("indicator.none.place", area.name()))
                .orElseGet(() -> TEXTS.of("indicator.none")));
        lines.getItems()
                .setAll(indicators.stream().map(i -> new Line(i.topic(), i)).toList());
        if (!indicators.isEmpty()) {
            select(0);
        }
    }

    /** Moves the list to the marked indicator; to be called once it is on the screen. */
    void reveal() {
        lines.layout();
        lines.scrollTo(Math.max(0, lines.getSelectionModel().getSelectedIndex() - 4));
    }

    /** Marks the next indicator down or up, passing over the topics' names. */
    void move(int step) {
        int at = lines.getSelectionModel().getSelectedIndex() + step;
        while (at >= 0 && at < lines.getItems().size()) {
            if (lines.getItems().get(at).indicator() != null) {
                select(at);
                return;
            }
            at += step;
        }
    }

    /** Chooses the marked indicator. */
    void choose() {
        Line line = lines.getSelectionModel().getSelectedItem();
        if (line != null && line.indicator() != null) {
            chosen.accept(line.indicator());
        }
    }

    private void select(int at) {
        lines.getSelectionModel().select(at);
        lines.scrollTo(Math.max(0, at - 4));
    }

    private final class LineCell extends ListCell<Line> {
        private final Label title = new Label();
        private final Label topic = new Label();
        private final VBox found = new VBox(title, topic);

        LineCell() {
            topic.getStyleClass().add("small");
            // narrower than the list, so that a long title ends in dots and not in a scroll bar
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (!isEmpty() && getItem().indicator() != null) {
                    choose();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("topic-line", "indicator-line");
            setGraphic(null);
            setText(null);
            if (empty || line == null) {
                return;
            }
            String name = line.topic() == null ? "" : line.topic().title();
            if (line.indicator() == null) {
                setText(name);
                getStyleClass().add("topic-line");
                return;
            }
            getStyleClass().add("indicator-line");
            if (line.topic() == null) {
                setText(Wording.dashed(line.indicator().title()));
            } else {
                title.setText(Wording.dashed(line.indicator().title()));
                topic.setText(name);
                setGraphic(found);
            }
        }
    }
}
