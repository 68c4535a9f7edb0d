package uk.mobilityatlas.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.sentence.PairwiseSentence;
import uk.mobilityatlas.comparison.sentence.ShortHeadline;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.PairRows;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.SlideProposal;

/** Makes the picture of how much each two of the compared areas differ. */
public final class PairsPicture implements PictureBuilder {
    private static final Texts TEXTS = Texts.beside(PairsPicture.class);

    @Override
    public Optional<Picture> of(SlidePart.Picture asked, AnswerSource source) {
        return source.to(asked.query())
                .filter(answer -> answer.comparison().pairs().stream().anyMatch(p -> p.difference() != null))
                .map(answer -> {
                    Comparison comparison = answer.comparison();
                    String said = PairwiseSentence.of(comparison);
                    String first = Wording.open(said.split("(?<=\\.) ")[0]);
                    String headline = ShortHeadline.fitting(List.of(
                            FigureText.title(comparison.indicator()) + ": "
                                    + Character.toLowerCase(first.charAt(0))
                                    + first.substring(1),
                            first,
                            TEXTS.of("pairs.bare")));
                    String whole = Stream.concat(Stream.of(said), PairwiseSentence.claims(comparison).stream())
                            .collect(Collectors.joining(" "));
                    return Picture.saying(
                            new SlideProposal(headline, "", "", whole),
                            new PairRows(comparison, Palette.LIGHT, headline),
                            answer);
                });
    }
}
