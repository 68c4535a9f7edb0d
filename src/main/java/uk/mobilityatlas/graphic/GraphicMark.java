package uk.mobilityatlas.graphic;

import java.awt.Shape;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;

/**
 * One thing in a picture that can be pointed at: hover, keyboard navigation, screen-reader words and links between views all
 * come from it.
 *
 * @param area the area that it stands for; null for a benchmark line or a legend entry
 * @param shape where it is, in the picture's pixels
 * @param words what a screen reader says
 */
public record GraphicMark(@Nullable AreaCode area, Shape shape, String words) {}
