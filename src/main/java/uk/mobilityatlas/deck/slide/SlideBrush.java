package uk.mobilityatlas.deck.slide;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.VerdictMark;

/** Paints the blocks of a slide, each where it stands. */
public final class SlideBrush {
    private static final double CAPITAL = 0.714;
    private static final double MARK = 23;

    private final Graphics2D g;
    private final Palette palette;

    public SlideBrush(Graphics2D g, Palette palette) {
        this.g = g;
        this.palette = palette;
        Lettering.hints(g);
    }

    /** Paints one block; the graphics stay as they were. */
    public void paint(SlideBlock block) {
        if (block instanceof SlideBlock.Text text) {
            text(text);
        } else if (block instanceof SlideBlock.Picture picture) {
            picture(picture);
        } else if (block instanceof SlideBlock.Figures figures) {
            figures.table().cells(figures.box(), palette).forEach(row -> row.forEach(this::text));
            figures.table().rules(figures.box(), palette).forEach(this::paint);
        } else if (block instanceof SlideBlock.Rule rule) {
            Painting.fill(g, rule.box(), rule.colour());
        } else if (block instanceof SlideBlock.Prompt prompt) {
            prompt(prompt);
        }
    }

    /** A dashed frame, so that nobody takes what it says for a text of the slide. */
    private void prompt(SlideBlock.Prompt prompt) {
        SlideBlock.Setting setting = prompt.setting();
        Rectangle2D box = prompt.box();
        g.setColor(palette.rule2());
        g.setStroke(new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {18, 12}, 0));
        g.draw(box);
        double y = box.getCenterY() - prompt.lines().size() * setting.leading() / 2;
        for (String line : prompt.lines()) {
            double x = box.getCenterX() - Lettering.width(line, setting.cut().at(setting.size())) / 2;
            Lettering.draw(
                    g,
                    line,
                    x,
                    y + setting.leading() / 2 + CAPITAL * setting.size() / 2,
                    setting.cut().at(setting.size()),
                    setting.colour());
            y += setting.leading();
        }
    }

    private void text(SlideBlock.Text text) {
        SlideBlock.Setting setting = text.setting();
        double x = text.box().getX();
        if (text.mark() != null) {
            mark(g, text.mark(), x + MARK + 3, text.middle(0), palette);
            x += SlideBlock.Text.INDENT;
        }
        for (int i = 0; i < text.lines().size(); i++) {
            Lettering.draw(
                    g,
                    text.lines().get(i),
                    x,
                    text.middle(i) + CAPITAL * setting.size() / 2,
                    setting.cut().at(setting.size()),
                    setting.colour());
        }
    }

    /** Paints a verdict's mark around a point; its strokes are those of small type. */
    static void mark(Graphics2D g, VerdictMark mark, double x, double y, Palette palette) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.scale(MARK / 5.4, MARK / 5.4);
        mark.paint(g, 0, 0, 5.4, palette);
        g.setTransform(before);
    }

    private void picture(SlideBlock.Picture picture) {
        Rectangle2D box = picture.box();
        AffineTransform before = g.getTransform();
        Shape clip = g.getClip();
        g.translate(box.getX(), box.getY());
        picture.form().paint(g, new Size(box.getWidth(), box.getHeight()));
        g.setTransform(before);
        g.setClip(clip);
    }
}
