/** Every text that a person reads, read as it would be read aloud. */
@NullMarked
package uk.mobilityatlas.readability;

import org.jspecify.annotations.NullMarked;
