package uk.mobilityatlas.desk.control;

import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * What is pointed at, read out in words under a picture: seen from the back of a room, and without a mouse. It is always two
 * lines high, and what is longer is said in smaller letters, so that nothing moves under the pointer.
 */
public final class ReadingLine extends Region {
    private static final int LINES = 2;
    private static final double STEP = 0.94;
    private static final double LEAST = 0.6;

    private final Text words = new Text();
    /** Without a word: it has the letters that usually are read. */
    private final Text measure = new Text();

    private final TextFit fit = new TextFit();
    private double size;

    /** @param id that of its words */
    public ReadingLine(String id) {
        getStyleClass().add("reading-words");
        words.setId(id);
        words.setTextOrigin(VPos.TOP);
        words.setManaged(false);
        measure.setManaged(false);
        measure.getStyleClass().add("reading");
        getChildren().addAll(measure, words);
        // what is not managed does not say that it has grown
        measure.fontProperty().addListener((property, before, now) -> requestLayout());
    }

    /** @param hint whether it only says how to use the picture */
    public void show(String text, boolean hint) {
        words.setText(text);
        words.getStyleClass().setAll(hint ? "hint" : "reading");
        requestLayout();
    }

    private double high() {
        return Math.ceil(LINES * fit.line(measure.getFont()));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + high() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        Font usual = measure.getFont();
        Font font = usual;
        while (fit.lines(words.getText(), font, width) * fit.line(font) > high() + 1
                && font.getSize() > usual.getSize() * LEAST) {
            font = Font.font(usual.getName(), font.getSize() * STEP);
        }
        // a style is looked up anew whenever it is set
        if (font.getSize() != size) {
            size = font.getSize();
            words.setStyle(font == usual ? "" : "-fx-font-size: " + size + "px;");
        }
        words.setWrappingWidth(width);
        double taken = fit.lines(words.getText(), font, width) * fit.line(font);
        words.relocate(snappedLeftInset(), snappedTopInset() + Math.round((high() - taken) / 2));
    }
}
