/** The first start: which council is the user's own. */
@NullMarked
package uk.mobilityatlas.view.welcome;

import org.jspecify.annotations.NullMarked;
