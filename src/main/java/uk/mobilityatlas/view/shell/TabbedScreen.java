package uk.mobilityatlas.view.shell;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.screen.DelegatingScreen;
import uk.mobilityatlas.desk.screen.Screen;
import uk.mobilityatlas.desk.screen.ScreenLabel;

/** Several views under one word of the rail, one open at a time. */
public final class TabbedScreen implements DelegatingScreen {
    private final ScreenLabel label;
    private final List<Screen> tabs;
    private final ObjectProperty<Screen> open = new SimpleObjectProperty<>();
    private final ObjectProperty<Caption> caption = new SimpleObjectProperty<>(Caption.NONE);
    private final HBox bar = new HBox();
    private final BarPane head = new BarPane();
    private final VBox root;

    /** @param tabs in their order; the first is open at the start */
    public TabbedScreen(ScreenLabel label, List<Screen> tabs) {
        this.label = label;
        this.tabs = List.copyOf(tabs);
        bar.getStyleClass().add("tabs");
        ToggleGroup group = new ToggleGroup();
        this.tabs.forEach(tab -> bar.getChildren().add(button(tab, group)));
        bar.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        StackPane stage = new StackPane();
        VBox.setVgrow(stage, Priority.ALWAYS);
        head.getStyleClass().add("tab-head");
        bar.setMinWidth(HBox.USE_PREF_SIZE);
        root = new VBox(10, head, stage);
        open.addListener((property, before, now) -> {
            caption.unbind();
            caption.bind(now.caption());
            stage.getChildren().setAll(now.node());
            head.getChildren().setAll(bar);
            head.getChildren().addAll(now.tools());
        });
        open.set(this.tabs.get(0));
    }

    private ToggleButton button(Screen tab, ToggleGroup group) {
        ToggleButton button = new ToggleButton(tab.label().title());
        button.setId("tab-" + tab.label().id());
        button.getStyleClass().addAll("segment", "tab-button");
        if (tab == tabs.get(0)) {
            button.getStyleClass().add("left-pill");
        } else if (tab == tabs.get(tabs.size() - 1)) {
            button.getStyleClass().add("right-pill");
        }
        button.setToggleGroup(group);
        open.addListener((property, before, now) -> button.setSelected(now == tab));
        button.setOnAction(event -> {
            open.set(tab);
            button.setSelected(true);
        });
        return button;
    }

    /** Left and right go along the tabs. */
    private void key(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int next = tabs.indexOf(open.get()) + step;
        if (step != 0 && next >= 0 && next < tabs.size()) {
            open.set(tabs.get(next));
            bar.getChildren().get(next).requestFocus();
            event.consume();
        }
    }

    public void openFirst() {
        open.set(tabs.get(0));
    }

    /** Opens the tab of an id. */
    public void open(String id) {
        tabs.stream().filter(tab -> tab.label().id().equals(id)).forEach(open::set);
    }

    /** Whether the tab of an id is the open one. */
    public boolean isOpen(String id) {
        return open.get().label().id().equals(id);
    }

    @Override
    public ScreenLabel label() {
        return label;
    }

    @Override
    public Screen screen() {
        return open.get();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<Caption> caption() {
        return caption;
    }

    /** None beside those of the open tab, which stand at its head. */
    @Override
    public List<Node> tools() {
        return List.of();
    }
}
