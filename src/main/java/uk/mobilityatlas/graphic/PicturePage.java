package uk.mobilityatlas.graphic;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several pictures on one page, each under a title of its own.
 *
 * @param headline the answer over all of them
 */
public record PicturePage(List<Part> parts, Palette palette, String headline) implements Graphic {
    private static final double BETWEEN = 32;
    private static final double TITLE = 22;
    private static final double UNDER_TITLE = 6;

    /**
     * One of the pictures and its place on the page.
     *
     * @param title above it; its own headline is not printed again
     * @param share its place as shares of the page's width and height, 0 to 1
     */
    public record Part(Graphic picture, String title, Rectangle2D share) {}

    public PicturePage {
        parts = List.copyOf(parts);
    }

    /** Where the picture of a part stands, below its title. */
    private Rectangle2D frame(Part part, Size size) {
        Rectangle2D share = part.share();
        double x = share.getX() * size.width() + (share.getX() > 0 ? BETWEEN / 2 : 0);
        double y = share.getY() * size.height() + (share.getY() > 0 ? BETWEEN / 2 : 0);
        double right = share.getMaxX() * size.width() - (share.getMaxX() < 1 ? BETWEEN / 2 : 0);
        double foot = share.getMaxY() * size.height() - (share.getMaxY() < 1 ? BETWEEN / 2 : 0);
        double title = titleLines(part, right - x).size() * TITLE;
        double top = y + title + (title > 0 ? UNDER_TITLE : 0);
        return new Rectangle2D.Double(x, top, Math.max(1, right - x), Math.max(1, foot - top));
    }

    private static List<String> titleLines(Part part, double width) {
        return part.title().isBlank() ? List.of() : Lettering.wrap(part.title(), Typeface.SEMIBOLD.at(16), width);
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        for (Part part : parts) {
            Rectangle2D frame = frame(part, size);
            List<String> title = titleLines(part, frame.getWidth());
            double y = frame.getY() - UNDER_TITLE - title.size() * TITLE;
            for (String line : title) {
                y += TITLE;
                Lettering.draw(g, line, frame.getX(), y - 6, Typeface.SEMIBOLD.at(16), palette.ink());
            }
            AffineTransform before = g.getTransform();
            Shape clip = g.getClip();
            g.translate(frame.getX(), frame.getY());
            part.picture().paint(g, new Size(frame.getWidth(), frame.getHeight()));
            g.setTransform(before);
            g.setClip(clip);
        }
    }

    @Override
    public String summary() {
        return parts.stream().map(part -> part.picture().summary()).collect(Collectors.joining(" "));
    }

    @Override
    public Table table() {
        return parts.get(parts.size() - 1).picture().table();
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        List<GraphicMark> marks = new ArrayList<>();
        for (Part part : parts) {
            Rectangle2D frame = frame(part, size);
            AffineTransform moved = AffineTransform.getTranslateInstance(frame.getX(), frame.getY());
            part.picture()
                    .marks(new Size(frame.getWidth(), frame.getHeight()))
                    .forEach(m ->
                            marks.add(new GraphicMark(m.area(), moved.createTransformedShape(m.shape()), m.words())));
        }
        return marks;
    }
}
