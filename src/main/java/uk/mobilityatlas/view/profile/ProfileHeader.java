package uk.mobilityatlas.view.profile;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import uk.mobilityatlas.comparison.wording.Emphasis;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.KeptFocus;
import uk.mobilityatlas.desk.control.TextFit;

/** Who the place is, and what can be said of it safely; in a low window the first sentence of that, until more is asked for. */
final class ProfileHeader extends VBox {
    private static final Texts TEXTS = Texts.beside(ProfileHeader.class);
    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");

    private final Label title = new Label();
    private final TypeBadges badges;
    private final Label facts = new Label();
    private final TextFlow lead = new TextFlow();
    private final Hyperlink more = new Hyperlink();
    private String words = "";
    private boolean low;
    private boolean asked;

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
        more.setId("profile-more");
        more.setOnAction(event -> {
            asked = !asked;
            say();
        });
        // a line of their own: in a flow they would wrap only as wide as the flow was when it was last laid out
        getChildren().addAll(line, facts, lead);
        setMinHeight(USE_PREF_SIZE);
    }

    void show(ProfilePage page) {
        title.setText(page.title());
        KeptFocus.through(badges, () -> badges.show(page.evidence()));
        badges.setManaged(!badges.getChildren().isEmpty());
        facts.setText(page.facts());
        words = page.lead();
        say();
    }

    /** Says less where the window is low, so that rows are seen. */
    void low(boolean now) {
        if (low != now) {
            low = now;
            pseudoClassStateChanged(SHORT, now);
            say();
        }
    }

    private void say() {
        List<String> sentences = TextFit.sentences(words);
        boolean shortened = low && sentences.size() > 1;
        String shown = shortened && !asked ? sentences.get(0) : words;
        List<Node> runs = new ArrayList<>();
        for (Emphasis.Run run : Emphasis.runs(shown)) {
            Text text = new Text(run.text());
            text.getStyleClass().add(run.strong() ? "lead-strong" : "lead-plain");
            runs.add(text);
        }
        if (shortened) {
            more.setText(TEXTS.of(asked ? "less" : "more"));
            Text space = new Text("  ");
            space.getStyleClass().add("lead-plain");
            runs.addAll(List.of(space, more));
        }
        lead.getChildren().setAll(runs);
        lead.setAccessibleText(Emphasis.plain(words));
    }
}
