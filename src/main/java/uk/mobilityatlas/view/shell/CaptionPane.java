package uk.mobilityatlas.view.shell;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import uk.mobilityatlas.desk.control.TextFit;
import uk.mobilityatlas.desk.picture.Caption;

/**
 * The answer in a sentence, and below it what is measured, where and when. It is always as high as two lines of the one and
 * one of the other, so that what stands below keeps its place; words that do not fit are said in fewer.
 */
final class CaptionPane extends Region {
    private static final int HEADLINE_LINES = 2;
    /** The smallest that a headline is made where even its brief words are too long. */
    private static final double LEAST = 0.62;

    private static final double STEP = 0.92;
    private static final double TIP = 560;

    private final Text headline = words("headline");
    private final Text subtitle = words("subtitle");
    /** Without a word: it has the letters that a headline begins with. */
    private final Text measure = words("headline");

    private final Tooltip whole = new Tooltip();
    private final TextFit fit = new TextFit();
    private Caption caption = Caption.NONE;
    private double shrunk;

    CaptionPane() {
        getStyleClass().add("caption");
        headline.setId("headline");
        subtitle.setId("subtitle");
        whole.setWrapText(true);
        whole.setMaxWidth(TIP);
        getChildren().addAll(measure, headline, subtitle);
        // what is not managed does not say that it has grown
        measure.fontProperty().addListener((property, before, now) -> requestLayout());
        subtitle.fontProperty().addListener((property, before, now) -> requestLayout());
    }

    private static Text words(String style) {
        Text words = new Text();
        words.getStyleClass().add(style);
        words.setTextOrigin(VPos.TOP);
        words.setManaged(false);
        return words;
    }

    void show(Caption now) {
        caption = now;
        boolean said = !now.headline().isEmpty() || !now.subtitle().isEmpty();
        setVisible(said);
        setManaged(said);
        headline.setAccessibleText(now.headline());
        subtitle.setAccessibleText(now.subtitle());
        requestLayout();
    }

    private double block() {
        return Math.ceil(HEADLINE_LINES * fit.line(measure.getFont()));
    }

    private double gap() {
        return Math.round(subtitle.getFont().getSize() * 0.2);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double below = gap() + Math.ceil(fit.line(subtitle.getFont()));
        return snappedTopInset() + block() + below + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        if (width < 40) {
            return;
        }
        double high = headline(width);
        double top = snappedTopInset() + high + gap();
        subtitle(width, top);
    }

    /** The sentence, or its brief words, or those in smaller letters; returns how high it is. */
    private double headline(double width) {
        Font usual = measure.getFont();
        double size = usual.getSize();
        String words = caption.headline();
        if (fit.lines(words, usual, width) > HEADLINE_LINES) {
            words = caption.brief();
        }
        Font font = usual;
        while (fit.lines(words, font, width) * fit.line(font) > block() + 1 && font.getSize() > size * LEAST) {
            font = Font.font(usual.getName(), font.getSize() * STEP);
        }
        // a style is looked up anew whenever it is set
        if (font.getSize() != shrunk) {
            shrunk = font.getSize();
            headline.setStyle(font == usual ? "" : "-fx-font-size: " + shrunk + "px;");
        }
        put(headline, words, width, snappedTopInset());
        return Math.ceil(fit.lines(words, font, width) * fit.line(font));
    }

    private void put(Text text, String words, double width, double top) {
        text.setText(words);
        text.setWrappingWidth(width);
        text.relocate(snappedLeftInset(), Math.round(top));
    }

    private void subtitle(double width, double top) {
        Font font = subtitle.getFont();
        double line = fit.line(font);
        int most = (int) Math.floor((getHeight() - snappedBottomInset() - top + 2) / line);
        String words = most < 1 ? "" : caption.subtitle();
        if (most > 0 && fit.lines(words, font, width) > most) {
            words = fit.sentences(caption.briefSubtitle(), font, width, most);
        }
        put(subtitle, words, width, top);
        for (Text text : List.of(headline, subtitle)) {
            Tooltip.uninstall(text, whole);
            if (!words.equals(caption.subtitle())) {
                whole.setText(caption.subtitle());
                Tooltip.install(text, whole);
            }
        }
    }
}
