/** Up to twelve areas side by side: trends, intervals, the table twin, and what can be said. */
@NullMarked
package uk.mobilityatlas.view.compare;

import org.jspecify.annotations.NullMarked;
