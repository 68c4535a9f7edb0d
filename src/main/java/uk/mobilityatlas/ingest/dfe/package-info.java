/** The Department for Education's files, and the one national series beside them, read into observations. */
@NullMarked
package uk.mobilityatlas.ingest.dfe;

import org.jspecify.annotations.NullMarked;
