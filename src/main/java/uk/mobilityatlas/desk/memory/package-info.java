/** What the window remembers from one session to the next. */
@NullMarked
package uk.mobilityatlas.desk.memory;

import org.jspecify.annotations.NullMarked;
