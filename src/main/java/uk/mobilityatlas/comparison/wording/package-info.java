/** Words that every sentence is made of: names, dates, phrases, and the texts themselves. */
@NullMarked
package uk.mobilityatlas.comparison.wording;

import org.jspecify.annotations.NullMarked;
