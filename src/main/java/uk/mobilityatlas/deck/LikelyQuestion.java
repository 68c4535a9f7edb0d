package uk.mobilityatlas.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Ranking;
import uk.mobilityatlas.comparison.sentence.AreaSentence;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.stats.RankInterval;

/**
 * What a room is likely to ask of a slide, with the answer that the figures support: about the other places, the place
 * among all, and the trend over the years.
 */
public record LikelyQuestion(String question, String answer) {
    private static final Texts TEXTS = Texts.beside(LikelyQuestion.class);

    /** More places than this are not answered for in one breath. */
    private static final int OTHERS = 3;

    /** The three questions on what a slide compares first; none where it compares nothing. */
    public static List<LikelyQuestion> of(DeckSlide slide) {
        return slide.comparisons().stream()
                .filter(comparison -> !comparison.areas().isEmpty())
                .findFirst()
                .map(LikelyQuestion::of)
                .orElse(List.of());
    }

    private static List<LikelyQuestion> of(Comparison comparison) {
        Indicator indicator = comparison.indicator();
        Compared first = comparison.areas().get(0);
        List<LikelyQuestion> questions = new ArrayList<>();
        List<Compared> others =
                comparison.areas().stream().skip(1).limit(OTHERS).toList();
        questions.add(
                others.isEmpty()
                        ? new LikelyQuestion(TEXTS.of("ask.sure"), AreaSentence.of(indicator, first))
                        : new LikelyQuestion(
                                TEXTS.of(
                                        "ask.others",
                                        Names.list(others.stream()
                                                .map(Compared::name)
                                                .toList())),
                                others.stream()
                                        .map(other -> beside(indicator, other))
                                        .collect(Collectors.joining(" "))));
        if (first.depth() != null) {
            questions.add(new LikelyQuestion(TEXTS.of("ask.rank", first.name()), rank(first, first.depth())));
            questions.add(new LikelyQuestion(
                    TEXTS.of("ask.course"),
                    TEXTS.of("ask.said", first.depth().trend().words(indicator))));
        }
        return questions;
    }

    private static String beside(Indicator indicator, Compared area) {
        if (!area.missing().isEmpty()) {
            return area.missing();
        }
        String figure = area.bounds() != null
                ? Wording.bounds(indicator, area.bounds())
                : area.value().map(indicator::format).orElse("")
                        + (area.estimate() == null
                                ? ""
                                : " ("
                                        + Wording.interval(
                                                indicator, area.estimate().usual()) + ")");
        String verdict = area.verdict().beside(area.benchmark().name());
        return TEXTS.of("ask.beside", area.area().name(), lower(verdict), figure);
    }

    private static String lower(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static String rank(Compared area, Compared.Depth depth) {
        RankInterval rank = depth.rank();
        if (rank == null) {
            return depth.rankReason();
        }
        String known = TEXTS.of("ask.ranked", Ranking.words(rank), depth.rankOrder());
        RankInterval possible = depth.possibleRank();
        return possible == null ? known : known + " " + TEXTS.of("ask.possible", Ranking.words(possible));
    }
}
