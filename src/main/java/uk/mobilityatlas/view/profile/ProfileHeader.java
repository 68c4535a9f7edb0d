package uk.mobilityatlas.view.profile;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import uk.mobilityatlas.comparison.wording.Emphasis;
import uk.mobilityatlas.desk.Desk;

/** Who the place is, and what can be said of it safely. */
final class ProfileHeader extends VBox {
    private final Label title = new Label();
    private final TypeBadges badges;
    private final Label facts = new Label();
    private final TextFlow lead = new TextFlow();

    ProfileHeader(Desk desk) {
        badges = new TypeBadges(desk);
        getStyleClass().add("profile-header");
        title.setId("profile-title");
        title.getStyleClass().add("profile-title");
        title.setWrapText(true);
        facts.setId("profile-facts");
        facts.getStyleClass().add("muted");
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        FlowPane line = new FlowPane(12, 4, title, badges);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        lead.setId("profile-lead");
        lead.getStyleClass().add("lead");
        // a line of their own: in a flow they would wrap only as wide as the flow was when it was last laid out
        getChildren().addAll(line, facts, lead);
        setMinHeight(USE_PREF_SIZE);
    }

    void show(ProfilePage page) {
        title.setText(page.title());
        badges.show(page.evidence());
        badges.setManaged(!badges.getChildren().isEmpty());
        facts.setText(page.facts());
        lead.getChildren().clear();
        for (Emphasis.Run run : Emphasis.runs(page.lead())) {
            Text text = new Text(run.text());
            text.getStyleClass().add(run.strong() ? "lead-strong" : "lead-plain");
            lead.getChildren().add(text);
        }
        lead.setAccessibleText(Emphasis.plain(page.lead()));
    }
}
