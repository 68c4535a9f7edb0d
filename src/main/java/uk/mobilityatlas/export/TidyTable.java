package uk.mobilityatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.DeckFigure;
import uk.mobilityatlas.export.tidy.TidyFormat;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.observation.tidy.FigureRow;
import uk.mobilityatlas.observation.tidy.TidyColumn;

/** The figures of a story as one tidy table: a row a figure, with interval, status and source. */
public final class TidyTable {
    static final List<TidyColumn> COLUMNS = TidyColumn.after(List.of(
            TidyColumn.INDICATOR,
            TidyColumn.TITLE,
            TidyColumn.UNIT,
            TidyColumn.AREA_CODE,
            TidyColumn.AREA_NAME,
            TidyColumn.PERIOD,
            TidyColumn.VALUE,
            TidyColumn.LOWER,
            TidyColumn.UPPER,
            TidyColumn.INTERVAL,
            TidyColumn.STATUS,
            TidyColumn.NOTE,
            TidyColumn.SOURCE,
            TidyColumn.DATA_VERSION));

    private TidyTable() {}

    /** Describes the file of a story's table to other programs, beside it. */
    public static void describe(Deck deck, Catalogue catalogue, Path csv) {
        Set<Indicator> indicators = new LinkedHashSet<>();
        deck.figures().get().forEach(figure -> indicators.add(figure.indicator()));
        TidyFile.describe(csv, COLUMNS, indicators, catalogue, deck.version());
    }

    static void write(Deck deck, OutputStream out) throws IOException {
        TidyFormat.CSV.write(
                COLUMNS, taker -> deck.figures().get().forEach(f -> taker.accept(row(f, deck.version()))), out);
    }

    private static FigureRow row(DeckFigure figure, PackVersion version) {
        Set<Geography> levels = EnumSet.noneOf(Geography.class);
        levels.addAll(figure.area().geographies());
        levels.removeIf(level -> !figure.indicator().geographies().contains(level));
        return new FigureRow(
                figure.indicator(),
                figure.area().name(),
                levels,
                figure.observation(),
                figure.source(),
                version,
                FigureRow.Decimals.OF_THE_INDICATOR);
    }
}
