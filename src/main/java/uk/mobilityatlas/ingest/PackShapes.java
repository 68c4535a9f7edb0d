package uk.mobilityatlas.ingest;

import java.util.ArrayList;
import java.util.List;

/** The pack's writing of lines and outlines, read. */
final class PackShapes {
    private PackShapes() {}

    /** {@code x0 y0 dx dy dx dy …} as x0 y0 x1 y1 … */
    static int[] arc(String text) {
        int[] points = integers(text);
        if (points.length < 4 || points.length % 2 != 0) {
            throw new IllegalArgumentException("A line of fewer than two points");
        }
        for (int i = 2; i < points.length; i++) {
            points[i] += points[i - 2];
        }
        return points;
    }

    /** Polygons joined by {@code |}, rings by {@code /}, arc numbers by a space; {@code ~n} is arc n backward. */
    static List<List<int[]>> polygons(String text) {
        List<List<int[]>> polygons = new ArrayList<>();
        for (String polygon : text.split("\\|")) {
            List<int[]> rings = new ArrayList<>();
            for (String ring : polygon.split("/")) {
                rings.add(integers(ring));
            }
            polygons.add(List.copyOf(rings));
        }
        return List.copyOf(polygons);
    }

    /** Whole numbers parted by single spaces; {@code ~n} is the complement of n. */
    private static int[] integers(String text) {
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                count++;
            }
        }
        int[] numbers = new int[count];
        int from = 0;
        for (int i = 0; i < count; i++) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space;
            boolean backward = from < to && text.charAt(from) == '~';
            int number = Integer.parseInt(text, backward ? from + 1 : from, to, 10);
            numbers[i] = backward ? ~number : number;
            from = to + 1;
        }
        return numbers;
    }
}
