package uk.mobilityatlas.desk.control;

import java.awt.Graphics2D;

/** A part of the window that is painted and not made of controls: it can be painted again on another surface, and so be measured. */
public interface PaintedRegion {
    /** Paints what is shown now, in the region's own pixels. */
    void paintAgain(Graphics2D g);
}
