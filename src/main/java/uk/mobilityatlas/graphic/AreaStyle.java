package uk.mobilityatlas.graphic;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a compared area looks in every picture: the first four in colour, the others grey, each with a marker of its own.
 *
 * @param colour of its marks
 * @param text of its name, dark enough to read
 * @param dash of its line where lines share one chart; empty for a whole line
 */
public record AreaStyle(Color colour, Color text, Marker marker, List<Float> dash) {
    private static final List<List<Float>> DASHES =
            List.of(List.of(), List.of(7f, 3f), List.of(2f, 3f), List.of(9f, 3f, 2f, 3f));

    public AreaStyle {
        dash = List.copyOf(dash);
    }

    /** The style of the area at a place in the comparison, counted from 0; a plain one below that, where it has none. */
    public static AreaStyle of(int position, Palette palette) {
        if (position < 0) {
            return new AreaStyle(palette.rule2(), palette.ink2(), Marker.CIRCLE, List.of());
        }
        if (position < palette.areas().size()) {
            return new AreaStyle(
                    palette.areas().get(position),
                    palette.areaTexts().get(position),
                    Marker.values()[position],
                    DASHES.get(position));
        }
        Marker marker = Marker.values()[position % Marker.BAR.ordinal()];
        return new AreaStyle(palette.ink3(), palette.ink2(), marker, DASHES.get(position % DASHES.size()));
    }

    /** The styles of so many compared areas where each has a place of its own: where colours cannot tell them all apart, none has one. */
    public static List<AreaStyle> alone(int count, Palette palette) {
        return count <= palette.areas().size()
                ? IntStream.range(0, count).mapToObj(i -> of(i, palette)).toList()
                : Collections.nCopies(
                        count, new AreaStyle(palette.areas().get(0), palette.ink(), Marker.CIRCLE, List.of()));
    }

    /** The style of a benchmark, always grey and whole. */
    public static AreaStyle benchmark(Palette palette) {
        return new AreaStyle(palette.benchmark(), palette.ink2(), Marker.BAR, List.of());
    }

    /** The stroke of its line. */
    public BasicStroke stroke(double width) {
        if (dash.isEmpty()) {
            return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        float[] pattern = new float[dash.size()];
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = dash.get(i);
        }
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, pattern, 0);
    }
}
