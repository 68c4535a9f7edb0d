package uk.mobilityatlas.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Direction;
import uk.mobilityatlas.comparison.Pair;
import uk.mobilityatlas.comparison.sentence.PairwiseSentence;
import uk.mobilityatlas.comparison.sentence.ShortHeadline;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
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
                    String headline = headline(comparison);
                    String whole = Stream.concat(Stream.of(said), PairwiseSentence.claims(comparison).stream())
                            .collect(Collectors.joining(" "));
                    return Picture.saying(
                            new SlideProposal(headline, "", "", whole),
                            new PairRows(comparison, Palette.LIGHT, headline),
                            answer);
                });
    }

    private static String headline(Comparison comparison) {
        long tested = comparison.pairs().stream().filter(Pair::tested).count();
        long claimed = comparison.pairs().stream()
                .filter(p -> p.direction() != Direction.NEITHER)
                .count();
        String title = FigureText.title(comparison.indicator());
        String places = Names.number(comparison.areas().size());
        return ShortHeadline.fitting(List.of(
                claimed == 0 ? TEXTS.of("pairs.none", title, places) : TEXTS.of("pairs.some", title, claimed, tested),
                claimed == 0 ? TEXTS.of("pairs.none.bare", places) : TEXTS.of("pairs.some.bare", claimed, tested),
                TEXTS.of("pairs.bare")));
    }
}
