package uk.mobilityatlas.graphic;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A picture made ready to leave the window: the headline and what is measured above it, source, licences and data version
 * below. Everything exported is a sheet.
 *
 * @param subtitle measure, geography and period
 */
public record Sheet(Graphic picture, String subtitle, Credits credits, Palette palette) implements GraphicForm {
    private static final double MARGIN = 24;
    private static final double GAP = 14;

    private record Frame(List<String> headline, List<String> subtitle, List<String> foot, Rectangle2D picture) {}

    private Frame frame(Size size) {
        double width = size.width() - 2 * MARGIN;
        List<String> headline = picture.headline().isBlank()
                ? List.of()
                : Lettering.balanced(picture.headline(), headlineFont(size), width);
        List<String> under = subtitle.isBlank() ? List.of() : Lettering.wrap(subtitle, Typeface.REGULAR.at(13), width);
        List<String> foot = Lettering.wrap(credits.text(), Typeface.REGULAR.at(12), width);
        double top = MARGIN + headline.size() * lineHeight(size) + (under.isEmpty() ? 0 : 3 + under.size() * 18) + GAP;
        double below = MARGIN / 2 + foot.size() * 16 + GAP + 8;
        Rectangle2D inner = new Rectangle2D.Double(MARGIN, top, width, Math.max(10, size.height() - top - below));
        return new Frame(headline, under, foot, inner);
    }

    /** How large a sheet must be for its picture to have a height; for pictures that know what they need. */
    public Size around(double width, double pictureHeight) {
        double ample = 10_000;
        double inside = frame(new Size(width, ample)).picture().getHeight();
        return new Size(width, Math.ceil(ample - inside + pictureHeight));
    }

    private static Font headlineFont(Size size) {
        return Typeface.SEMIBOLD.at(size.width() < 900 ? 20 : 24);
    }

    private static double lineHeight(Size size) {
        return size.width() < 900 ? 26 : 31;
    }

    @Override
    public Graphic whole() {
        return picture;
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        Painting.fill(g, new Rectangle2D.Double(0, 0, size.width(), size.height()), palette.paper());
        Frame frame = frame(size);
        double y = MARGIN;
        for (String line : frame.headline()) {
            y += lineHeight(size);
            Lettering.draw(g, line, MARGIN, y - lineHeight(size) * 0.26, headlineFont(size), palette.ink());
        }
        y += 3;
        for (String line : frame.subtitle()) {
            y += 18;
            Lettering.draw(g, line, MARGIN, y - 5, Typeface.REGULAR.at(13), palette.ink2());
        }
        AffineTransform before = g.getTransform();
        g.translate(frame.picture().getX(), frame.picture().getY());
        picture.paint(g, new Size(frame.picture().getWidth(), frame.picture().getHeight()));
        g.setTransform(before);
        double foot = size.height() - MARGIN / 2 - frame.foot().size() * 16;
        Painting.draw(g, new Line2D.Double(MARGIN, foot - 8.5, size.width() - MARGIN, foot - 8.5), palette.rule(), 1);
        for (String line : frame.foot()) {
            foot += 16;
            Lettering.draw(g, line, MARGIN, foot - 4, Typeface.REGULAR.at(12), palette.ink3());
        }
    }

    @Override
    public double height(double width) {
        double needed = picture.height(width - 2 * MARGIN);
        return needed == 0 ? 0 : around(width, needed).height();
    }

    @Override
    public List<Graphic> pages(Size size) {
        Rectangle2D inner = frame(size).picture();
        return picture.pages(new Size(inner.getWidth(), inner.getHeight())).stream()
                .<Graphic>map(page -> new Sheet(page, subtitle, credits, palette))
                .toList();
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        Rectangle2D inner = frame(size).picture();
        AffineTransform moved = AffineTransform.getTranslateInstance(inner.getX(), inner.getY());
        return picture.marks(new Size(inner.getWidth(), inner.getHeight())).stream()
                .map(m -> new GraphicMark(m.area(), moved.createTransformedShape(m.shape()), m.words()))
                .toList();
    }
}
