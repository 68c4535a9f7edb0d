package uk.mobilityatlas.story;

import uk.mobilityatlas.comparison.Selection;

/** A selection kept under a name. */
public record SavedSelection(String name, Selection selection) {}
