package uk.mobilityatlas.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.DeckFigure;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.PlainFigure;

/** The figures of a story as one tidy table: a row a figure, with interval, status and source. */
final class TidyTable {
    private TidyTable() {}

    static void write(Deck deck, OutputStream out) throws IOException {
        // a byte-order mark, without which spreadsheets misread a pound sign
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(
                "indicator",
                "title",
                "unit",
                "area_code",
                "area_name",
                "period",
                "value",
                "lower",
                "upper",
                "interval",
                "status",
                "note",
                "source",
                "data_version");
        for (DeckFigure figure : deck.figures().get()) {
            Observation o = figure.observation();
            ConfidenceInterval interval = o.interval();
            csv.writeRecord(
                    figure.indicator().id(),
                    figure.indicator().title(),
                    figure.indicator().unit().id(),
                    figure.area().code().value(),
                    figure.area().name(),
                    o.period().label(),
                    PlainFigure.number(o.value()),
                    PlainFigure.number(interval == null ? null : interval.lower()),
                    PlainFigure.number(interval == null ? null : interval.upper()),
                    interval == null ? "none" : "95%",
                    PlainFigure.status(o),
                    o.note(),
                    figure.source(),
                    deck.version().label());
        }
        csv.flush();
    }
}
