package uk.mobilityatlas.graphic;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Text in pictures: measured the same everywhere, aligned, wrapped, and parted from what lies below by a halo. */
public final class Lettering {
    /** Which end of the text the point given is. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private Lettering() {}

    /** The hints under which every picture is painted. */
    public static void hints(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    public static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, MEASURE).getWidth();
    }

    /** The width of the widest of some texts; 0 where there are none. */
    public static double widest(Stream<String> texts, Font font) {
        return texts.mapToDouble(text -> width(text, font)).max().orElse(0);
    }

    /** Draws one line; y is the baseline. */
    public static void draw(Graphics2D g, String text, double x, double y, Font font, Color colour, Align align) {
        if (text.isEmpty()) {
            return;
        }
        g.setFont(font);
        g.setColor(colour);
        g.drawString(text, (float) left(text, x, font, align), (float) y);
    }

    public static void draw(Graphics2D g, String text, double x, double y, Font font, Color colour) {
        draw(g, text, x, y, font, colour, Align.LEFT);
    }

    /** Draws lines one below the other from a height, and returns where they end. */
    public static double lines(
            Graphics2D g, List<String> lines, double x, double top, double leading, Font font, Color colour) {
        double y = top;
        for (String line : lines) {
            y += leading;
            draw(g, line, x, y - 4, font, colour);
        }
        return y;
    }

    /** Draws one line over a halo of the ground's colour. */
    public static void haloed(
            Graphics2D g, String text, double x, double y, Font font, Color colour, Align align, Color halo) {
        if (text.isEmpty()) {
            return;
        }
        g.setColor(halo);
        g.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(font.createGlyphVector(MEASURE, text).getOutline((float) left(text, x, font, align), (float) y));
        draw(g, text, x, y, font, colour, align);
    }

    /** The text in lines no wider than given, broken at spaces; a single word may be wider. */
    public static List<String> wrap(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && width(line + " " + word, font) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The text in as few lines as {@link #wrap} needs, all of about the same length, for headlines. */
    public static List<String> balanced(String text, Font font, double width) {
        List<String> lines = wrap(text, font, width);
        double low = width / 2;
        double high = width;
        while (lines.size() > 1 && high - low > 4) {
            double middle = (low + high) / 2;
            if (wrap(text, font, middle).size() > lines.size()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return lines.size() > 1 ? wrap(text, font, high) : lines;
    }

    /** The text, or as much of it as fits before an ellipsis. */
    public static String fit(String text, Font font, double width) {
        if (width(text, font) <= width) {
            return text;
        }
        String cut = text;
        while (cut.length() > 1 && width(cut.stripTrailing() + "\u2026", font) > width) {
            cut = cut.substring(0, cut.length() - 1);
        }
        return cut.stripTrailing() + "\u2026";
    }

    private static double left(String text, double x, Font font, Align align) {
        return switch (align) {
            case LEFT -> x;
            case CENTRE -> x - width(text, font) / 2;
            case RIGHT -> x - width(text, font);
        };
    }
}
