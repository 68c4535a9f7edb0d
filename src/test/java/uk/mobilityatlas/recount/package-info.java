/** The verdicts computed a second time, from the method pages and the rows of the pack, for what the atlas says to be held against. */
package uk.mobilityatlas.recount;
