package uk.mobilityatlas.deck.slide;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Size;

/** A picture painted so much larger that its smallest text can be read across a room. */
record EnlargedGraphic(Graphic picture) implements ShapeForm {
    /** The smallest text of pictures is 12 pixels high. */
    private static final double TIMES = SlideLayout.SIZE / 12;

    private static Size inner(Size size) {
        return new Size(size.width() / TIMES, size.height() / TIMES);
    }

    @Override
    public Graphic whole() {
        return picture;
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        AffineTransform before = g.getTransform();
        g.scale(TIMES, TIMES);
        picture.paint(g, inner(size));
        g.setTransform(before);
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        AffineTransform to = AffineTransform.getScaleInstance(TIMES, TIMES);
        return picture.marks(inner(size)).stream()
                .map(m -> new GraphicMark(m.area(), to.createTransformedShape(m.shape()), m.words()))
                .toList();
    }
}
