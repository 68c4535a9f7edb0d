/** Pictures on the screen: shown, pointed at, navigated by keyboard, copied and saved. */
@NullMarked
package uk.mobilityatlas.desk.picture;

import org.jspecify.annotations.NullMarked;
