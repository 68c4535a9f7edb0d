/** Place type as a lens: an indicator within coastal, rural, post-industrial, city and other areas. */
@NullMarked
package uk.mobilityatlas.view.types;

import org.jspecify.annotations.NullMarked;
