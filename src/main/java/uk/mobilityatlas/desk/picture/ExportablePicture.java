package uk.mobilityatlas.desk.picture;

import uk.mobilityatlas.graphic.Graphic;

/**
 * A picture of a view that can be exported.
 *
 * @param id that of the node which shows it
 * @param title what it is called where a view has several
 * @param picture as it stands on paper, with headline, source and licence
 */
public record ExportablePicture(String id, String title, Graphic picture) {}
