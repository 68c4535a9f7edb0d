package uk.mobilityatlas.desk.finder;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.IconButton;
import uk.mobilityatlas.desk.control.KeyCap;
import uk.mobilityatlas.indicator.Indicator;

/** A line of the finder: the name of a group with how many it has, or one that was found with what Enter does. */
final class FinderCell extends ListCell<FinderCell.Line> {
    private static final Texts TEXTS = Texts.beside(FinderCell.class);

    private static final double ICON = 16;

    /** One of both is there. */
    record Line(@Nullable FinderGroup group, @Nullable Found found) {}

    private final FinderModel model;
    private final Supplier<String> typed;
    private final Consumer<Indicator> star;

    FinderCell(FinderModel model, Supplier<String> typed, Runnable enter, Consumer<Indicator> star) {
        this.model = model;
        this.typed = typed;
        this.star = star;
        // narrower than the list, so that a long title ends in dots and not in a scroll bar
        setPrefWidth(0);
        setOnMouseMoved(event -> {
            Found row = row();
            // what Enter would take away is chosen on purpose alone, not by where the mouse happens to be
            if (row != null && !row.takesAway()) {
                model.choose(row);
            }
        });
        setOnMouseClicked(event -> {
            Found row = row();
            // nor by the second click of two on what stood here before
            if (row != null && !(row.takesAway() && event.getClickCount() > 1)) {
                model.choose(row);
                enter.run();
            }
        });
        selectedProperty().addListener((property, before, now) -> fill(getItem()));
    }

    private @Nullable Found row() {
        return isEmpty() || getItem() == null ? null : getItem().found();
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        fill(empty ? null : line);
    }

    private void fill(@Nullable Line line) {
        getStyleClass().removeAll("finder-head", "finder-row");
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        FinderGroup group = line == null ? null : line.group();
        Found found = line == null ? null : line.found();
        if (group != null) {
            getStyleClass().add("finder-head");
            setGraphic(head(group));
        } else if (found != null) {
            getStyleClass().add("finder-row");
            setGraphic(row(found));
            setAccessibleText(words(found));
        }
    }

    /** What a screen reader has to say of a row. */
    static String words(Found found) {
        return String.join(
                ". ",
                Stream.of(
                                found.note().isEmpty() ? found.title() : found.title() + ", " + found.note(),
                                found.stands(),
                                found.does())
                        .distinct()
                        .toList());
    }

    private static HBox head(FinderGroup group) {
        Label name = new Label(TEXTS.of("group." + group.kind()));
        name.getStyleClass().addAll("strong", "muted");
        int shown = group.shown().size();
        Label count = new Label(
                shown == group.total() ? String.valueOf(shown) : TEXTS.of("group.count", shown, group.total()));
        count.getStyleClass().add("small");
        return line(0, name, gap(), count);
    }

    private HBox row(Found found) {
        MarkedTitle title = new MarkedTitle(TextMarks.of(found.title(), typed.get()));
        Label note = new Label(found.note());
        note.getStyleClass().add("muted");
        note.setMinWidth(0);
        Label does = new Label(isSelected() ? found.does() : found.stands());
        does.getStyleClass().add(isSelected() ? "strong" : "muted");
        does.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = line(10, icon(found).at(ICON), title);
        Area area = found.area();
        if (area != null && model.isHome(area) && found.kind() != FinderKind.HOME) {
            line.getChildren().add(Icon.HOME.at(14));
        }
        line.getChildren().addAll(note, gap());
        Indicator indicator = found.indicator();
        if (indicator != null && (isSelected() || model.starred(indicator))) {
            line.getChildren().add(star(indicator));
        }
        line.getChildren().add(does);
        if (isSelected()) {
            line.getChildren().add(new KeyCap(TEXTS.of("key.enter")));
        }
        // a press makes the line anew, and a click must not be lost with what it was made on
        line.setPickOnBounds(false);
        line.getChildren().forEach(part -> part.setMouseTransparent(!(part instanceof Button)));
        return line;
    }

    private Button star(Indicator indicator) {
        boolean starred = model.starred(indicator);
        String words = TEXTS.of(starred ? "star.off" : "star.on");
        Button button = new IconButton(Icon.STAR, 14, words, words, () -> star.accept(indicator));
        button.getStyleClass().add(starred ? "starred" : "unstarred");
        button.setFocusTraversable(false);
        // a click on the star is none on the row
        button.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        return button;
    }

    private static Icon icon(Found found) {
        return switch (found.kind()) {
            case HOME -> Icon.HOME;
            case COMPARED, PLACES -> Icon.PLACE;
            case FAVOURITES, RECENT, INDICATORS -> Icon.EXPLORE;
            case TOPICS -> Icon.TOPIC;
            case VIEWS -> Icon.COMPARE;
            case COMMANDS -> Icon.COMMAND;
        };
    }

    private static HBox line(double space, Node... parts) {
        HBox line = new HBox(space, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
