/** The places half of the data pack: areas and their histories, types, boundaries, hex layouts, neighbours, residents. */
@NullMarked
package uk.mobilityatlas.ingest.place;

import org.jspecify.annotations.NullMarked;
