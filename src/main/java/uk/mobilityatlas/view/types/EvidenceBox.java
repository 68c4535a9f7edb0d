package uk.mobilityatlas.view.types;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.desk.PicturePane;
import uk.mobilityatlas.desk.PlaceTypeBadge;
import uk.mobilityatlas.desk.Strings;

/** Why a place is, or is not, of each type: shut until it is asked for. */
final class EvidenceBox extends VBox {
    private final VBox lines = new VBox(8);

    EvidenceBox(TypesSheet.PlaceLine place) {
        String name = place.area().name();
        Hyperlink ask = new Hyperlink(Strings.text("types.why"));
        ask.setId("why-" + place.area().code());
        ask.getStyleClass().add("small");
        ask.setAccessibleText(Strings.text("types.why.of", name));
        lines.getStyleClass().add("evidence");
        place.evidence().forEach(e -> lines.getChildren().add(line(e)));
        if (place.evidence().isEmpty()) {
            lines.getChildren().add(PicturePane.words(Strings.text("types.no-evidence", name), "muted"));
        }
        ask.setOnAction(event -> {
            boolean open = getChildren().contains(lines);
            if (open) {
                getChildren().remove(lines);
            } else {
                getChildren().add(lines);
            }
            ask.setText(Strings.text(open ? "types.why" : "types.why.close"));
            ask.setVisited(false);
        });
        getChildren().add(ask);
    }

    private static VBox line(TypesSheet.Evidence evidence) {
        Label is = new Label(Strings.text(evidence.member() ? "types.is" : "types.is-not"));
        is.getStyleClass().add("strong");
        HBox head = new HBox(8, new PlaceTypeBadge(evidence.type()), is);
        head.setAlignment(Pos.CENTER_LEFT);
        return new VBox(
                2,
                head,
                PicturePane.words(evidence.measured(), "body"),
                PicturePane.words(evidence.rule(), "muted"),
                PicturePane.words(evidence.source(), "small"));
    }
}
