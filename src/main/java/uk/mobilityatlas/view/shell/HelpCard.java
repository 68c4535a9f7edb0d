package uk.mobilityatlas.view.shell;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.comparison.wording.Texts;

/** How to do a thing; which data it is and the pages on it; the keys that work, and what they do. */
final class HelpCard extends VBox {
    private static final Texts TEXTS = Texts.beside(HelpCard.class);

    /** A page of help: its name and what opens it. */
    record Link(String id, String title, Runnable open) {}

    HelpCard(String version, List<Link> howTo, List<Link> links) {
        getStyleClass().add("indicator-card");
        GridPane keys = new GridPane();
        keys.setHgap(16);
        keys.setVgap(4);
        int row = 0;
        for (String line : TEXTS.of("help.lines").split("\n")) {
            String[] parts = line.split("\\|");
            Label key = new Label(parts[0]);
            key.getStyleClass().add("strong");
            key.setMinWidth(USE_PREF_SIZE);
            Label does = new Label(parts[1]);
            does.setWrapText(true);
            does.setMinHeight(USE_PREF_SIZE);
            keys.addRow(row++, key, does);
        }
        Label pack = new Label(TEXTS.of("source.pack", version));
        pack.getStyleClass().add("small");
        getChildren().add(section("help.how-to"));
        howTo.forEach(this::offer);
        getChildren().addAll(section("help.data"), pack);
        links.forEach(this::offer);
        getChildren().addAll(section("help.keys"), keys);
    }

    private void offer(Link link) {
        Hyperlink page = new Hyperlink(link.title());
        page.setId("help-" + link.id());
        page.setOnAction(event -> link.open().run());
        getChildren().add(page);
    }

    private static Label section(String key) {
        Label title = new Label(TEXTS.of(key));
        title.getStyleClass().add("section");
        return title;
    }
}
