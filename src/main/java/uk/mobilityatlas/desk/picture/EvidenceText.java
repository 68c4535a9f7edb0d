package uk.mobilityatlas.desk.picture;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.area.PlaceTypeEvidence;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.control.PlaceTypeBadge;
import uk.mobilityatlas.indicator.Catalogue;

/** Why a place is, or is not, of one kind, in the same words wherever it is asked: measure, value, rule and source. */
public final class EvidenceText extends VBox {
    private static final Texts TEXTS = Texts.beside(EvidenceText.class);

    public EvidenceText(PlaceTypeEvidence evidence, Catalogue catalogue) {
        super(3);
        Label is = new Label(TEXTS.of(evidence.member() ? "evidence.is" : "evidence.is-not"));
        is.getStyleClass().add("strong");
        HBox head = new HBox(8, new PlaceTypeBadge(evidence.type()), is);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        head,
                        PicturePane.words(measured(evidence), "body"),
                        PicturePane.words(TEXTS.of("evidence.rule", evidence.rule()), "muted"),
                        PicturePane.words(source(evidence, catalogue), "small"));
    }

    /** Share of the outline that meets the open sea: 38%. */
    static String measured(PlaceTypeEvidence evidence) {
        String text = TEXTS.of("evidence.measured", evidence.measure(), evidence.value());
        return evidence.note().isBlank() ? text : text + " " + evidence.note();
    }

    static String source(PlaceTypeEvidence evidence, Catalogue catalogue) {
        return TEXTS.of(
                "evidence.source",
                catalogue
                        .source(evidence.source())
                        .map(s -> s.publisher() + ", " + s.dataset())
                        .orElse(evidence.source()));
    }
}
