/** How quick the atlas is, measured beside something known, in the same run: {@code mvn -Pbench verify}. */
@NullMarked
package uk.mobilityatlas.bench;

import org.jspecify.annotations.NullMarked;
