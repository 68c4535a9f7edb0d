/** The one finder: what is found for what is typed, and the pane that shows it. */
@NullMarked
package uk.mobilityatlas.desk.finder;

import org.jspecify.annotations.NullMarked;
