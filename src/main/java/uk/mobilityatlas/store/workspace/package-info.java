/** The workspace: one SQLite file with what a user keeps, migrated and never lost. */
@NullMarked
package uk.mobilityatlas.store.workspace;

import org.jspecify.annotations.NullMarked;
