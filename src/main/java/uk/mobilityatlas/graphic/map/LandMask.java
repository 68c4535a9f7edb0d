package uk.mobilityatlas.graphic.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.graphic.Painting;

/** A coarse picture of where land lies on a map, for putting labels over sea. */
final class LandMask {
    private static final int CELL = 5;
    private static final int SEA = 0;
    private static final int LAND = 1;

    private final int columns;
    private final int rows;
    private final int[] cells;

    LandMask(BaseMap baseMap, MapScene scene) {
        Rectangle2D size = scene.frame();
        columns = Math.max(1, (int) Math.ceil(size.getWidth() / CELL));
        rows = Math.max(1, (int) Math.ceil(size.getHeight() / CELL));
        BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(1.0 / CELL, 1.0 / CELL);
        MapPaths context = scene.context();
        if (context != null) {
            g.clip(scene.contextFrame());
            for (int n = 0; n < baseMap.nations().count(); n++) {
                Shape shape = context.shape(n);
                if (shape != null) {
                    Painting.fill(g, shape, new Color(2 + n));
                }
            }
            g.setClip(null);
        }
        g.setColor(new Color(LAND));
        MapPaths bare = scene.bare();
        for (int n = 0; bare != null && n < baseMap.nations().count(); n++) {
            fill(g, bare.shape(n));
        }
        for (int n = 0; n < baseMap.areas().count(); n++) {
            fill(g, scene.areas().shape(n));
        }
        g.dispose();
        cells = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < cells.length; i++) {
            cells[i] &= 0xFFFFFF;
        }
    }

    private static void fill(Graphics2D g, @Nullable Shape shape) {
        if (shape != null) {
            g.fill(shape);
        }
    }

    /** The share of a rectangle that lies over coloured land, 0 to 1; hatched land counts for a quarter. */
    double landShare(Rectangle2D r) {
        double land = 0;
        int all = 0;
        for (int row = (int) (r.getMinY() / CELL); row <= (int) (r.getMaxY() / CELL); row++) {
            for (int column = (int) (r.getMinX() / CELL); column <= (int) (r.getMaxX() / CELL); column++) {
                all++;
                if (row >= 0 && row < rows && column >= 0 && column < columns) {
                    int cell = cells[row * columns + column];
                    land += cell == SEA ? 0 : cell == LAND ? 1 : 0.25;
                }
            }
        }
        return land / all;
    }

    /** The middle of the widest part of a hatched nation in view and clear of what is taken, if there is room for a label. */
    Optional<Point2D> middle(int nation, Rectangle2D taken) {
        int[] depth = new int[cells.length];
        int best = -1;
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < cells.length; i++) {
                int at = pass == 0 ? i : cells.length - 1 - i;
                int column = at % columns;
                int row = at / columns;
                if (cells[at] != 2 + nation || taken.contains(column * CELL, row * CELL)) {
                    continue;
                }
                int step = pass == 0 ? -1 : 1;
                boolean side = column + step >= 0 && column + step < columns;
                boolean next = row + step >= 0 && row + step < rows;
                int near = Math.min(side ? depth[at + step] : 0, next ? depth[at + step * columns] : 0) + 1;
                depth[at] = pass == 0 ? near : Math.min(depth[at], near);
                if (pass == 1 && (best < 0 || depth[at] > depth[best])) {
                    best = at;
                }
            }
        }
        return best < 0 || depth[best] * CELL < 30
                ? Optional.empty()
                : Optional.of(new Point2D.Double((best % columns + 0.5) * CELL, (best / columns + 0.5) * CELL));
    }
}
