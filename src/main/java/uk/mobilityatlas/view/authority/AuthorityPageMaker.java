package uk.mobilityatlas.view.authority;

import java.util.ArrayList;
import java.util.List;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.lens.RollUp;
import uk.mobilityatlas.comparison.lens.RollUpReading;
import uk.mobilityatlas.comparison.lens.RollUpWords;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.picture.RollUpPicture;

/** Makes the page on one combined authority from what has been read: pure. */
final class AuthorityPageMaker {
    private static final Texts TEXTS = Texts.beside(AuthorityPageMaker.class);

    private final RollUpReading reading;
    private final RollUp rollUp;
    private final Figures figures;
    private final BenchmarkValue benchmark;
    private final List<AreaCode> compared;
    private final Indicator indicator;
    private final RollUpWords words;

    AuthorityPageMaker(RollUpReading reading, List<AreaCode> compared) {
        this.reading = reading;
        this.rollUp = reading.rollUp();
        this.figures = reading.figures();
        this.benchmark = reading.benchmark();
        this.compared = compared;
        this.indicator = figures.indicator();
        this.words = reading.words();
    }

    AuthorityPage write(Palette palette) {
        return new AuthorityPage(
                words.headline(),
                picture(palette),
                RollUpPicture.members(rollUp).stream()
                        .map(a -> compared.indexOf(a.code()))
                        .toList(),
                sayings());
    }

    Graphic picture(Palette palette) {
        return RollUpPicture.of(reading, compared, palette, words.headline());
    }

    private List<String> sayings() {
        List<String> sayings = new ArrayList<>();
        sayings.add(words.rate());
        sayings.add(words.gap());
        figures.figure(rollUp.whole().code())
                .ifPresent(o -> sayings.add(TEXTS.of(
                        "published", Names.sentence(Names.of(rollUp.whole())), FigureText.spoken(indicator, o))));
        if (rollUp.estimate() != null) {
            sayings.add(rollUp.coverage());
            sayings.add(words.missing() == null ? "" : words.missing());
            sayings.add(TEXTS.of("never"));
        }
        if (!benchmark.note().isBlank()) {
            sayings.add(benchmark.note());
        }
        return sayings.stream().filter(s -> !s.isBlank()).toList();
    }
}
