/** One area on every indicator: who it is, what can be said safely, and a spine chart of all its figures. */
@NullMarked
package uk.mobilityatlas.view.profile;

import org.jspecify.annotations.NullMarked;
