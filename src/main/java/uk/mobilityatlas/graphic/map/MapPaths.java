package uk.mobilityatlas.graphic.map;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Boundary;

/**
 * The lines of some outlines in pixels, as one viewport shows them: a closed shape for each area, and the coast (lines
 * of one area) apart from the borders (lines that two areas share).
 */
final class MapPaths {
    /** Islands smaller than this, in square pixels, are left out unless they are all that an area has. */
    private static final double SPECK = 0.3;

    private final Outlines outlines;
    private final Viewport viewport;
    private final Rectangle2D frame;
    private final List<double[]> arcs;
    private final double speck;
    private final @Nullable Path2D[] shapes;
    private final Path2D coast = new Path2D.Float();
    private final Path2D borders = new Path2D.Float();

    /** The paths of the outlines whose numbers are wanted, as far as they reach into a frame of pixels. */
    MapPaths(Outlines outlines, Viewport viewport, Rectangle2D frame, IntPredicate wanted) {
        this(outlines, viewport, frame, wanted, 1);
    }

    /** The same, thinned so many times more. */
    MapPaths(Outlines outlines, Viewport viewport, Rectangle2D frame, IntPredicate wanted, double thinning) {
        this.outlines = outlines;
        this.viewport = viewport;
        this.frame = frame;
        this.arcs = outlines.arcs(viewport.metresPerPixel() * thinning);
        this.speck = SPECK * thinning * thinning;
        this.shapes = new Path2D[outlines.count()];
        byte[] uses = new byte[outlines.arcCount()];
        boolean[] seen = new boolean[outlines.arcCount()];
        for (int n = 0; n < shapes.length; n++) {
            if (wanted.test(n)) {
                shapes[n] = shape(n, uses, seen);
            }
        }
        for (int a = 0; a < uses.length; a++) {
            if (seen[a]) {
                append(uses[a] == 1 ? coast : borders, arcs.get(a), false, true);
            }
        }
    }

    private @Nullable Path2D shape(int number, byte[] uses, boolean[] seen) {
        Boundary outline = outlines.outline(number);
        boolean visible = reaches(outlines.extent(number));
        Path2D path = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        boolean any = false;
        for (int p = 0; p < outline.polygons().size(); p++) {
            boolean drawn =
                    visible && worthDrawing(number, p, outline.polygons().size());
            for (int[] ring : outline.polygons().get(p)) {
                boolean first = true;
                for (int reference : ring) {
                    int arc = reference < 0 ? ~reference : reference;
                    uses[arc]++;
                    seen[arc] |= drawn;
                    if (drawn) {
                        append(path, arcs.get(arc), reference < 0, first);
                        first = false;
                    }
                }
                if (drawn) {
                    path.closePath();
                    any = true;
                }
            }
        }
        return any ? path : null;
    }

    private boolean worthDrawing(int number, int polygon, int polygons) {
        Rectangle2D extent = outlines.polygonExtent(number, polygon);
        double scale = viewport.metresPerPixel();
        return reaches(extent) && (polygons == 1 || extent.getWidth() * extent.getHeight() >= speck * scale * scale);
    }

    private boolean reaches(Rectangle2D metres) {
        Rectangle2D pixels = viewport.toPixels(metres);
        return pixels.getMaxX() >= frame.getMinX() - 4
                && pixels.getMinX() <= frame.getMaxX() + 4
                && pixels.getMaxY() >= frame.getMinY() - 4
                && pixels.getMinY() <= frame.getMaxY() + 4;
    }

    private void append(Path2D path, double[] arc, boolean backward, boolean move) {
        int points = arc.length / 2;
        for (int i = 0; i < points; i++) {
            int at = backward ? points - 1 - i : i;
            double x = viewport.x(arc[2 * at]);
            double y = viewport.y(arc[2 * at + 1]);
            if (i > 0) {
                path.lineTo(x, y);
            } else if (move) {
                path.moveTo(x, y);
            }
        }
    }

    /** The shape of an outline by number; null where nothing of it is in the frame. */
    @Nullable
    Shape shape(int number) {
        return shapes[number];
    }

    /** The shape of an outline if it reaches into a band of rows. */
    @Nullable
    Shape shape(int number, Rectangle2D band) {
        Shape shape = shapes[number];
        if (shape == null) {
            return null;
        }
        Rectangle2D extent = viewport.toPixels(outlines.extent(number));
        return extent.getMaxY() + 1 >= band.getMinY() && extent.getMinY() - 1 <= band.getMaxY() ? shape : null;
    }

    boolean isEmpty() {
        for (Path2D shape : shapes) {
            if (shape != null) {
                return false;
            }
        }
        return true;
    }

    /** All lines that belong to one of the wanted outlines only. */
    Shape coast() {
        return coast;
    }

    /** All lines between two of the wanted outlines. */
    Shape borders() {
        return borders;
    }
}
