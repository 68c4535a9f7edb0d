/** Two indicators across areas, and what can be said of them together. */
@NullMarked
package uk.mobilityatlas.view.relationship;

import org.jspecify.annotations.NullMarked;
