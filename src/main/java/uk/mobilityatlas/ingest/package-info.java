/** Publishers' files read into observations and rejections, and the data pack written and read. */
@NullMarked
package uk.mobilityatlas.ingest;

import org.jspecify.annotations.NullMarked;
