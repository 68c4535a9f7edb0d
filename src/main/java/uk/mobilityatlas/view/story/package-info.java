/** Stories: slides put in order, worded and noted, kept in a workspace, and presented to a room. */
@NullMarked
package uk.mobilityatlas.view.story;

import org.jspecify.annotations.NullMarked;
