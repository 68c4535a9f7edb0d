package uk.mobilityatlas.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Outcome;
import uk.mobilityatlas.comparison.lens.GridReading;
import uk.mobilityatlas.comparison.lens.GridRows;
import uk.mobilityatlas.comparison.sentence.ShortHeadline;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.rug.Rug;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.SlideProposal;

/** Makes the picture of a grid of verdicts. */
public final class RugPicture implements PictureBuilder {
    private static final Texts TEXTS = Texts.beside(RugPicture.class);

    private final Answers answers;

    RugPicture(Answers answers) {
        this.answers = answers;
    }

    /** @param byFifths whether its cells are coloured by fifth; else by verdict */
    public static Rug of(GridReading reading, boolean byFifths, Palette palette, String headline) {
        return new Rug(
                reading.grid().columns(),
                reading.groups(),
                reading.selection().areas(),
                Names.sentence(reading.benchmark()),
                byFifths ? reading.fifths() : List.of(),
                palette,
                headline);
    }

    /** The indicators stand in the catalogue's order, which keeps topics together. */
    @Override
    public Optional<Picture> of(SlidePart.Picture asked, AnswerSource source) {
        List<Indicator> indicators = answers.catalogue().indicators().stream()
                .filter(i -> asked.options().indicators().contains(i.id()))
                .sorted(Comparator.comparing(Indicator::topic))
                .toList();
        GridReading reading = GridReading.read(
                answers, asked.query(), GridRows.of(asked.options().places()), indicators);
        return reading.headline()
                .filter(full -> !reading.indicators().isEmpty())
                .map(full -> picture(reading, full, asked.options().byFifths()));
    }

    private static Picture picture(GridReading reading, String full, boolean byFifths) {
        String first = HeadlineParts.until(full, ";");
        String headline = ShortHeadline.fitting(
                List.of(full, first, counted(reading), TEXTS.of("rug.bare", reading.benchmark())));
        return Picture.saying(
                new SlideProposal(
                        headline,
                        TEXTS.of(byFifths ? "rug.subtitle.fifths" : "rug.subtitle", reading.benchmark()),
                        HeadlineParts.behind(full, first),
                        full + "."),
                of(reading, byFifths, Palette.LIGHT, headline),
                reading.indicators(),
                "");
    }

    /** The first place's verdicts in as few words as can be. */
    private static String counted(GridReading reading) {
        return reading.first()
                .flatMap(area -> reading.grid().of(area.code()))
                .map(own -> TEXTS.of(
                        "rug.first",
                        own.area().name(),
                        own.benchmark(),
                        own.count(Outcome.WORSE),
                        own.rows().stream()
                                .filter(r -> r.areas().get(0).verdict().tested())
                                .count()))
                .orElse("");
    }
}
