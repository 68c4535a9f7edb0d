package uk.mobilityatlas.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.story.SlideProposal;

/**
 * A picture of what was asked, in the colours of paper.
 *
 * @param under draws it under a headline, which one that proposes words of its own does not take
 * @param words what it says of itself; null for one that compares areas, whose verdicts say it
 * @param indicators those it takes figures from, for its sources
 * @param periods what they are of, for its sources; empty where the picture says so
 */
public record Picture(
        Function<String, Graphic> under, @Nullable SlideProposal words, List<Indicator> indicators, String periods) {
    public Picture {
        indicators = List.copyOf(indicators);
    }

    /** One that proposes words of its own. */
    static Picture saying(SlideProposal words, Graphic graphic, List<Indicator> indicators, String periods) {
        return new Picture(headline -> graphic, words, indicators, periods);
    }

    /** One that proposes words of its own, of the one indicator and period that are answered. */
    static Picture saying(SlideProposal words, Graphic graphic, Answer answer) {
        Comparison comparison = answer.comparison();
        return saying(words, graphic, List.of(comparison.indicator()), Dates.of(comparison.period()));
    }

    /** One that compares areas of an answer. */
    static Picture comparing(Answer answer, Function<String, Graphic> under) {
        Comparison comparison = answer.comparison();
        return new Picture(under, null, List.of(comparison.indicator()), Dates.of(comparison.period()));
    }

    /** One that compares areas of an answer over the years that it names. */
    static Picture comparing(Answer answer, Function<String, Graphic> under, String years) {
        return new Picture(under, null, List.of(answer.indicator()), years);
    }

    /** The words that it proposes. */
    public Optional<SlideProposal> proposal() {
        return Optional.ofNullable(words);
    }

    /** The picture under a headline, or under its own where it proposes one. */
    public Graphic graphic(String headline) {
        return under.apply(headline);
    }
}
