/** Sentences on compared areas: headlines, leads, and what is said of each pair and of change. */
@NullMarked
package uk.mobilityatlas.comparison.sentence;

import org.jspecify.annotations.NullMarked;
