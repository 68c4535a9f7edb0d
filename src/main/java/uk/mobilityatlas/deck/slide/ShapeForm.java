package uk.mobilityatlas.deck.slide;

import uk.mobilityatlas.graphic.GraphicForm;

/** A form that no chart of a presentation program can show, and whose shapes and texts it takes over as its own. */
public interface ShapeForm extends GraphicForm {}
