package uk.mobilityatlas.view.profile;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import uk.mobilityatlas.area.PlaceTypeEvidence;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.MethodLink;
import uk.mobilityatlas.desk.PicturePane;
import uk.mobilityatlas.desk.PlaceTypeBadge;
import uk.mobilityatlas.desk.Strings;

/** The types of a place as badges; each opens the evidence for it: measure, value, rule and source. */
final class TypeBadges extends HBox {
    private static final double WIDTH = 380;

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
            badge.setAccessibleText(
                    Strings.text("profile.type", Strings.text("type." + e.type().id())));
            badge.setOnAction(event -> over(badge, List.of(e)));
            getChildren().add(badge);
        });
        if (getChildren().isEmpty() && !evidence.isEmpty()) {
            Label none = new Label(Strings.text("profile.no-type"));
            none.getStyleClass().add("badge");
            Button badge = button(none, "badge-none");
            badge.setAccessibleText(Strings.text("profile.type", Strings.text("profile.no-type")));
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
        VBox card = new VBox();
        card.setId("type-evidence");
        card.getStyleClass().add("indicator-card");
        card.setPrefWidth(WIDTH);
        card.setMaxWidth(WIDTH);
        for (PlaceTypeEvidence e : evidence) {
            card.getChildren()
                    .add(PicturePane.words(
                            Strings.text(
                                    e.member() ? "profile.type.is" : "profile.type.is-not",
                                    Strings.text("type." + e.type().id())),
                            "strong"));
            card.getChildren()
                    .add(PicturePane.words(Strings.text("profile.type.measure", e.measure(), e.value()), "body"));
            card.getChildren().add(PicturePane.words(Strings.text("profile.type.rule", e.rule()), "muted"));
            String source = desk.catalogue()
                    .source(e.source())
                    .map(s -> s.publisher() + ", " + s.dataset())
                    .orElse(e.source());
            card.getChildren().add(PicturePane.words(Strings.text("profile.type.source", source), "small"));
            if (!e.note().isBlank()) {
                card.getChildren().add(PicturePane.words(e.note(), "small"));
            }
        }
        PopOver over = new PopOver(card);
        over.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        over.setAnimated(false);
        over.setDetachable(false);
        MethodLink link = new MethodLink(Strings.text("method"), "place-types", desk.methods());
        link.addEventHandler(javafx.event.ActionEvent.ACTION, event -> over.hide());
        card.getChildren().add(link);
        over.show(badge);
    }
}
