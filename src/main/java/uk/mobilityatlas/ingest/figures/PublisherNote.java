package uk.mobilityatlas.ingest.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.ingest.MaintainedTable;
import uk.mobilityatlas.observation.Status;

/**
 * What a publisher's note beside a figure comes to.
 *
 * @param begins how the publisher's note begins
 * @param status the status that follows from it, null where none does
 * @param sentence our sentence, or empty where the note says nothing about the figure
 */
record PublisherNote(String begins, @Nullable Status status, String sentence) {
    static List<PublisherNote> all() {
        return MaintainedTable.rows(PublisherNote.class, "publisher-notes.csv").stream()
                .map(row -> new PublisherNote(
                        row.getField("begins"),
                        row.getField("status").isEmpty() ? null : Status.of(row.getField("status")),
                        row.getField("sentence")))
                .toList();
    }
}
