/** Where the data comes from. */
@NullMarked
package uk.mobilityatlas.view.sources;

import org.jspecify.annotations.NullMarked;
