package uk.mobilityatlas.desk.memory;

import java.util.List;

/**
 * A picture as it was last seen, layer upon layer of premultiplied ARGB pixels.
 *
 * @param of what it shows: the same words only where the same pixels would be painted again
 * @param scale its pixels to a pixel of the window
 */
public record SavedPicture(String of, int width, int height, double scale, List<int[]> layers) {}
