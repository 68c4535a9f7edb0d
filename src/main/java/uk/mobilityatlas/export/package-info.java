/** Pictures and tables made into files. */
@NullMarked
package uk.mobilityatlas.export;

import org.jspecify.annotations.NullMarked;
