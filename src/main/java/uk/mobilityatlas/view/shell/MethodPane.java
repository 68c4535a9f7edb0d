package uk.mobilityatlas.view.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.MethodPages;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.MethodPageView;
import uk.mobilityatlas.desk.control.Scroll;
import uk.mobilityatlas.desk.control.WordsView;

/** The pages to read over the view that led to them: their list on the left, the open one beside it; made when first opened. */
final class MethodPane extends BorderPane {
    private static final Texts TEXTS = Texts.beside(MethodPane.class);

    private final MethodPages pages;
    private final Theme theme;
    private final List<ToggleButton> entries = new ArrayList<>();
    private final ScrollPane scroll = new ScrollPane();
    private @Nullable Node reader;

    MethodPane(MethodPages pages, Theme theme) {
        this.pages = pages;
        this.theme = theme;
        setId("method-pane");
        getStyleClass().add("method-pane");
        pages.openProperty().addListener((property, before, now) -> show(now));
        show(pages.openProperty().get());
    }

    private void assemble() {
        VBox list = new VBox();
        list.getStyleClass().add("method-contents");
        section(list, TEXTS.of("help.how-to"), MethodPages.help());
        section(list, TEXTS.of("methods"), MethodPages.all());
        Scroll contents = new Scroll(list);
        contents.getStyleClass().add("method-contents-scroll");
        Button back = new Button(TEXTS.of("methods.back"), Icon.UNDO.at(16));
        back.setId("method-back");
        back.setOnAction(event -> pages.back());
        Button close = new Button(TEXTS.of("methods.close"), Icon.CLOSE.at(16));
        close.setId("method-close");
        close.setOnAction(event -> pages.close());
        HBox tools = new HBox(8, back, close);
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.getStyleClass().add("method-tools");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("compare-scroll");
        scroll.setId("method-scroll");
        setLeft(contents);
        setTop(tools);
        setCenter(scroll);
    }

    private void section(VBox list, String name, List<MethodPages.Entry> pagesOfIt) {
        Label title = new Label(name);
        title.getStyleClass().add("section");
        title.setWrapText(true);
        list.getChildren().add(title);
        for (MethodPages.Entry entry : pagesOfIt) {
            ToggleButton button = button(entry);
            entries.add(button);
            list.getChildren().add(button);
        }
    }

    private ToggleButton button(MethodPages.Entry entry) {
        ToggleButton button = new ToggleButton(entry.title());
        button.setId("method-" + entry.page());
        button.setUserData(entry.page());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.getStyleClass().add("method-entry");
        button.setOnAction(event -> {
            button.setSelected(true);
            pages.show(entry.page());
        });
        return button;
    }

    private void show(@Nullable String page) {
        if (page != null && !isVisible() && getScene() != null) {
            reader = getScene().getFocusOwner();
        }
        setVisible(page != null);
        setManaged(page != null);
        if (page == null) {
            if (reader != null) {
                // the keyboard goes back to where it came from
                reader.requestFocus();
                reader = null;
            }
            return;
        }
        if (entries.isEmpty()) {
            assemble();
        }
        entries.forEach(t -> t.setSelected(page.equals(t.getUserData())));
        Node text = page.equals(MethodPages.WORDS)
                ? new WordsView(MethodPages.blocks(page))
                : new MethodPageView(MethodPages.blocks(page), pages::show, theme.palette());
        StackPane column = new StackPane(text);
        column.setAlignment(Pos.TOP_LEFT);
        column.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setContent(column);
        scroll.setVvalue(0);
        if (text instanceof WordsView words) {
            words.focusSearch();
        } else {
            scroll.requestFocus();
        }
    }
}
