package uk.mobilityatlas.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.mobilityatlas.comparison.wording.Wording;

/** A page to read taken apart: the part of Markdown that our pages are written in. */
public final class MethodText {
    /** How a stretch of text is set. */
    public enum Style {
        PLAIN,
        STRONG,
        SLANTED,
        FORMULA
    }

    /**
     * A stretch of text of one style.
     *
     * @param page the page that it leads to; or empty
     */
    public record Run(String text, Style style, String page) {}

    /** A block of a page, in the order of reading. */
    public sealed interface Block permits Heading, Paragraph, Points, Grid, Picture {}

    public record Heading(int level, String text) implements Block {}

    public record Paragraph(List<Run> runs) implements Block {}

    /** A list; numbered or with dots. */
    public record Points(boolean numbered, List<List<Run>> points) implements Block {}

    /** A picture: its file beside the page, and what it shows for whoever does not see it. */
    public record Picture(String file, String shows) implements Block {}

    /** A table; the first row is its head. */
    public record Grid(List<List<List<Run>>> rows) implements Block {}

    private static final Pattern INLINE =
            Pattern.compile("\\[([^]]+)]\\(([^)]+)\\)|\\*\\*(.+?)\\*\\*|\\*(.+?)\\*|`([^`]+)`");
    private static final Pattern POINT = Pattern.compile("(- |\\d+\\. )(.*)");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]+)]\\(([^)]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(#+) (.*)");

    private MethodText() {}

    /** The blocks of a page. */
    public static List<Block> blocks(String markdown) {
        List<Block> blocks = new ArrayList<>();
        for (String part : markdown.strip().split("\\R\\s*\\R")) {
            List<String> lines =
                    Arrays.stream(part.split("\\R")).map(String::strip).toList();
            String first = lines.get(0);
            Matcher heading = HEADING.matcher(first);
            if (heading.matches()) {
                blocks.add(new Heading(heading.group(1).length(), heading.group(2)));
                if (lines.size() > 1) {
                    blocks.addAll(blocks(String.join("\n", lines.subList(1, lines.size()))));
                }
            } else if (PICTURE.matcher(part).matches()) {
                blocks.add(new Picture(
                        PICTURE.matcher(part).replaceFirst("$2"),
                        PICTURE.matcher(part).replaceFirst("$1")));
            } else if (first.startsWith("|")) {
                blocks.add(grid(lines));
            } else if (POINT.matcher(first).matches()) {
                point(blocks, lines);
            } else {
                blocks.add(new Paragraph(runs(String.join(" ", lines))));
            }
        }
        return blocks;
    }

    private static Grid grid(List<String> lines) {
        return new Grid(lines.stream()
                .filter(line -> !line.matches("[|\\-: ]+"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(cell -> runs(cell.strip()))
                        .toList())
                .toList());
    }

    /** Points parted by empty lines are one list all the same. */
    private static void point(List<Block> blocks, List<String> lines) {
        List<StringBuilder> texts = new ArrayList<>();
        boolean numbered = Character.isDigit(lines.get(0).charAt(0));
        for (String line : lines) {
            Matcher point = POINT.matcher(line);
            if (point.matches()) {
                texts.add(new StringBuilder(point.group(2)));
            } else {
                texts.get(texts.size() - 1).append(' ').append(line);
            }
        }
        List<List<Run>> points = new ArrayList<>();
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last) instanceof Points before && before.numbered() == numbered) {
            points.addAll(before.points());
            blocks.remove(last);
        }
        texts.forEach(text -> points.add(runs(text.toString())));
        blocks.add(new Points(numbered, points));
    }

    /** The stretches of a line of text. */
    static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher marked = INLINE.matcher(text);
        int from = 0;
        while (marked.find()) {
            plain(runs, text.substring(from, marked.start()));
            if (marked.group(1) != null) {
                String target = marked.group(2);
                runs.add(new Run(marked.group(1), Style.PLAIN, target.endsWith(".md") ? page(target) : ""));
            } else if (marked.group(3) != null) {
                runs.add(new Run(marked.group(3), Style.STRONG, ""));
            } else if (marked.group(4) != null) {
                runs.add(new Run(marked.group(4), Style.SLANTED, ""));
            } else {
                runs.add(new Run(marked.group(5), Style.FORMULA, ""));
            }
            from = marked.end();
        }
        plain(runs, text.substring(from));
        return runs;
    }

    private static void plain(List<Run> runs, String text) {
        if (!text.isEmpty()) {
            runs.add(new Run(Wording.dashed(text), Style.PLAIN, ""));
        }
    }

    private static String page(String target) {
        return target.substring(target.lastIndexOf('/') + 1, target.length() - ".md".length());
    }
}
