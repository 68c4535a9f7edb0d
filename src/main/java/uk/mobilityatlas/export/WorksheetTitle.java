package uk.mobilityatlas.export;

import java.util.List;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.deck.DeckPart;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.story.PictureKind;

/** Says what a spreadsheet's table is of, so that no two titles of a story are alike: measure, places, benchmark. */
final class WorksheetTitle {
    private static final int MOST_NAMES = 4;

    private WorksheetTitle() {}

    static String of(DeckSlide slide, DeckPart part, Table table) {
        String caption = table.caption().isBlank() ? slide.wording().headline() : table.caption();
        boolean compared = part instanceof DeckPart.Figures
                || part instanceof DeckPart.Picture picture && picture.kind().compares();
        if (slide.comparisons().isEmpty() || !compared) {
            return caption;
        }
        Comparison comparison = slide.comparisons().get(0);
        if (table.columns().get(0).name().equals("Indicator")) {
            return caption + ": " + comparison.indicator().topic().title();
        }
        if (part instanceof DeckPart.Picture picture && picture.kind() == PictureKind.MAP) {
            return caption + ": "
                    + FigureText.areas(comparison.geography(), table.rows().size()) + " of the map";
        }
        List<String> names =
                comparison.areas().stream().map(c -> c.area().name()).toList();
        if (names.isEmpty()) {
            return caption;
        }
        String places = names.size() > MOST_NAMES ? names.size() + " places" : FigureText.list(names);
        String benchmark = comparison.areas().get(0).benchmark().name();
        boolean course = part instanceof DeckPart.Picture picture && picture.kind() == PictureKind.TRENDS;
        boolean bars = part instanceof DeckPart.Picture picture && picture.kind() == PictureKind.BARS;
        return caption + ": " + places + (course ? " over time" : bars ? " from the highest" : "") + " beside "
                + benchmark;
    }
}
