package uk.mobilityatlas.view.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.controlsfx.control.PopOver;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.control.FloatingCard;
import uk.mobilityatlas.desk.control.KeptFocus;
import uk.mobilityatlas.desk.control.TextFit;
import uk.mobilityatlas.desk.picture.PicturePane;

/**
 * Where the figures come from, under which licence, and which pack they stand in. It is two lines high, one in a low window;
 * what they do not hold is a press away.
 */
final class Footer extends Region {
    private static final Texts TEXTS = Texts.beside(Footer.class);

    private static final String BETWEEN = "   ";
    /** How wide the card with all words is, in sizes of its letters; and how much smaller than those the footer's are. */
    private static final double CARD = 37;

    private static final double SMALL = 0.923;
    /** What a link is higher than the words beside it. */
    private static final double LINK_EDGE = 2;

    private final Text sources = words("");
    /** Without a word: it has the letters of the words that are shown or not. */
    private final Text measure = words("");

    private final Hyperlink more = new Hyperlink();
    private final Text afterMore = words(BETWEEN);
    private final TextFlow flow = new TextFlow();
    private final TextFit fit = new TextFit();
    private final String links;
    private final List<Node> always;
    private String text = "";
    private int lines = 2;

    /** @param data which data pack it is; leads to all its sources */
    Footer(Hyperlink method, Hyperlink data) {
        getStyleClass().add("footer");
        sources.setId("sources");
        more.setId("more-sources");
        more.setOnAction(event -> all());
        for (Hyperlink link : new Hyperlink[] {more, data, method}) {
            link.getStyleClass().add("small");
        }
        links = BETWEEN + whole(data.getText()) + BETWEEN + whole(method.getText());
        flow.setManaged(false);
        // what is not managed does not say that it has grown
        measure.setManaged(false);
        measure.fontProperty().addListener((property, before, now) -> requestLayout());
        always = List.of(data, words(BETWEEN), method);
        getChildren().addAll(measure, flow);
    }

    private static Text words(String text) {
        Text words = new Text(text);
        words.getStyleClass().add("footer-words");
        return words;
    }

    /** A link is not broken over two lines. */
    private static String whole(String link) {
        return link.replace(' ', '\u00a0');
    }

    void show(String now) {
        text = now.strip();
        requestLayout();
    }

    /** One line where the window is low. */
    void low(boolean now) {
        lines = now ? 1 : 2;
        requestLayout();
    }

    /** All of it, on a card. */
    private void all() {
        Label words = PicturePane.words(text, "body");
        // a card asks how high its words are before they have a width
        Font body = Font.font(measure.getFont().getName(), measure.getFont().getSize() / SMALL);
        double width = CARD * body.getSize();
        words.setPrefWidth(width);
        words.setMinHeight(Math.ceil(fit.lines(text, body, width) * fit.line(body)) + 2);
        VBox card = new VBox(words);
        card.getStyleClass().add("indicator-card");
        new FloatingCard(card, PopOver.ArrowLocation.BOTTOM_LEFT).toggle(more);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset()
                + Math.ceil(lines * (fit.line(measure.getFont()) * 1.02 + LINK_EDGE))
                + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        Font font = measure.getFont();
        if (width < 40) {
            return;
        }
        String shown = text;
        // links break at other places than words do
        double sure = width - 2 * font.getSize();
        boolean all = fit.lines(text + links, font, sure) <= lines;
        if (!all) {
            String named = BETWEEN + whole(TEXTS.of("footer.more")) + links;
            shown = "";
            for (String sentence : TextFit.sentences(text)) {
                String further = shown.isEmpty() ? sentence : shown + " " + sentence;
                if (fit.lines(further + named, font, sure) > lines) {
                    break;
                }
                shown = further;
            }
        }
        sources.setText(shown.isEmpty() ? "" : shown + BETWEEN);
        more.setText(TEXTS.of(shown.isEmpty() ? "footer.all" : "footer.more"));
        List<Node> parts = new ArrayList<>();
        if (!shown.isEmpty()) {
            parts.add(sources);
        }
        if (!all) {
            parts.addAll(List.of(more, afterMore));
        }
        parts.addAll(always);
        if (!parts.equals(flow.getChildren())) {
            KeptFocus.through(flow, () -> flow.getChildren().setAll(parts));
        }
        flow.resizeRelocate(
                snappedLeftInset(), snappedTopInset(), width, getHeight() - snappedTopInset() - snappedBottomInset());
    }
}
