package uk.mobilityatlas.view.types;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.picture.EvidenceText;
import uk.mobilityatlas.desk.picture.PicturePane;
import uk.mobilityatlas.indicator.Catalogue;

/** Why a place is, or is not, of each type: shut until it is asked for. */
final class EvidenceBox extends VBox {
    private static final Texts TEXTS = Texts.beside(EvidenceBox.class);

    private final VBox lines = new VBox(8);

    EvidenceBox(TypesPage.PlaceLine place, Catalogue catalogue) {
        String name = place.area().name();
        Hyperlink ask = new Hyperlink(TEXTS.of("why"));
        ask.setId("why-" + place.area().code());
        ask.getStyleClass().add("small");
        ask.setAccessibleText(TEXTS.of("why.of", name));
        lines.getStyleClass().add("evidence");
        place.evidence().forEach(e -> lines.getChildren().add(new EvidenceText(e, catalogue)));
        if (place.evidence().isEmpty()) {
            lines.getChildren().add(PicturePane.words(TEXTS.of("no-evidence", name), "muted"));
        }
        ask.setOnAction(event -> {
            boolean open = getChildren().contains(lines);
            if (open) {
                getChildren().remove(lines);
            } else {
                getChildren().add(lines);
            }
            ask.setText(TEXTS.of(open ? "why" : "why.close"));
            ask.setVisited(false);
        });
        getChildren().add(ask);
    }
}
