/** The data pack made of the published files: what every reader took, with what is worked out of it, and the account of it all. */
@NullMarked
package uk.mobilityatlas.ingest.curation;

import org.jspecify.annotations.NullMarked;
