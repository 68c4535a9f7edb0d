package uk.mobilityatlas.graphic;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Colours by role, for a light and a dark ground, and for high contrast: text 7 to 1 and marks 4.5 to 1 on its ground, and
 * classes in patterns. Paper and files always use the light one.
 *
 * @param patterned whether what is told apart by shades has patterns as well
 * @param ink2 text of second rank
 * @param ink3 text of third rank: axes, sources
 * @param rule hairlines and grid
 * @param rule2 control borders, zero lines and grey marks
 * @param areas the four colours of compared areas, as marks
 * @param areaTexts the same as text
 * @param classes map classes from low to high; high always stands furthest from the ground
 * @param better classes on the better side of a benchmark, from near to far
 * @param worse classes on the worse side of a benchmark, from near to far
 * @param land land without figures, below its hatch
 * @param worseAreas areas of a map that are worse than a benchmark, and clearly worse; always further from the ground than
 *     the better ones
 * @param betterAreas areas that are better, and clearly better
 * @param worseMark the verdict colours, each with its pale form for cells
 */
public record Palette(
        boolean dark,
        boolean patterned,
        Color paper,
        Color panel,
        Color raised,
        Color ink,
        Color ink2,
        Color ink3,
        Color rule,
        Color rule2,
        Color accent,
        Color soft,
        Color focus,
        Color benchmark,
        List<Color> areas,
        List<Color> areaTexts,
        List<Color> classes,
        List<Color> better,
        List<Color> worse,
        List<Color> worseAreas,
        List<Color> betterAreas,
        Color land,
        Color hatch,
        Color coast,
        Color border,
        Color worseMark,
        Color worseCell,
        Color betterMark,
        Color betterCell) {
    public static final Palette LIGHT = new Palette(
            false,
            false,
            rgb(0xFFFFFF),
            rgb(0xF6F7F9),
            rgb(0xFFFFFF),
            rgb(0x1A2129),
            rgb(0x47525E),
            rgb(0x667280),
            rgb(0xDCE1E6),
            rgb(0x86919D),
            rgb(0x12436D),
            rgb(0xE6EEF6),
            rgb(0x0B6BCB),
            rgb(0x6E7A86),
            colours(0x12436D, 0x28A197, 0x801650, 0xF46A25),
            colours(0x12436D, 0x17756D, 0x801650, 0xB7440B),
            colours(0xDCEAF7, 0xA9CFEF, 0x6BACE6, 0x2073BC, 0x12436D),
            colours(0xCFE3F4, 0x6BACE6, 0x12436D),
            colours(0xF3D6BF, 0xD48A55, 0x8C3B0A),
            colours(0xD4844B, 0x8C3B0A),
            colours(0xA9CFEF, 0x4C96D9),
            rgb(0xEEF0F2),
            rgb(0xC3CAD1),
            rgb(0x5C6874),
            rgb(0xFFFFFF),
            rgb(0x8C3B0A),
            rgb(0xF3D6BF),
            rgb(0x3E8AC6),
            rgb(0xCFE3F4));

    public static final Palette DARK = new Palette(
            true,
            false,
            rgb(0x11171D),
            rgb(0x171F27),
            rgb(0x1D2731),
            rgb(0xEDF1F5),
            rgb(0xBAC4CE),
            rgb(0x93A0AD),
            rgb(0x2B3641),
            rgb(0x6C7C8D),
            rgb(0x8DC3F3),
            rgb(0x1F3346),
            rgb(0xFFD166),
            rgb(0x93A0AD),
            colours(0x6DB1EE, 0x3CC4B7, 0xE583B8, 0xFF9459),
            colours(0x6DB1EE, 0x3CC4B7, 0xE583B8, 0xFF9459),
            colours(0x24415C, 0x2F628F, 0x3F88C5, 0x7DB9EC, 0xD3E9FC),
            colours(0x2B4A66, 0x3F88C5, 0xA9D3F8),
            colours(0x4A3220, 0xB5703C, 0xF7C49F),
            colours(0xE08B4A, 0xF7C49F),
            colours(0x2F628F, 0x4F97D6),
            rgb(0x1B242D),
            rgb(0x3C4957),
            rgb(0x8695A3),
            rgb(0x11171D),
            rgb(0xF0A06A),
            rgb(0x4A3220),
            rgb(0x6DB1EE),
            rgb(0x213F59));

    public static final Palette CONTRAST = new Palette(
            true,
            true,
            rgb(0x000000),
            rgb(0x1A1A1A),
            rgb(0x000000),
            rgb(0xFFFFFF),
            rgb(0xE6E6E6),
            rgb(0xCCCCCC),
            rgb(0x808080),
            rgb(0xB3B3B3),
            rgb(0x8FD3FF),
            rgb(0x1A3A5C),
            rgb(0xFFE000),
            rgb(0xCCCCCC),
            colours(0x7CC4FF, 0x3FE0C5, 0xFF9ED2, 0xFFA54C),
            colours(0x7CC4FF, 0x3FE0C5, 0xFF9ED2, 0xFFA54C),
            colours(0x5FA3E0, 0x7FB8EA, 0xA3CDF2, 0xCBE4FA, 0xFFFFFF),
            colours(0x3F87C9, 0x7CC4FF, 0xD6EEFF),
            colours(0xC87A3A, 0xFFB066, 0xFFE3C7),
            colours(0xF09A50, 0xFFE0C2),
            colours(0x3F87C9, 0x62A6E6),
            rgb(0x000000),
            rgb(0x9A9A9A),
            rgb(0xFFFFFF),
            rgb(0x000000),
            rgb(0xFFB066),
            rgb(0x5A2F00),
            rgb(0x7CC4FF),
            rgb(0x0F3B66));

    public Palette {
        areas = List.copyOf(areas);
        areaTexts = List.copyOf(areaTexts);
        classes = List.copyOf(classes);
        better = List.copyOf(better);
        worse = List.copyOf(worse);
        worseAreas = List.copyOf(worseAreas);
        betterAreas = List.copyOf(betterAreas);
    }

    /** Shades for so many classes, evenly from low to high. */
    public List<Color> classes(int count) {
        return switch (count) {
            case 1 -> List.of(classes.get(2));
            case 2 -> List.of(classes.get(1), classes.get(3));
            case 3 -> List.of(classes.get(0), classes.get(2), classes.get(4));
            case 4 -> List.of(classes.get(0), classes.get(1), classes.get(3), classes.get(4));
            case 5 -> classes;
            default -> IntStream.range(0, count)
                    .mapToObj(i -> between(i / (count - 1.0)))
                    .toList();
        };
    }

    private Color between(double share) {
        double at = share * (classes.size() - 1);
        int low = Math.min((int) at, classes.size() - 2);
        return mix(classes.get(low), classes.get(low + 1), at - low);
    }

    /** Ink that reads on a class colour. */
    public Color inkOn(Color fill) {
        double light = luminance(fill);
        Color pale = rgb(0xFFFFFF);
        Color deep = patterned ? rgb(0x000000) : rgb(0x0C1319);
        return contrast(light, luminance(pale)) >= contrast(light, luminance(deep)) ? pale : deep;
    }

    /** A colour with so much opacity, 0 to 1. */
    public static Color alpha(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(opacity * 255));
    }

    /** The colour that lies a share of the way from one to another. */
    public static Color mix(Color from, Color to, double share) {
        return new Color(
                (int) Math.round(from.getRed() + (to.getRed() - from.getRed()) * share),
                (int) Math.round(from.getGreen() + (to.getGreen() - from.getGreen()) * share),
                (int) Math.round(from.getBlue() + (to.getBlue() - from.getBlue()) * share));
    }

    /** The contrast of two relative luminances by the Web Content Accessibility Guidelines 2, 1 to 21. */
    public static double contrast(double a, double b) {
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    public static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        double v = channel / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    private static Color rgb(int hex) {
        return new Color(hex);
    }

    private static List<Color> colours(int... hexes) {
        List<Color> colours = new ArrayList<>();
        for (int hex : hexes) {
            colours.add(rgb(hex));
        }
        return colours;
    }
}
