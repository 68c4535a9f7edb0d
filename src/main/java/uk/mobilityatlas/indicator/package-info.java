/** What is measured: indicators, their units, polarity and sources. */
@NullMarked
package uk.mobilityatlas.indicator;

import org.jspecify.annotations.NullMarked;
