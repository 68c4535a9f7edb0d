/** What can be said: figures of chosen areas beside a benchmark, verdicts, and the sentences that state them. */
@NullMarked
package uk.mobilityatlas.comparison;

import org.jspecify.annotations.NullMarked;
