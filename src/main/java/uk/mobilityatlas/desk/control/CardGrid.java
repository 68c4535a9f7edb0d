package uk.mobilityatlas.desk.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Cards of several lines in columns of one width: those of a row are as high as the longest of them needs. */
public final class CardGrid extends Pane {
    private static final double GAP = 16;
    private final int mostColumns;
    private final double least;
    private final double most;
    /** Inherits the size of text; never seen. */
    private final Text probe = new Text();

    /**
     * @param mostColumns how many columns there are at most
     * @param least how wide a card is at least, in sizes of its letters
     * @param most and at most
     */
    public CardGrid(int mostColumns, double least, double most) {
        this.mostColumns = mostColumns;
        this.least = least;
        this.most = most;
        probe.setManaged(false);
        probe.setVisible(false);
        getChildren().add(probe);
        probe.fontProperty().addListener((property, before, now) -> requestLayout());
    }

    /** Puts other cards in the place of the present ones. */
    public void show(List<? extends Node> cards) {
        getChildren().setAll(probe);
        getChildren().addAll(cards);
    }

    private List<Node> cards() {
        return getChildren().subList(1, getChildren().size());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double letter() {
        return probe.getFont().getSize();
    }

    private int columns(double width) {
        double narrowest = least * letter();
        return (int) Math.max(1, Math.min(mostColumns, Math.floor((width + GAP) / (narrowest + GAP))));
    }

    private double card(double width) {
        int columns = columns(width);
        return Math.floor(Math.min(most * letter(), (width - GAP * (columns - 1)) / columns));
    }

    /** How high a card must be, of which the width is known; a button does not ask what stands on it. */
    private static double height(Node card, double width) {
        if (!(card instanceof Button button && button.getGraphic() instanceof Region words)) {
            return Math.ceil(card.prefHeight(width));
        }
        double across = button.snappedLeftInset() + button.snappedRightInset();
        double down = button.snappedTopInset() + button.snappedBottomInset();
        return Math.ceil(words.prefHeight(width - across) + down) + 1;
    }

    private double rowHeight(int from, double width) {
        List<Node> cards = cards();
        int to = Math.min(cards.size(), from + columns(width));
        return cards.subList(from, to).stream()
                .mapToDouble(card -> height(card, card(width)))
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return mostColumns * most * letter() + GAP * (mostColumns - 1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? computePrefWidth(-1) : width;
        double high = 0;
        for (int at = 0; at < cards().size(); at += columns(room)) {
            high += rowHeight(at, room) + GAP;
        }
        return Math.max(0, high - GAP);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        int columns = columns(width);
        double card = card(width);
        double left = Math.floor((width - columns * card - GAP * (columns - 1)) / 2);
        double y = 0;
        for (int at = 0; at < cards().size(); at += columns) {
            double high = rowHeight(at, width);
            for (int i = at; i < Math.min(cards().size(), at + columns); i++) {
                cards().get(i).resizeRelocate(left + (i - at) * (card + GAP), y, card, high);
            }
            y += high + GAP;
        }
    }
}
