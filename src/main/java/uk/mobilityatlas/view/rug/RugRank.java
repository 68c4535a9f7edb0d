package uk.mobilityatlas.view.rug;

import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Ranking;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Texts;

/** The rank of one place on one indicator, in words. */
final class RugRank {
    private static final Texts TEXTS = Texts.beside(RugRank.class);

    private RugRank() {}

    /** Rank 79–122 of 151 (1 = lowest); not on the window's thread. */
    static String words(Answers answers, Selection asked) {
        return answers.inDepth(asked)
                .flatMap(answer -> answer.comparison().areas().stream().findFirst())
                .filter(compared -> compared.value().isPresent())
                .map(Compared::depth)
                .map(RugRank::words)
                .orElse("");
    }

    private static String words(Compared.Depth depth) {
        var rank = depth.rank();
        if (rank == null) {
            return depth.rankReason();
        }
        String key = depth.possibleRank() == null ? "rank" : "rank.known";
        return TEXTS.of(key, Ranking.words(rank), depth.rankOrder());
    }
}
