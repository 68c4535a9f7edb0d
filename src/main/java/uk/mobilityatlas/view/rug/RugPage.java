package uk.mobilityatlas.view.rug;

import java.util.List;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.lens.GridReading;
import uk.mobilityatlas.comparison.lens.GridRows;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.rug.Rug;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.picture.RugPicture;

/** What a rug shows, as it was read, and what is said of it. */
record RugPage(GridReading reading) {
    private static final Texts TEXTS = Texts.beside(RugPage.class);

    /** Reads every figure; not on the window's thread. */
    static RugPage read(Answers answers, Selection selection, GridRows rows, List<Indicator> indicators) {
        return new RugPage(GridReading.read(answers, selection, rows, indicators));
    }

    boolean isEmpty() {
        return reading.groups().isEmpty();
    }

    String headline() {
        return reading.headline().orElse(TEXTS.of("empty"));
    }

    String subtitle(RugColouring colouring) {
        if (isEmpty()) {
            return "";
        }
        String neighbours =
                reading.model().isEmpty() ? "" : TEXTS.of("subtitle.neighbours", TEXTS.of("model." + reading.model()));
        String level = TEXTS.of("geography." + reading.geography().id());
        String fifths = colouring == RugColouring.FIFTHS ? TEXTS.of("subtitle.fifths") : "";
        return (TEXTS.of("subtitle", level, reading.benchmark(), neighbours).strip() + " " + fifths).strip();
    }

    Rug picture(RugColouring colouring, Palette palette) {
        return RugPicture.of(reading, colouring == RugColouring.FIFTHS, palette, headline());
    }
}
