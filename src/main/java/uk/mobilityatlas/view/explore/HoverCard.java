package uk.mobilityatlas.view.explore;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.control.PlaceTypeBadge;
import uk.mobilityatlas.desk.control.Sketch;
import uk.mobilityatlas.desk.picture.AreaFacts;
import uk.mobilityatlas.desk.picture.FigureRange;
import uk.mobilityatlas.desk.picture.PicturePane;
import uk.mobilityatlas.desk.picture.RangeSketch;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.VerdictMark;

/** The card that floats over the map: one area's figure and everything that must be known with it. */
final class HoverCard extends VBox {
    private static final Texts TEXTS = Texts.beside(HoverCard.class);

    private static final double BAR = 26;
    /** A text longer than this takes the whole width, without its name. */
    private static final int LONG = 44;

    HoverCard() {
        getStyleClass().add("hover-card");
        setId("hover-card");
        setMouseTransparent(true);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        setManaged(false);
    }

    /** Fills the card; colour is the area's own on the map. */
    void show(AreaFacts facts, RangeSketch sketch, java.awt.Color colour, Palette palette, String hint) {
        getChildren().clear();
        getChildren().add(head(facts));
        getChildren().add(value(facts));
        FigureRange range = facts.range();
        if (range != null) {
            Sketch bar = new Sketch(268, BAR, sketch.column(range, colour));
            Sketch scale = new Sketch(268, 18, sketch.labels());
            getChildren().add(new VBox(bar, scale));
        }
        GridPane lines = new GridPane();
        lines.setHgap(12);
        lines.setVgap(3);
        int row = 0;
        VerdictMark verdict = facts.verdict();
        if (!facts.verdictWords().isEmpty()) {
            Label words = PicturePane.words(facts.verdictWords(), "strong");
            if (verdict != null) {
                words.setGraphic(new Sketch(14, 14, (g, size) -> verdict.paint(g, 7, 7, 4.6, palette)));
            }
            words.setGraphicTextGap(6);
            lines.addRow(row++, name(TEXTS.of("card.verdict")), words);
        }
        for (AreaFacts.Fact fact : facts.facts()) {
            if (fact.text().length() > LONG) {
                lines.add(PicturePane.words(fact.text(), "muted"), 0, row++, 2, 1);
            } else {
                lines.addRow(row++, name(fact.name()), PicturePane.words(fact.text(), "body"));
            }
        }
        getChildren().add(lines);
        if (!facts.types().isEmpty()) {
            FlowPane badges = new FlowPane(6, 6);
            badges.setPrefWrapLength(268);
            facts.types().stream().sorted().map(PlaceTypeBadge::new).forEach(badges.getChildren()::add);
            getChildren().add(badges);
        }
        if (!hint.isEmpty()) {
            getChildren().add(PicturePane.words(hint, "small"));
        }
        setVisible(true);
    }

    private static HBox head(AreaFacts facts) {
        Label name = PicturePane.words(facts.name(), "section");
        Label where = PicturePane.words(facts.where(), "muted");
        where.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        gap.setMinWidth(8);
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(name, gap, where);
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private static HBox value(AreaFacts facts) {
        Label figure = PicturePane.words(facts.value(), "figure");
        figure.setMinWidth(USE_PREF_SIZE);
        HBox value = new HBox(8, figure, PicturePane.words(facts.valueNote(), "muted"));
        value.setAlignment(Pos.CENTER_LEFT);
        return value;
    }

    private static Label name(String text) {
        Label name = new Label(text);
        name.getStyleClass().add("fact-name");
        name.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        return name;
    }
}
