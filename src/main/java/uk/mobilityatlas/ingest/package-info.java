/** What every reader of published files shares, and the data pack's own files, written and read. */
@NullMarked
package uk.mobilityatlas.ingest;

import org.jspecify.annotations.NullMarked;
