/** Tidy tables as files: CSV, JSON, and what describes them to other programs. */
@NullMarked
package uk.mobilityatlas.export.tidy;

import org.jspecify.annotations.NullMarked;
