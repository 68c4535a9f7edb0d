package uk.mobilityatlas.view.profile;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.controlsfx.control.PopOver;
import uk.mobilityatlas.area.PlaceTypeEvidence;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.PlaceTypeBadge;
import uk.mobilityatlas.desk.picture.EvidenceCard;

/** The types of a place as badges; each opens the evidence for it: measure, value, rule and source. */
final class TypeBadges extends HBox {
    private static final Texts TEXTS = Texts.beside(TypeBadges.class);

    private final Desk desk;

    TypeBadges(Desk desk) {
        super(6);
        this.desk = desk;
        setId("type-badges");
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(List<PlaceTypeEvidence> evidence) {
        getChildren().clear();
        evidence.stream().filter(PlaceTypeEvidence::member).forEach(e -> {
            Button badge =
                    button(new PlaceTypeBadge(e.type()), "badge-" + e.type().id());
            badge.setAccessibleText(TEXTS.of("type", TEXTS.of("type." + e.type().id())));
            badge.setOnAction(event -> over(badge, List.of(e)));
            getChildren().add(badge);
        });
        if (getChildren().isEmpty() && !evidence.isEmpty()) {
            Label none = new Label(TEXTS.of("no-type"));
            none.getStyleClass().add("badge");
            Button badge = button(none, "badge-none");
            badge.setAccessibleText(TEXTS.of("type", TEXTS.of("no-type")));
            badge.setOnAction(event -> over(badge, evidence));
            getChildren().add(badge);
        }
    }

    private static Button button(Node badge, String id) {
        Button button = new Button();
        button.setGraphic(badge);
        button.setId(id);
        button.getStyleClass().addAll("bare", "badge-button");
        return button;
    }

    private void over(Button badge, List<PlaceTypeEvidence> evidence) {
        EvidenceCard.over(desk, evidence, PopOver.ArrowLocation.TOP_LEFT).toggle(badge);
    }
}
