package uk.mobilityatlas.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.graphic.VerdictMark;

class MethodPagesTest {
    private static Stream<MethodText.Run> runs(MethodText.Block block) {
        if (block instanceof MethodText.Paragraph paragraph) {
            return paragraph.runs().stream();
        }
        if (block instanceof MethodText.Points points) {
            return points.points().stream().flatMap(List::stream);
        }
        return block instanceof MethodText.Grid grid
                ? grid.rows().stream().flatMap(List::stream).flatMap(List::stream)
                : Stream.empty();
    }

    @Test
    void everyMethodHasAPageThatTheListNames() {
        MethodPages pages = new MethodPages();
        Set<String> listed = new HashSet<>();
        MethodPages.all().forEach(entry -> listed.add(entry.page()));
        for (Method method : Method.values()) {
            pages.show(method);
            assertThat(listed).contains(pages.openProperty().get());
        }
    }

    @Test
    void everyLinkLeadsToAPageAndNoMarkupIsLeft() {
        for (MethodPages.Entry entry : MethodPages.all()) {
            List<MethodText.Block> blocks = MethodPages.blocks(entry.page());
            assertThat(blocks.get(0)).isInstanceOf(MethodText.Heading.class);
            blocks.stream().flatMap(MethodPagesTest::runs).forEach(run -> {
                assertThat(run.text()).doesNotContain("**", "](", "`");
                if (!run.page().isEmpty()) {
                    assertThat(MethodPages.blocks(run.page())).isNotEmpty();
                }
            });
        }
    }

    @Test
    void aPageIsTakenApart() {
        List<MethodText.Block> blocks = MethodText.blocks(
                "# Title\n\nOf **two** `a = b`, see [that](x.md).\n\n| h | i |\n|---|---|\n| 1-2 | **b** |\n\n1. one\n   more\n\n2. two\n");
        assertThat(blocks).hasSize(4);
        assertThat(((MethodText.Paragraph) blocks.get(1)).runs())
                .extracting(MethodText.Run::text)
                .containsExactly("Of ", "two", " ", "a = b", ", see ", "that", ".");
        assertThat(((MethodText.Grid) blocks.get(2)).rows().get(1).get(0).get(0).text())
                .isEqualTo("1–2");
        assertThat(((MethodText.Points) blocks.get(3)).points()).hasSize(2);
    }

    @Test
    void backLeadsToThePageBeforeAndThenOut() {
        MethodPages pages = new MethodPages();
        pages.show(Method.RANKS);
        pages.show("intervals");
        pages.back();
        assertThat(pages.openProperty().get()).isEqualTo("ranks");
        pages.back();
        assertThat(pages.openProperty().get()).isNull();
    }

    @Test
    void everyPageOfHelpHasAPictureOrATableAndLeadsToPages() throws IOException {
        assertThat(MethodPages.help())
                .extracting(MethodPages.Entry::page)
                .contains("find-my-council", MethodPages.VERDICTS, MethodPages.WORDS);
        for (MethodPages.Entry entry : MethodPages.help()) {
            List<MethodText.Block> blocks = MethodPages.blocks(entry.page());
            assertThat(((MethodText.Heading) blocks.get(0)).text()).isEqualTo(entry.title());
            assertThat(blocks)
                    .as(entry.page())
                    .anyMatch(b -> b instanceof MethodText.Picture || b instanceof MethodText.Grid);
            for (MethodText.Block block : blocks) {
                runs(block).filter(run -> !run.page().isEmpty()).forEach(run -> assertThat(
                                MethodPages.blocks(run.page()))
                        .isNotEmpty());
                if (block instanceof MethodText.Picture picture) {
                    assertThat(picture.shows().split(" ")).hasSizeGreaterThan(5);
                    try (InputStream in = MethodPages.picture(picture.file())) {
                        assertThat(in.readAllBytes().length).isBetween(10_000, 400_000);
                    }
                }
            }
        }
    }

    @Test
    void everyVerdictStandsOnItsPageInItsOwnWord() {
        List<String> explained = MethodPages.blocks(MethodPages.VERDICTS).stream()
                .filter(MethodText.Grid.class::isInstance)
                .flatMap(grid -> ((MethodText.Grid) grid).rows().stream().skip(1))
                .map(row -> row.get(0).get(0).text())
                .toList();
        assertThat(explained)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(VerdictMark.values()).map(VerdictMark::words).toList());
    }

    @Test
    void aWordHasAtMostTwoSentencesAndStandsInOrder() {
        List<List<List<MethodText.Run>>> rows = MethodPages.blocks(MethodPages.WORDS).stream()
                .filter(MethodText.Grid.class::isInstance)
                .flatMap(grid -> ((MethodText.Grid) grid).rows().stream().skip(1))
                .toList();
        assertThat(rows).hasSizeGreaterThan(40);
        for (List<List<MethodText.Run>> row : rows) {
            String means = text(row.get(1));
            assertThat(means.split("(?<=[.?!]) (?=[A-Z])").length).as(means).isLessThan(3);
        }
        List<String> terms = rows.stream()
                .map(row -> text(row.get(0)).toLowerCase(Locale.UK))
                .toList();
        assertThat(terms).doesNotHaveDuplicates().isSorted();
    }

    private static String text(List<MethodText.Run> runs) {
        return runs.stream().map(MethodText.Run::text).collect(Collectors.joining());
    }
}
