package uk.mobilityatlas.view.rug;

import java.util.List;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.lens.GridReading;
import uk.mobilityatlas.comparison.lens.GridRows;
import uk.mobilityatlas.desk.Strings;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.rug.Rug;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.picture.RugPicture;

/** What a rug shows, as it was read, and what is said of it. */
record RugPage(GridReading reading) {
    /** Reads every figure; not on the window's thread. */
    static RugPage read(Answers answers, Selection selection, GridRows rows, List<Indicator> indicators) {
        return new RugPage(GridReading.read(answers, selection, rows, indicators));
    }

    boolean isEmpty() {
        return reading.groups().isEmpty();
    }

    String headline() {
        return reading.headline().orElse(Strings.text("rug.empty"));
    }

    String subtitle(RugColouring colouring) {
        String neighbours = reading.model().isEmpty()
                ? ""
                : Strings.text("rug.subtitle.neighbours", Strings.text("rug.model." + reading.model()));
        String level = Strings.text("geography." + reading.geography().id());
        String fifths = colouring == RugColouring.FIFTHS ? Strings.text("rug.subtitle.fifths") : "";
        return (Strings.text("rug.subtitle", level, reading.benchmark(), neighbours)
                                .strip()
                        + " " + fifths)
                .strip();
    }

    Rug picture(RugColouring colouring, Palette palette) {
        return RugPicture.of(reading, colouring == RugColouring.FIFTHS, palette, headline());
    }
}
