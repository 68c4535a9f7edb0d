/** All areas of a level on one axis, the compared ones among them. */
@NullMarked
package uk.mobilityatlas.view.distribution;

import org.jspecify.annotations.NullMarked;
