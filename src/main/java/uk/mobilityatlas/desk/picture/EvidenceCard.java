package uk.mobilityatlas.desk.picture;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import uk.mobilityatlas.area.PlaceTypeEvidence;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.FloatingCard;
import uk.mobilityatlas.desk.control.MethodLink;

/** Why a place is, or is not, of a kind: the measure and its value, the rule, and the source. */
public final class EvidenceCard extends VBox {
    private static final Texts TEXTS = Texts.beside(EvidenceCard.class);

    private static final double WIDTH = 380;

    private EvidenceCard(Desk desk, List<PlaceTypeEvidence> evidence) {
        setId("type-evidence");
        getStyleClass().add("indicator-card");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        for (PlaceTypeEvidence e : evidence) {
            getChildren().add(new EvidenceText(e, desk.catalogue()));
        }
    }

    private void add(String text, String style) {
        getChildren().add(PicturePane.words(text, style));
    }

    /** The card, ready to be shown beside something. */
    public static FloatingCard over(Desk desk, List<PlaceTypeEvidence> evidence, PopOver.ArrowLocation arrow) {
        EvidenceCard card = new EvidenceCard(desk, evidence);
        if (evidence.isEmpty()) {
            card.add(TEXTS.of("explore.no-evidence"), "muted");
        }
        FloatingCard over = new FloatingCard(card, arrow);
        MethodLink link = new MethodLink(TEXTS.of("method"), "place-types", desk.methods());
        link.addEventHandler(ActionEvent.ACTION, event -> over.hide());
        card.getChildren().add(link);
        return over;
    }
}
