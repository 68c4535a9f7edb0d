/** The pictures of the real window for the project's pages. */
@NullMarked
package uk.mobilityatlas.pictures;

import org.jspecify.annotations.NullMarked;
