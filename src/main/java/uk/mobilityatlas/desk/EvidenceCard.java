package uk.mobilityatlas.desk;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import uk.mobilityatlas.area.PlaceTypeEvidence;

/** Why a place is, or is not, of a kind: the measure and its value, the rule, and the source. */
public final class EvidenceCard extends VBox {
    private static final double WIDTH = 380;

    private EvidenceCard(Desk desk, List<PlaceTypeEvidence> evidence) {
        setId("type-evidence");
        getStyleClass().add("indicator-card");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        for (PlaceTypeEvidence e : evidence) {
            String is = e.member() ? "profile.type.is" : "profile.type.is-not";
            String source = desk.catalogue()
                    .source(e.source())
                    .map(s -> s.publisher() + ", " + s.dataset())
                    .orElse(e.source());
            add(Strings.text(is, Strings.text("type." + e.type().id())), "strong");
            add(Strings.text("profile.type.measure", e.measure(), e.value()), "body");
            add(Strings.text("profile.type.rule", e.rule()), "muted");
            add(Strings.text("profile.type.source", source), "small");
            if (!e.note().isBlank()) {
                add(e.note(), "small");
            }
        }
    }

    private void add(String text, String style) {
        getChildren().add(PicturePane.words(text, style));
    }

    /** The card, ready to be shown beside something. */
    public static FloatingCard over(Desk desk, List<PlaceTypeEvidence> evidence, PopOver.ArrowLocation arrow) {
        EvidenceCard card = new EvidenceCard(desk, evidence);
        if (evidence.isEmpty()) {
            card.add(Strings.text("explore.no-evidence"), "muted");
        }
        FloatingCard over = new FloatingCard(card, arrow);
        MethodLink link = new MethodLink(Strings.text("method"), "place-types", desk.methods());
        link.addEventHandler(ActionEvent.ACTION, event -> over.hide());
        card.getChildren().add(link);
        return over;
    }
}
