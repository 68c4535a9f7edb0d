/** Published figures other than those of the Department for Education's local tools, read into observations. */
@NullMarked
package uk.mobilityatlas.ingest.figures;

import org.jspecify.annotations.NullMarked;
