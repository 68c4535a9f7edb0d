package uk.mobilityatlas.desk.picture;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/** Which part of a region is in sight, since a picture may be far larger than the window it is scrolled in. */
final class VisiblePart {
    private static final Bounds NONE = new BoundingBox(0, 0, 0, 0);

    private VisiblePart() {}

    /** What of a region is within its scene and within all that cuts it off, in its own pixels; empty where nothing is. */
    static Bounds of(Region region) {
        Scene scene = region.getScene();
        if (scene == null) {
            return NONE;
        }
        Bounds all = new BoundingBox(0, 0, region.getWidth(), region.getHeight());
        Bounds seen = shared(region.localToScene(all), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
        for (Parent parent = region.getParent(); parent != null; parent = parent.getParent()) {
            Node clip = parent.getClip();
            if (clip != null) {
                seen = shared(seen, parent.localToScene(clip.getBoundsInParent()));
            }
        }
        return seen == NONE ? NONE : shared(region.sceneToLocal(seen), all);
    }

    /** The part and half as much around it, in whole pixels, so that small movements need nothing painted anew. */
    static Bounds andAround(Bounds part, double width, double height) {
        if (part.getWidth() <= 0 || part.getHeight() <= 0) {
            return NONE;
        }
        double left = Math.max(0, Math.floor(part.getMinX() - part.getWidth() / 2));
        double top = Math.max(0, Math.floor(part.getMinY() - part.getHeight() / 2));
        return new BoundingBox(
                left,
                top,
                Math.min(width, Math.ceil(part.getMaxX() + part.getWidth() / 2)) - left,
                Math.min(height, Math.ceil(part.getMaxY() + part.getHeight() / 2)) - top);
    }

    private static Bounds shared(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        double width = Math.min(one.getMaxX(), other.getMaxX()) - left;
        double height = Math.min(one.getMaxY(), other.getMaxY()) - top;
        return width > 0 && height > 0 ? new BoundingBox(left, top, width, height) : NONE;
    }
}
