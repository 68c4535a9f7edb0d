package uk.mobilityatlas.deck.briefing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.deck.DeckPart;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.deck.slide.SlideBlock;
import uk.mobilityatlas.deck.slide.SlideForms;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.story.PictureKind;

/** One slide in a briefing: maps and words in a narrow column, charts in a wide one, tables over both. */
final class BriefingSection {
    private static final Texts TEXTS = Texts.beside(BriefingSection.class);

    private static final double NARROW = 900;
    private static final double GUTTER = 110;
    private static final double MAP = 930;

    /** How much longer than a chart the words beside it may be; the chart grows with them. */
    private static final double LONGER = 1.35;

    private static final double WIDE = BriefingLayout.ROOM - NARROW - GUTTER;

    private final DeckSlide slide;
    private final boolean notes;
    private final Set<String> said;

    /** @param said what earlier sections have said, which is not said again at length */
    BriefingSection(DeckSlide slide, boolean notes, Set<String> said) {
        this.slide = slide;
        this.notes = notes;
        this.said = said;
    }

    void lay(BriefingLayout pages) {
        List<DeckPart.Picture> maps = pictures(true);
        List<DeckPart.Picture> charts = pictures(false);
        if (!maps.isEmpty()) {
            mapped(maps, charts, pages);
        } else if (!charts.isEmpty()) {
            charted(charts, pages);
        } else {
            BriefingColumn column = head();
            parts(DeckPart.Number.class).forEach(column::number);
            boolean tables = parts(DeckPart.Figures.class).findAny().isPresent();
            if (tables) {
                table(column, pages);
            } else {
                words(column);
                foot(column);
                pages.add(column);
            }
            return;
        }
        parts(DeckPart.Figures.class).forEach(figures -> pages.table(BriefingLayout.column(), figures.table()));
    }

    private void table(BriefingColumn head, BriefingLayout pages) {
        BriefingColumn above = head;
        for (DeckPart.Figures figures : parts(DeckPart.Figures.class).toList()) {
            pages.table(above, figures.table());
            above = BriefingLayout.column();
        }
        BriefingColumn under = BriefingLayout.column();
        under.gap(30);
        words(under);
        foot(under);
        pages.add(under);
    }

    /** The map at the left, everything else beside it. */
    private void mapped(List<DeckPart.Picture> maps, List<DeckPart.Picture> charts, BriefingLayout pages) {
        BriefingColumn head = head();
        BriefingColumn left = left(head);
        BriefingColumn right = right(head);
        maps.forEach(map -> left.picture(map, MAP));
        parts(DeckPart.Number.class).filter(number -> said.add(number.words())).forEach(number -> {
            right.number(number);
            right.gap(30);
        });
        charts.forEach(chart -> right.picture(chart, SlideForms.height(chart.graphic(), WIDE)));
        right.gap(charts.isEmpty() ? 0 : 34);
        words(right);
        beside(head, left, right, pages);
    }

    /** Short words stand beside a chart, long ones below it. */
    private void charted(List<DeckPart.Picture> charts, BriefingLayout pages) {
        BriefingColumn head = head();
        Set<String> before = new HashSet<>(said);
        BriefingColumn left = left(head);
        parts(DeckPart.Number.class).filter(number -> said.add(number.words())).forEach(number -> {
            left.number(number);
            left.gap(30);
        });
        words(left);
        double wanted = charts.stream()
                .mapToDouble(chart -> SlideForms.height(chart.graphic(), WIDE))
                .sum();
        double length = left.foot() - head.foot();
        if (length <= wanted * LONGER) {
            BriefingColumn right = right(head);
            double more = Math.max(1, length / wanted);
            charts.forEach(chart -> right.picture(chart, more * SlideForms.height(chart.graphic(), WIDE)));
            beside(head, left, right, pages);
            return;
        }
        said.clear();
        said.addAll(before);
        for (DeckPart.Picture chart : charts) {
            head.picture(chart, SlideForms.height(chart.graphic(), BriefingLayout.ROOM));
            head.gap(36);
        }
        parts(DeckPart.Number.class).filter(number -> said.add(number.words())).forEach(head::number);
        words(head);
        foot(head);
        pages.add(head);
    }

    private static BriefingColumn left(BriefingColumn head) {
        return new BriefingColumn(BriefingLayout.LEFT, head.foot(), NARROW);
    }

    private static BriefingColumn right(BriefingColumn head) {
        return new BriefingColumn(BriefingLayout.LEFT + NARROW + GUTTER, head.foot(), WIDE);
    }

    private void beside(BriefingColumn head, BriefingColumn left, BriefingColumn right, BriefingLayout pages) {
        List<SlideBlock> blocks = new ArrayList<>(head.blocks());
        blocks.addAll(left.blocks());
        blocks.addAll(right.blocks());
        BriefingColumn under =
                new BriefingColumn(BriefingLayout.LEFT, Math.max(left.foot(), right.foot()), BriefingLayout.ROOM);
        foot(under);
        blocks.addAll(under.blocks());
        pages.add(blocks, under.foot());
    }

    private <T extends DeckPart> Stream<T> parts(Class<T> kind) {
        return slide.parts().stream().filter(kind::isInstance).map(kind::cast);
    }

    private List<DeckPart.Picture> pictures(boolean maps) {
        return parts(DeckPart.Picture.class)
                .filter(p -> p.kind().isMap() == maps)
                .toList();
    }

    private BriefingColumn head() {
        BriefingColumn head = BriefingLayout.column();
        head.text(SlideBlock.Role.HEADLINE, slide.wording().headline(), BriefingType.HEADLINE);
        head.text(SlideBlock.Role.SUBTITLE, slide.wording().subtitle(), BriefingType.SUBTITLE);
        head.gap(34);
        return head;
    }

    /** What can be said, how it was judged, and what was noted. */
    private void words(BriefingColumn column) {
        parts(DeckPart.Words.class).flatMap(w -> w.paragraphs().stream()).forEach(paragraph -> {
            column.text(SlideBlock.Role.WORDS, paragraph, BriefingType.BODY);
            column.gap(20);
        });
        for (DeckSlide.Saying saying : slide.sayings()) {
            if (said.add(saying.sentence())) {
                column.text(SlideBlock.Role.VERDICT, saying.sentence(), BriefingType.BODY, saying.mark());
                column.gap(14);
            }
        }
        if (parts(DeckPart.Picture.class).anyMatch(p -> p.kind() == PictureKind.TRENDS)) {
            courses().forEach((course, names) -> {
                column.text(
                        SlideBlock.Role.WORDS, TEXTS.of("course", FigureText.list(names), course), BriefingType.BODY);
                column.gap(14);
            });
        }
        slide.comparisons().stream().map(Method::note).distinct().forEach(note -> {
            column.gap(6);
            column.text(SlideBlock.Role.NOTE, note, BriefingType.SMALL);
        });
        if (notes && !slide.notes().isBlank()) {
            column.gap(20);
            column.text(SlideBlock.Role.LABEL, TEXTS.of("notes"), BriefingType.LABEL);
            slide.notes()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> column.text(SlideBlock.Role.WORDS, line, BriefingType.BODY));
        }
    }

    /** What may be said of the trend of each place that nothing was said of before; alike trends together. */
    private Map<String, List<String>> courses() {
        Map<String, List<String>> courses = new LinkedHashMap<>();
        for (Comparison comparison : slide.comparisons()) {
            for (Compared c : comparison.areas()) {
                String course = c.trend()
                        .map(trend -> trend.words(comparison.indicator()))
                        .orElse("");
                if (!course.isEmpty()
                        && said.add(comparison.indicator().id() + c.area().name() + course)) {
                    courses.computeIfAbsent(course, k -> new ArrayList<>())
                            .add(c.area().name());
                }
            }
        }
        return courses;
    }

    private void foot(BriefingColumn column) {
        column.gap(24);
        Credits credits = slide.credits();
        List<String> lines = new ArrayList<>();
        lines.add(credits.source());
        credits.licences().stream()
                .filter(licence -> !licence.equals(Credits.OPEN_GOVERNMENT))
                .forEach(lines::add);
        if (!slide.shorthand().isBlank()) {
            lines.add(slide.shorthand() + (slide.shorthand().endsWith(".") ? "" : "."));
        }
        column.text(SlideBlock.Role.SOURCE, String.join(" ", lines).strip(), BriefingType.SOURCE);
    }
}
