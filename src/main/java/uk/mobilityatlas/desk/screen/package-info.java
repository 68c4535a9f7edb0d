/** What a view is to the frame around it: its label, its pages, views that are built when first needed. */
@NullMarked
package uk.mobilityatlas.desk.screen;

import org.jspecify.annotations.NullMarked;
