/** SQLite: the only room with SQL. */
@NullMarked
package uk.mobilityatlas.store;

import org.jspecify.annotations.NullMarked;
