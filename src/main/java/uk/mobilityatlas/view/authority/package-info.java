/** A combined authority or region made of its councils: counts summed, each council's part in the gap. */
@NullMarked
package uk.mobilityatlas.view.authority;

import org.jspecify.annotations.NullMarked;
