/** Stories: ordered slides that are bound to their queries, what they say, and what a workspace keeps of them. */
@NullMarked
package uk.mobilityatlas.story;

import org.jspecify.annotations.NullMarked;
